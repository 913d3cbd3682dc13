/** The screen of ledgers: view model without a toolkit, view in a headless window. */
@NullMarked
package cn.mingyi.ledger.ui;

import org.jspecify.annotations.NullMarked;
