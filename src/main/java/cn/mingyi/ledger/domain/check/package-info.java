/**
 * 自检: the rules of the office, each one a check on what is recorded. A new rule is a new line in
 * the list of its area: {@link cn.mingyi.ledger.domain.check.LineChecks}, {@link
 * cn.mingyi.ledger.domain.check.VoteChecks} … ; {@link cn.mingyi.ledger.domain.check.Checks} names
 * them all.
 */
@NullMarked
package cn.mingyi.ledger.domain.check;

import org.jspecify.annotations.NullMarked;
