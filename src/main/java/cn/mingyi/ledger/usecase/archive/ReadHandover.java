package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.archive.HandoverFacts.OfficeLine;
import cn.mingyi.ledger.usecase.archive.HandoverFacts.OpenItem;
import cn.mingyi.ledger.usecase.archive.HandoverFacts.StagedFile;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what an office hands over, ledgers and a backup included; on the database thread. */
public final class ReadHandover {
  private static final String LEDGERS = "台账";
  private static final String BACKUP = "数据备份";

  private final HandoverSources sources;

  public ReadHandover(HandoverSources sources) {
    this.sources = sources;
  }

  /**
   * @param staging where files lie until they are packed
   * @throws cn.mingyi.kernel.Unavailable when a file cannot be written
   */
  public HandoverFacts read(
      Letterhead letterhead, LocalDateTime moment, Staging staging, Progress progress) {
    LocalDate today = moment.toLocalDate();
    RosterOn roster = sources.roster().on(today);
    RuleBook rules = sources.matters().rules();
    return new HandoverFacts(
        letterhead,
        moment,
        sources.matters().summaries().reversed(),
        open(today),
        sources.disclosures().hanging(),
        rules.authorisations().stream()
            .filter(a -> a.validity().contains(today))
            .map(a ->
                new HandoverFacts.Authorised(
                    rules.category(a.category(), today).map(Category::label).orElse(a.category()),
                    a))
            .toList(),
        offices(roster),
        counts(roster),
        money(today),
        sources.packets().all(),
        sources.trail().head(),
        staged(letterhead, staging, progress));
  }

  private List<OpenItem> open(LocalDate today) {
    List<OpenItem> items = new ArrayList<>();
    sources
        .due()
        .due(today)
        .forEach(d -> items.add(new OpenItem(d.due(), d.sentence(), d.detail())));
    sources
        .disclosuresDue()
        .due(today)
        .forEach(d -> items.add(new OpenItem(d.due(), d.sentence(), d.detail())));
    if (sources.finance().book().opening().isPresent()) {
      sources
          .finance()
          .overdueMonths()
          .forEach(m -> items.add(new OpenItem(m.to(), "结账：" + m.label(), "月份已过，还没有结账")));
    }
    items.sort(Comparator.comparing(OpenItem::due));
    return items;
  }

  private static List<OfficeLine> offices(RosterOn roster) {
    Map<UUID, Villager> people =
        roster.villagers().stream().collect(Collectors.toMap(Villager::id, Function.identity()));
    return roster.officeTerms().stream()
        .sorted(Comparator.comparing(OfficeTerm::office).thenComparing(OfficeTerm::scope))
        .map(t -> {
          Villager holder = people.get(t.villagerId());
          return new OfficeLine(
              t.office().label(), holder == null ? "" : holder.name(), t.scope(), t.term());
        })
        .toList();
  }

  private static HandoverFacts.Counts counts(RosterOn roster) {
    return new HandoverFacts.Counts(
        roster.households().size(),
        roster.villagers().size(),
        roster.adults().size(),
        (int) roster.partyMembers().stream().map(m -> m.villagerId()).distinct().count(),
        roster.representatives().size(),
        roster.unlinked().size());
  }

  private HandoverFacts.Money money(LocalDate today) {
    Book book = sources.finance().book();
    return new HandoverFacts.Money(
        book.opening().isPresent(),
        book.at(today),
        book.closings().isEmpty() ? null : book.closings().getLast(),
        book.openMonthsBefore(today));
  }

  private List<StagedFile> staged(Letterhead letterhead, Staging staging, Progress progress) {
    List<StagedFile> files = new ArrayList<>();
    int all = LedgerKind.values().length + 1;
    for (LedgerKind kind : LedgerKind.values()) {
      progress.at(files.size(), all);
      String name = kind.label() + ".xlsx";
      var file = staging.file("ledger-" + kind.key() + ".xlsx");
      sources.ledgers().export(kind, letterhead.trailMark(), file);
      files.add(new StagedFile(LEDGERS, name, file));
    }
    progress.at(files.size(), all);
    var backup = staging.file("backup.zip");
    sources.backup().accept(backup);
    files.add(new StagedFile(BACKUP, "明议数据备份 " + letterhead.printedOn() + ".zip", backup));
    return files;
  }
}
