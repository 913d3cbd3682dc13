package cn.mingyi.ledger.ui.archive;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.ledger.domain.archive.Packet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A matter whose 登记表 can be printed and whose papers can be filed.
 *
 * @param standing where it stands in words: the step, or how it ended
 * @param forms how many forms its 登记表 has: one for each step reached
 * @param packet the last one made; null when there is none
 * @param missing what its file lacks; null while nobody has looked
 */
record LedgerMatter(
    UUID id,
    String number,
    String title,
    String category,
    LocalDate raisedOn,
    String standing,
    int forms,
    boolean late,
    @Nullable Packet packet,
    @Nullable List<MissingPaper> missing) {
  static LedgerMatter of(MatterSummary summary, @Nullable Packet packet) {
    Matter matter = summary.file().matter();
    return new LedgerMatter(
        matter.id(),
        matter.number(),
        matter.title(),
        summary.categoryLabel(),
        matter.raisedOn(),
        matter.state() == MatterState.ACTIVE ? matter.step().label() : matter.state().label(),
        matter.step().number(),
        summary.file().late(),
        packet,
        null);
  }

  LedgerMatter lacking(List<MissingPaper> papers) {
    return new LedgerMatter(
        id, number, title, category, raisedOn, standing, forms, late, packet, papers);
  }
}
