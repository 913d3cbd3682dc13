/** Papers of 民议 as PDF: the sheets that households sign, the summary, the list of who is left. */
@NullMarked
package cn.mingyi.consultation.document;

import org.jspecify.annotations.NullMarked;
