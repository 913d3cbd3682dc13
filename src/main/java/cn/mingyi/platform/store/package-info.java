/** Files on the disk, written so that a crash or a full disk leaves no half of one. */
@NullMarked
package cn.mingyi.platform.store;

import org.jspecify.annotations.NullMarked;
