/** Roster files: reading them safely, and the workbook of the rows that were refused. */
@NullMarked
package cn.mingyi.roster.document;

import org.jspecify.annotations.NullMarked;
