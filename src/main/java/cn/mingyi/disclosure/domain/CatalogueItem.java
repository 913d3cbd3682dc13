package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 公开事项, as it holds from a day on. Append-only: a change is a new one of the same code with a later
 * first day.
 *
 * @param code stays the same whatever changes, e.g. F01
 * @param basis 依据
 * @param responsible 责任人, by office
 * @param partyOnly 党内公开: not for the wall
 * @param columns of the table that it starts with; empty = no table
 * @param body that it starts with
 * @param inUse false = no longer disclosed from that day on
 * @param source where this version of the item comes from
 */
public record CatalogueItem(
    UUID id,
    String code,
    DisclosureKind kind,
    String title,
    Frequency frequency,
    DueRule due,
    String basis,
    String responsible,
    Template template,
    boolean partyOnly,
    List<BulletinTable.Column> columns,
    String body,
    boolean inUse,
    String source,
    LocalDate validFrom) {
  public CatalogueItem {
    columns = List.copyOf(columns);
  }

  /** Columns as the office writes them: 序号:数字，姓名:姓名. */
  public String columnsText() {
    return ColumnText.write(columns);
  }
}
