/**
 * Spreadsheets as plain tables of typed cells, read without trusting the file. Knows no feature.
 * Entry point: {@link cn.mingyi.platform.excel.SafeWorkbook}.
 */
@NullMarked
package cn.mingyi.platform.excel;

import org.jspecify.annotations.NullMarked;
