/** The table of packets. */
@NullMarked
package cn.mingyi.ledger.storage.archive;

import org.jspecify.annotations.NullMarked;
