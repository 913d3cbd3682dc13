/** The nine ledgers, each read off the records of its feature. */
@NullMarked
package cn.mingyi.ledger.usecase.volume;

import org.jspecify.annotations.NullMarked;
