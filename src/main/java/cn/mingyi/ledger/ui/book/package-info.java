/** The ledgers that the township inspects: read off the records, looked at, exported. */
@NullMarked
package cn.mingyi.ledger.ui.book;

import org.jspecify.annotations.NullMarked;
