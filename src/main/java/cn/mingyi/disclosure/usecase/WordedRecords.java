package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registers have on record, in the words of a bulletin: nothing is retyped. */
public final class WordedRecords {
  private final LineWords line;
  private final RosterWords roster;
  private final BookWords books;
  private final FeedbackRegister feedback;

  public WordedRecords(
      LineWords line, RosterWords roster, BookWords books, FeedbackRegister feedback) {
    this.line = line;
    this.roster = roster;
    this.books = books;
    this.feedback = feedback;
  }

  /**
   * The words of an item whose template is generated.
   *
   * @param today the day on which the records are read
   * @throws cn.mingyi.kernel.RuleViolation when there is nothing on record to be told
   */
  BulletinText text(
      CatalogueItem item,
      @Nullable ReportingPeriod period,
      @Nullable LocalDate event,
      @Nullable UUID matter,
      LocalDate today) {
    LocalDate until = period == null || period.to().isAfter(today) ? today : period.to();
    return switch (item.template()) {
      case NOTICE, LIST, REGISTER ->
          throw new IllegalArgumentException("typed, not generated: " + item.code());
      case RESOLUTION -> line.resolution(Objects.requireNonNull(matter));
      case OUTCOME -> line.outcome(Objects.requireNonNull(matter));
      case MATTERS -> line.matters(title(item, period), today);
      case CONSULTATIONS -> line.consultations(title(item, period), today);
      case AUTHORISATIONS -> line.authorisations(title(item, period), until);
      case REPRESENTATIVES -> roster.representatives(title(item, period), until);
      case GRID_WORKERS -> roster.gridWorkers(title(item, period), until);
      case OFFICES ->
          roster.offices(title(item, period), until, item.kind() == DisclosureKind.PARTY_AFFAIRS);
      case FEEDBACK -> feedback(title(item, period), Objects.requireNonNull(period), until);
      case FINANCE_ENTRIES,
          FINANCE_SUMMARY,
          FINANCE_DEBTS,
          FINANCE_ASSETS,
          FINANCE_RESOURCES,
          FINANCE_CONTRACTS,
          FINANCE_SPECIAL,
          FINANCE_DISTRIBUTION,
          FINANCE_BUDGET,
          FINANCE_FINAL ->
          books.text(roster.village(), item.template(), period, event == null ? until : event);
    };
  }

  /** Since when a matter has to be disclosed. */
  LocalDate since(UUID matter) {
    return line.since(matter);
  }

  /** 公开单位 of a kind of disclosure. */
  static String issuer(DisclosureKind kind, String village) {
    if (kind == DisclosureKind.PARTY_AFFAIRS) {
      return village + "党支部";
    }
    return village.endsWith("村民委员会") ? village : village + "村民委员会";
  }

  private String title(CatalogueItem item, @Nullable ReportingPeriod period) {
    return roster.village() + (period == null ? "" : period.label()) + item.title();
  }

  private BulletinText feedback(String title, ReportingPeriod period, LocalDate until) {
    List<List<String>> rows = new ArrayList<>();
    int answered = 0;
    for (Feedback each : feedback.all().reversed()) {
      if (period.contains(each.receivedOn())) {
        Feedback.Answer answer = each.answer();
        answered += answer == null ? 0 : 1;
        rows.add(
            List.of(
                Integer.toString(rows.size() + 1),
                each.receivedOn().toString(),
                each.channel().label(),
                each.words(),
                answer == null ? "办理中" : answer.words(),
                answer == null ? "" : answer.answeredOn().toString(),
                answer == null ? "" : answer.satisfaction().label()));
      }
    }
    // Who spoke up is nobody's business on the wall.
    BulletinTable table =
        BulletinTable.of(
                new Column("序号", ColumnKind.NUMBER),
                new Column("收到日期", ColumnKind.DATE),
                new Column("渠道", ColumnKind.TEXT),
                new Column("意见", ColumnKind.TEXT),
                new Column("办理结果", ColumnKind.TEXT),
                new Column("答复日期", ColumnKind.DATE),
                new Column("满意与否", ColumnKind.TEXT))
            .withRows(rows);
    return new BulletinText(
        title,
        until,
        "%s共收到意见 %d 件，已答复 %d 件，办理中 %d 件。"
            .formatted(period.label(), rows.size(), answered, rows.size() - answered),
        rows.isEmpty() ? List.of() : List.of(table),
        "");
  }
}
