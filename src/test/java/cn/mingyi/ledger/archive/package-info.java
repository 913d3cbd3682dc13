/** Packets of the sample village, written, read back, checked. */
@NullMarked
package cn.mingyi.ledger.archive;

import org.jspecify.annotations.NullMarked;
