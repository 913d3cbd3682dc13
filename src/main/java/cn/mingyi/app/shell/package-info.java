/** The frame around every screen: head, side bar, status bar, keys, and the window's place. */
@NullMarked
package cn.mingyi.app.shell;

import org.jspecify.annotations.NullMarked;
