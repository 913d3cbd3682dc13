/** 归档, its words: what a packet is, what its files are called, what vouches for them. */
@NullMarked
package cn.mingyi.ledger.domain.archive;

import org.jspecify.annotations.NullMarked;
