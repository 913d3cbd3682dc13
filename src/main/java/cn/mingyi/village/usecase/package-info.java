/** 本村, what the office does with it: founding, profile, figures, attached files. */
@NullMarked
package cn.mingyi.village.usecase;

import org.jspecify.annotations.NullMarked;
