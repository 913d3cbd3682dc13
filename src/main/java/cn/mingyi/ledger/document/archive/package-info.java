/** Papers and pages that only a packet has. */
@NullMarked
package cn.mingyi.ledger.document.archive;

import org.jspecify.annotations.NullMarked;
