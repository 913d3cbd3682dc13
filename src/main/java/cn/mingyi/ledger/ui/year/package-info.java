/** 年度报告 on the screen. */
@NullMarked
package cn.mingyi.ledger.ui.year;

import org.jspecify.annotations.NullMarked;
