package cn.mingyi.village.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.document.WorkbookHolidayFiles;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.domain.Holidays;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 节假日: a year's table is loaded as a whole, or not at all. */
class KeepHolidaysTest {
  private static final String SOURCE = "国务院办公厅关于2027年部分节假日安排的通知";

  @TempDir Path folder;

  private final List<Holiday> stored = new ArrayList<>();
  private final List<String> deeds = new ArrayList<>();
  private List<HolidayFiles.Line> lines = List.of();

  private KeepHolidays keeping() {
    return new KeepHolidays(
        new Holidays() {
          @Override
          public List<Holiday> all() {
            return List.copyOf(stored);
          }

          @Override
          public void replaceYear(int year, List<Holiday> days) {
            stored.removeIf(h -> h.day().getYear() == year);
            stored.addAll(days);
          }
        },
        new HolidayFiles() {
          @Override
          public List<Line> read(Path file) {
            return lines;
          }

          @Override
          public void write(int year, List<Holiday> days, Path target) {
            new WorkbookHolidayFiles().write(year, days, target);
          }
        },
        new UnitOfWork() {
          @Override
          public <T> T run(Deed deed, Supplier<T> work) {
            deeds.add(deed.action());
            return work.get();
          }
        },
        Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
  }

  private KeepHolidays reading(String... rows) {
    List<HolidayFiles.Line> read = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      read.add(new HolidayFiles.Line(i + 1, Arrays.asList(rows[i].split("\\|", -1))));
    }
    lines = read;
    return keeping();
  }

  private List<Integer> load(String... rows) {
    return reading(rows).load(Path.of("a.xlsx"), SOURCE);
  }

  @Test
  void a_table_is_loaded_with_all_the_ways_in_which_days_are_written() {
    assertThat(
            load(
                "2027年节假日||",
                "日期|节日|放假或上班",
                "2027-01-01|元旦|放假",
                "2027年1月2日|元旦|",
                "||",
                "2027/1/3|元旦|调休上班",
                "2028.1.1|元旦|休"))
        .containsExactly(2027, 2028);
    assertThat(stored)
        .extracting(Holiday::day, Holiday::working)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 1), false),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 2), false),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 3), true),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2028, 1, 1), false));
    assertThat(deeds).containsExactly("载入节假日");
    load("2027-02-01|村庆|放假");
    assertThat(stored).hasSize(2);
    assertThat(keeping().calendar().knows(2027)).isTrue();
  }

  @Test
  void days_that_are_over_are_not_rewritten() {
    assertThatThrownBy(() -> load("2026-11-16|村庆|放假"))
        .isInstanceOfSatisfying(
            FieldRefused.class,
            no -> assertThat(no.fields().get("file")).contains("2026-01-01", "已经过去"));
    assertThat(stored).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "元旦|元旦|放假, 第 2 行：第一列不是日期",
    "2027-02-30|元旦|放假, 第 2 行：第一列不是日期",
    "2027-01-02||放假, 第 2 行：第二列请写节日名称",
    "2027-01-02|元旦|也许, 第 2 行：第三列请写",
    "2027-01-01|元旦|上班, 第 2 行：日期 2027-01-01 与第 1 行重复"
  })
  void one_wrong_row_and_nothing_is_loaded(String row, String sentence) {
    FieldRefused no = catchThrowableOfType(FieldRefused.class, () -> load("2027-01-01|元旦|放假", row));
    assertThat(no.fields().get("file")).startsWith(sentence);
    assertThat(stored).isEmpty();
    assertThat(deeds).isEmpty();
  }

  @Test
  void an_empty_table_and_a_missing_source_are_refused() {
    assertThat(catchThrowableOfType(FieldRefused.class, () -> load("日期|节日|放假或上班")).fields())
        .containsOnlyKeys("file");
    for (String source : List.of(" ", "长".repeat(201))) {
      assertThat(
              catchThrowableOfType(
                      FieldRefused.class,
                      () -> reading("2027-01-01|元旦|放假").load(Path.of("a"), source))
                  .fields())
          .containsOnlyKeys("source");
    }
    assertThat(stored).isEmpty();
  }

  @Test
  void what_was_exported_reads_back_as_the_same_table() {
    Path file = folder.resolve("2026.xlsx");
    List<Holiday> shipped = keeping().calendar().of(2026);
    keeping().export(2026, file);
    lines = new WorkbookHolidayFiles().read(file);
    String source = shipped.getFirst().source();
    keeping().load(file, source);
    assertThat(stored).isEqualTo(shipped);
  }
}
