/**
 * 归档: the papers of a matter, of a year, of an office that changes hands, packed so that they can
 * be checked.
 */
@NullMarked
package cn.mingyi.ledger.usecase.archive;

import org.jspecify.annotations.NullMarked;
