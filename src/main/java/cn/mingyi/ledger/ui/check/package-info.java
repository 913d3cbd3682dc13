/** 自检 on the screen: run, looked at, mended, handed in. */
@NullMarked
package cn.mingyi.ledger.ui.check;

import org.jspecify.annotations.NullMarked;
