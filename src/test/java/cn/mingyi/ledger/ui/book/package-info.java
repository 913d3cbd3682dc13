/** The ledgers on the screen: view model without a toolkit. */
@NullMarked
package cn.mingyi.ledger.ui.book;

import org.jspecify.annotations.NullMarked;
