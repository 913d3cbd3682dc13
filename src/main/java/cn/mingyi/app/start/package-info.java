/**
 * The entry point. It stands apart, since it knows both the window and the command line, and both
 * know the wiring.
 */
@NullMarked
package cn.mingyi.app.start;

import org.jspecify.annotations.NullMarked;
