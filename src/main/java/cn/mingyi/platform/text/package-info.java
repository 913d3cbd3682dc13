/**
 * The fonts that the program carries and which characters they can draw: one truth for screens,
 * papers and pictures, so that no character of a villager's name is ever lost.
 */
@NullMarked
package cn.mingyi.platform.text;

import org.jspecify.annotations.NullMarked;
