package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries.Filters;
import cn.mingyi.ledger.usecase.LedgerQueries.Preview;
import java.util.List;

/**
 * The ledger that is looked at.
 *
 * @param sheets as they would be written now
 * @param fileName under which an export is kept; empty before anything was read
 * @param forms the township's forms that were taken in for it
 */
record Opened(
    LedgerKind kind,
    Filters filters,
    List<Preview> sheets,
    List<FormPreset> forms,
    String fileName) {
  static final Opened NOTHING =
      new Opened(
          LedgerKind.MATTERS,
          new Filters(
              new cn.mingyi.ledger.domain.FilterHeads("", "", "", false), List.of(), List.of()),
          List.of(),
          List.of(),
          "");

  Opened {
    sheets = List.copyOf(sheets);
    forms = List.copyOf(forms);
  }
}
