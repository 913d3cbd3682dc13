/** 年度报告: the figures of a year. */
@NullMarked
package cn.mingyi.ledger.usecase.year;

import org.jspecify.annotations.NullMarked;
