/** Ledgers as workbooks and the register form as PDF. */
@NullMarked
package cn.mingyi.ledger.document;

import org.jspecify.annotations.NullMarked;
