/** The tables of deliberation. */
@NullMarked
package cn.mingyi.deliberation.storage;

import org.jspecify.annotations.NullMarked;
