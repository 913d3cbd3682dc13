/** The composition root: the only package that sees everything. {@link Main} starts it. */
@NullMarked
package cn.mingyi.app;

import org.jspecify.annotations.NullMarked;
