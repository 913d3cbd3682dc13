/** 自检: the records are laid before the checks of {@link cn.mingyi.ledger.domain.check.Checks}. */
@NullMarked
package cn.mingyi.ledger.usecase.check;

import org.jspecify.annotations.NullMarked;
