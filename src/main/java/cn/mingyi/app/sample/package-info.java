/**
 * The invented village 槐树沟村: 412 households, offices, and matters in every step, made by playing
 * months of office work through the use cases on a clock of its own. To try, to show, to test with.
 */
@NullMarked
package cn.mingyi.app.sample;

import org.jspecify.annotations.NullMarked;
