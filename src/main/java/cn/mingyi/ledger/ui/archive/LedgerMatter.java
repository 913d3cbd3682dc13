package cn.mingyi.ledger.ui.archive;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.usecase.MatterSummary;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter whose 登记表 can be printed.
 *
 * @param standing where it stands in words: the step, or how it ended
 * @param forms how many forms its 登记表 has: one for each step reached
 */
record LedgerMatter(
    UUID id,
    String number,
    String title,
    String category,
    LocalDate raisedOn,
    String standing,
    int forms,
    boolean late) {
  static LedgerMatter of(MatterSummary summary) {
    Matter matter = summary.file().matter();
    return new LedgerMatter(
        matter.id(),
        matter.number(),
        matter.title(),
        summary.categoryLabel(),
        matter.raisedOn(),
        matter.state() == MatterState.ACTIVE ? matter.step().label() : matter.state().label(),
        matter.step().number(),
        summary.file().late());
  }
}
