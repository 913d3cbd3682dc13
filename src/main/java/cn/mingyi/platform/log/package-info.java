/** What the log says, and what it must not say: no name, number or opinion of anybody. */
@NullMarked
package cn.mingyi.platform.log;

import org.jspecify.annotations.NullMarked;
