/**
 * Work off the FX thread. {@link cn.mingyi.platform.task.Background} is the only door: screens hand
 * work in and get the outcome back on their own thread.
 */
@NullMarked
package cn.mingyi.platform.task;

import org.jspecify.annotations.NullMarked;
