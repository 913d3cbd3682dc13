package cn.mingyi.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables and columns come back from their text as they went in. */
class TableTextProperties {
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("\t\n\r\\ntr表列类行计，: 甲𬀩1")
        .ofMaxLength(8)
        .edgeCases(e -> e.add("\\", "\\t", "\t", "\n", "表", "\\\\n", ""));
  }

  @Provide
  Arbitrary<List<BulletinTable>> tables() {
    return Arbitraries.integers().between(1, 4).flatMap(this::table).list().ofMaxSize(3);
  }

  private Arbitrary<BulletinTable> table(int width) {
    Arbitrary<List<String>> row = cells().list().ofSize(width);
    Arbitrary<List<ColumnKind>> kinds = Arbitraries.of(ColumnKind.class).list().ofSize(width);
    Arbitrary<List<String>> total = Arbitraries.oneOf(row, Arbitraries.just(List.of()));
    return net.jqwik.api.Combinators.combine(cells(), row, kinds, row.list().ofMaxSize(4), total)
        .as((caption, heads, kind, rows, last) -> {
          List<BulletinTable.Column> columns = new ArrayList<>();
          for (int i = 0; i < width; i++) {
            columns.add(new BulletinTable.Column(heads.get(i), kind.get(i)));
          }
          return new BulletinTable(caption, columns, rows, last);
        });
  }

  @Property(tries = 400)
  void tables_come_back_whatever_stands_in_their_cells(
      @ForAll("tables") List<BulletinTable> tables) {
    assertThat(TableText.read(TableText.write(tables))).isEqualTo(tables);
  }

  @Provide
  Arbitrary<List<BulletinTable.Column>> columns() {
    Arbitrary<String> head =
        Arbitraries.strings()
            .withChars("姓名:（）/元 .-a1")
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(String::strip)
            .filter(h -> !h.isEmpty());
    return net.jqwik.api.Combinators.combine(head, Arbitraries.of(ColumnKind.class))
        .as(BulletinTable.Column::new)
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 400)
  void columns_come_back_from_their_line(@ForAll("columns") List<BulletinTable.Column> columns) {
    assertThat(ColumnText.read(ColumnText.write(columns))).isEqualTo(columns);
  }

  @net.jqwik.api.Example
  void columns_are_read_as_people_write_them() {
    assertThat(ColumnText.read("序号：数字, 姓名:姓名、备注\n金额（元）：金额，"))
        .containsExactly(
            new BulletinTable.Column("序号", ColumnKind.NUMBER),
            new BulletinTable.Column("姓名", ColumnKind.NAME),
            new BulletinTable.Column("备注", ColumnKind.TEXT),
            new BulletinTable.Column("金额（元）", ColumnKind.MONEY));
    assertThatThrownBy(() -> ColumnText.read("姓名:名字"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("没有“名字”这种列");
  }
}
