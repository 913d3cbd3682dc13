/**
 * What the clerk does with the book and the estate of the village, and what is read of them. Every
 * act is one deed; nothing is overwritten.
 */
@NullMarked
package cn.mingyi.finance.usecase;

import org.jspecify.annotations.NullMarked;
