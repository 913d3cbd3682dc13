/**
 * Reading a filled-in 待征求表: whose round it is, what its columns mean, and what each row says. Knows
 * neither files nor the registers.
 */
@NullMarked
package cn.mingyi.consultation.usecase.intake;

import org.jspecify.annotations.NullMarked;
