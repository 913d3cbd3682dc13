/**
 * 议事 on the screen: the list of matters, and one matter with its track, the panel of its step and
 * what was recorded. Entry points: {@link cn.mingyi.deliberation.ui.MatterListView}, {@link
 * cn.mingyi.deliberation.ui.MatterView}.
 */
@NullMarked
package cn.mingyi.deliberation.ui;

import org.jspecify.annotations.NullMarked;
