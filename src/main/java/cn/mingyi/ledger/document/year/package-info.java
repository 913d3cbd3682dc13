/** 年度报告 as PDF, with charts. */
@NullMarked
package cn.mingyi.ledger.document.year;

import org.jspecify.annotations.NullMarked;
