/** 本村, what the office does with it: founding, profile, deadlines, attached files. */
@NullMarked
package cn.mingyi.village.usecase;

import org.jspecify.annotations.NullMarked;
