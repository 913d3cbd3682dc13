package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.RosterColumn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells rows about people from titles, totals, notes and repeated headers. */
final class RowKind {
  private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计|共计|本页|总人数|人数合计|总户数).*");
  private static final Pattern NOTE =
      Pattern.compile("(注|备注|说明|填表|制表|审核|填报|单位负责人|负责人|经办人|联系人|日期)[:：].*");

  private RowKind() {}

  static boolean isPerson(RowReader row) {
    List<SourceCell> own = row.row().cells().stream().filter(SourceCell::isOwn).toList();
    if (own.isEmpty()) {
      return false;
    }
    String first = Words.compact(own.getFirst().text());
    if (TOTAL.matcher(first).matches()
        || TOTAL.matcher(row.text(RosterColumn.NAME)).matches()
        || NOTE.matcher(first).matches()
        || isHeader(row)) {
      return false;
    }
    // A person row says something of a person: a name, or an ID, a birth date, a relation.
    return Stream.of(
            RosterColumn.NAME,
            RosterColumn.IDENTITY,
            RosterColumn.BIRTH_DATE,
            RosterColumn.RELATION)
        .anyMatch(c -> row.cell(c).isOwn() && !isOnlyRemark(row, own));
  }

  private static boolean isOnlyRemark(RowReader row, List<SourceCell> own) {
    // A sentence in the name column of an otherwise empty row is a note, or names the next group.
    return own.size() == 1
        && (PersonName.length(Words.compact(own.getFirst().text())) > 6
            || Words.groupIn(own.getFirst().text()).isPresent()
            || own.getFirst().kind() != SourceCell.Kind.TEXT);
  }

  private static boolean isHeader(RowReader row) {
    String name = Words.header(row.cell(RosterColumn.NAME).text());
    List<Integer> columns = row.recognised().mapping().of(RosterColumn.NAME);
    return !name.isEmpty()
        && !columns.isEmpty()
        && name.equals(row.recognised().label(columns.getFirst()));
  }

  /** The 村民小组 that a row of its own announces for the rows below it. */
  static Optional<String> announcedGroup(SourceRow row) {
    List<SourceCell> own = row.cells().stream().filter(SourceCell::isOwn).toList();
    return own.size() == 1 ? Words.groupIn(own.getFirst().text()) : Optional.empty();
  }
}
