/**
 * 初次使用 and 设置 on the screen. Entry points: {@link cn.mingyi.village.ui.FirstUseView}, {@link
 * cn.mingyi.village.ui.SettingsView}.
 */
@NullMarked
package cn.mingyi.village.ui;

import org.jspecify.annotations.NullMarked;
