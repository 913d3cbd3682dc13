/**
 * A ledger as data: leaves with typed columns and rows, what is filtered, what of it is personal;
 * and what is kept of ledgers: full exports and the township's own forms.
 */
@NullMarked
package cn.mingyi.ledger.domain;

import org.jspecify.annotations.NullMarked;
