/** What a packet has to hold. */
@NullMarked
package cn.mingyi.ledger.usecase.archive;

import org.jspecify.annotations.NullMarked;
