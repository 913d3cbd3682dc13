/**
 * Words that every feature shares: money, ranges of dates, deeds, the unit of work, and the ways in
 * which the program says no. Knows the JDK and nothing else.
 */
@NullMarked
package cn.mingyi.kernel;

import org.jspecify.annotations.NullMarked;
