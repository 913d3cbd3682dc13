/** 台账 Ledger: read-only over every feature before it; what the township inspects. */
@NullMarked
package cn.mingyi.ledger.usecase;

import org.jspecify.annotations.NullMarked;
