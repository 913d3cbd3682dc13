/**
 * 台账 on the screen: what the township inspects, to be exported and printed. Entry point: {@link
 * cn.mingyi.ledger.ui.LedgerView}.
 */
@NullMarked
package cn.mingyi.ledger.ui;

import org.jspecify.annotations.NullMarked;
