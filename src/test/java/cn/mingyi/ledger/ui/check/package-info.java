/** 自检 in a headless window. */
@NullMarked
package cn.mingyi.ledger.ui.check;

import org.jspecify.annotations.NullMarked;
