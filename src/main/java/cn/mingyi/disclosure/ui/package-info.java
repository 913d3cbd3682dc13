/** The screens of 六务公开: the quarter, the bulletins, the catalogue, the boards, the feedback. */
@NullMarked
package cn.mingyi.disclosure.ui;

import org.jspecify.annotations.NullMarked;
