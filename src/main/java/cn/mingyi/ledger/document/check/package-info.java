/** 自检报告 as PDF and as a workbook. */
@NullMarked
package cn.mingyi.ledger.document.check;

import org.jspecify.annotations.NullMarked;
