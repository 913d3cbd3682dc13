/** The tables of 六务公开 (migration V10). */
@NullMarked
package cn.mingyi.disclosure.storage;

import org.jspecify.annotations.NullMarked;
