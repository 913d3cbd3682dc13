package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.domain.privacy.Masking;
import cn.mingyi.disclosure.domain.privacy.PrivacyScan;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.finance.domain.FinanceColumn;
import cn.mingyi.finance.domain.FinanceTable;
import cn.mingyi.finance.domain.FinanceTableKind;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.finance.usecase.FinanceTables;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The books in the words of a bulletin: computed from the entries, never typed (domain §6). */
public final class BookWords {
  /** Whose figures change with every entry until the period is closed. */
  private static final Set<Template> MOVING =
      Set.of(Template.FINANCE_ENTRIES, Template.FINANCE_SUMMARY);

  private final FinanceTables tables;
  private final FinanceQueries queries;

  /** What is refused here. */
  public enum Rule {
    NOTHING_IN_BOOKS,
    CLOSED,
    AS_IN_BOOKS
  }

  public BookWords(FinanceTables tables, FinanceQueries queries) {
    this.tables = tables;
    this.queries = queries;
  }

  /**
   * @param template one of the books'
   * @param until the last day that is told when there is no period
   */
  BulletinText text(
      String village, Template template, @Nullable ReportingPeriod period, LocalDate until) {
    FinanceTable table =
        tables.of(kind(template), period == null ? ReportingPeriod.month(until) : period);
    if (table.rows().isEmpty()) {
      throw new Refused(
          Rule.NOTHING_IN_BOOKS, "账里没有“" + table.title() + "”的记录，没有可以公开的。请先在“财务”里登记。");
    }
    return new BulletinText(
        village + table.title(),
        table.until(),
        "",
        List.of(
            new BulletinTable(
                "",
                table.columns().stream().map(BookWords::column).toList(),
                table.rows(),
                table.total())),
        String.join("\n", table.notes()));
  }

  /**
   * What a bulletin of the books has to satisfy: the checks of the period, its closing, and that
   * its tables still are what the books say.
   *
   * @param until the last day that is told when there is no period
   */
  List<Condition> conditions(
      String village,
      Template template,
      @Nullable ReportingPeriod period,
      LocalDate until,
      BulletinText typed) {
    List<Condition> conditions = new ArrayList<>();
    if (period != null) {
      conditions.addAll(checks(period));
    }
    if (period != null && MOVING.contains(template)) {
      boolean closed = queries.book().isClosed(period);
      conditions.add(
          new Condition(
              Rule.CLOSED,
              closed,
              closed ? period.label() + "已经结账" : period.label() + "还没有结账，结了账数字才不会再变。请先到“财务”结账。"));
    }
    boolean same = agrees(village, template, period, until, typed);
    conditions.add(
        new Condition(
            Rule.AS_IN_BOOKS,
            same,
            same ? "表格与账一致" : "表格与账上的数字不一致。请点“更多 › 从记录重新生成”，账有错请在“财务”里更正。"));
    return conditions;
  }

  private boolean agrees(
      String village,
      Template template,
      @Nullable ReportingPeriod period,
      LocalDate until,
      BulletinText typed) {
    try {
      return masked(text(village, template, period, until)).tables().equals(masked(typed).tables());
    } catch (Refused nothingThere) {
      return false;
    }
  }

  /** A number of a person that was masked is no difference. */
  private static BulletinText masked(BulletinText text) {
    return Masking.maskAll(text, PrivacyScan.scan(text));
  }

  /** The checks of the books over the period; what only warns does not stop a bulletin. */
  private List<Condition> checks(ReportingPeriod period) {
    List<Condition> all = queries.checks(period);
    List<Condition> blocking = FinanceChecks.blocking(all);
    return all.stream()
        .map(c ->
            c.met() || blocking.contains(c)
                ? c
                : new Condition(c.rule(), true, "提醒：" + c.sentence()))
        .toList();
  }

  private static BulletinTable.Column column(FinanceColumn column) {
    return new BulletinTable.Column(
        column.head(),
        switch (column.kind()) {
          case TEXT -> ColumnKind.TEXT;
          case NUMBER -> ColumnKind.NUMBER;
          case MONEY -> ColumnKind.MONEY;
          case DATE -> ColumnKind.DATE;
          case NAME -> ColumnKind.NAME;
        });
  }

  private static FinanceTableKind kind(Template template) {
    return switch (template) {
      case FINANCE_ENTRIES -> FinanceTableKind.ENTRIES;
      case FINANCE_SUMMARY -> FinanceTableKind.SUMMARY;
      case FINANCE_DEBTS -> FinanceTableKind.DEBTS;
      case FINANCE_ASSETS -> FinanceTableKind.ASSETS;
      case FINANCE_RESOURCES -> FinanceTableKind.RESOURCES;
      case FINANCE_CONTRACTS -> FinanceTableKind.COLLECTION;
      case FINANCE_SPECIAL -> FinanceTableKind.SPECIAL_FUNDS;
      case FINANCE_DISTRIBUTION -> FinanceTableKind.DISTRIBUTION;
      case FINANCE_BUDGET -> FinanceTableKind.BUDGET;
      case FINANCE_FINAL -> FinanceTableKind.FINAL_ACCOUNT;
      case NOTICE,
          LIST,
          REGISTER,
          RESOLUTION,
          OUTCOME,
          MATTERS,
          CONSULTATIONS,
          AUTHORISATIONS,
          REPRESENTATIVES,
          GRID_WORKERS,
          OFFICES,
          FEEDBACK ->
          throw new IllegalArgumentException("not of the books: " + template);
    };
  }
}
