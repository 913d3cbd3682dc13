/** Papers of a matter as PDF: motion form, meetings, and the two notices that are posted. */
@NullMarked
package cn.mingyi.deliberation.document;

import org.jspecify.annotations.NullMarked;
