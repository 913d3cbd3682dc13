/**
 * The desk's window: opens the folder, puts screens up and takes them down, and is the only place
 * that knows all of them. {@link cn.mingyi.app.window.DeskWindow} is the one to begin with.
 */
@NullMarked
package cn.mingyi.app.window;

import org.jspecify.annotations.NullMarked;
