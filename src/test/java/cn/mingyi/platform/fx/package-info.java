/** The kit's tests, and what the tests of every screen share: a window, a picture, doubles. */
@NullMarked
package cn.mingyi.platform.fx;

import org.jspecify.annotations.NullMarked;
