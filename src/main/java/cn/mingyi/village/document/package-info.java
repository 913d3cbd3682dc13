/** Files of 本村: the table of holidays as a workbook. */
@NullMarked
package cn.mingyi.village.document;

import org.jspecify.annotations.NullMarked;
