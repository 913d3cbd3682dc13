/** 工作台: the first screen, which tells what is next. It reads several features, so it lives here. */
@NullMarked
package cn.mingyi.app.desk;

import org.jspecify.annotations.NullMarked;
