/** 自检 on the records of the sample village, sound and spoiled. */
@NullMarked
package cn.mingyi.ledger.usecase.check;

import org.jspecify.annotations.NullMarked;
