package cn.mingyi.disclosure.storage;

import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.ColumnText;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.DueRule;
import cn.mingyi.disclosure.domain.Frequency;
import cn.mingyi.disclosure.domain.Template;
import java.time.LocalDate;
import java.util.UUID;

/** A row of catalogue_item. */
record ItemRow(
    UUID id,
    String code,
    DisclosureKind kind,
    String title,
    Frequency frequency,
    DueRule.From dueFrom,
    int dueDays,
    String basis,
    String responsible,
    Template template,
    boolean partyOnly,
    String columnsText,
    String body,
    boolean inUse,
    String source,
    LocalDate validFrom) {
  static ItemRow of(CatalogueItem item) {
    return new ItemRow(
        item.id(),
        item.code(),
        item.kind(),
        item.title(),
        item.frequency(),
        item.due().from(),
        item.due().days(),
        item.basis(),
        item.responsible(),
        item.template(),
        item.partyOnly(),
        item.columnsText(),
        item.body(),
        item.inUse(),
        item.source(),
        item.validFrom());
  }

  CatalogueItem item() {
    return new CatalogueItem(
        id,
        code,
        kind,
        title,
        frequency,
        new DueRule(dueFrom, dueDays),
        basis,
        responsible,
        template,
        partyOnly,
        ColumnText.read(columnsText),
        body,
        inUse,
        source,
        validFrom);
  }
}
