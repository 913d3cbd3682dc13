package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.domain.Holidays;
import cn.mingyi.village.domain.WorkCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 节假日: one table a year, shipped or loaded from the file of the year's notice. */
public final class KeepHolidays {
  private static final int NAME = 60;
  private static final int SOURCE = 200;

  /** Strict, so that 2-30 is no day instead of the last one of February. */
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  private final Holidays holidays;
  private final HolidayFiles files;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  public KeepHolidays(Holidays holidays, HolidayFiles files, UnitOfWork unitOfWork, Clock clock) {
    this.holidays = holidays;
    this.files = files;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  public WorkCalendar calendar() {
    return WorkCalendar.with(holidays.all());
  }

  public void export(int year, Path target) {
    files.write(year, calendar().of(year), target);
  }

  /**
   * Puts the tables of the file in the place of those of the same years.
   *
   * @param source the notice that the file repeats
   * @return the years that were loaded
   * @throws FieldRefused on file or source; nothing was changed
   */
  public List<Integer> load(Path file, String source) {
    if (source.isBlank()) {
      throw new FieldRefused("source", "请写明依据，如国务院办公厅哪一年的放假通知。");
    }
    if (source.strip().length() > SOURCE) {
      throw new FieldRefused("source", "太长了，最多 %d 个字。".formatted(SOURCE));
    }
    Map<Integer, List<Holiday>> years = new TreeMap<>();
    Map<LocalDate, Integer> seen = new TreeMap<>();
    for (HolidayFiles.Line line : rows(files.read(file))) {
      Holiday day = day(line, source.strip());
      Integer before = seen.put(day.day(), line.number());
      if (before != null) {
        throw wrong(line, "日期 %s 与第 %d 行重复。".formatted(day.day(), before));
      }
      years.computeIfAbsent(day.day().getYear(), y -> new ArrayList<>()).add(day);
    }
    if (years.isEmpty()) {
      throw new FieldRefused("file", "表里没有一行日期。第一列写日期，第二列写节日，第三列写“放假”或“上班”。");
    }
    years.forEach(this::refuseRewriting);
    unitOfWork.run(
        new Deed("载入节假日", years.keySet() + " 年", source.strip()),
        () -> years.forEach(holidays::replaceYear));
    return List.copyOf(years.keySet());
  }

  /** Days that are over were counted by the table that was known: they stay as they are. */
  private void refuseRewriting(int year, List<Holiday> loaded) {
    WorkCalendar now = calendar();
    if (!now.knows(year)) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    WorkCalendar then = WorkCalendar.with(loaded);
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> !day.isAfter(today) && now.rests(day) != then.rests(day))
        .findFirst()
        .ifPresent(day -> {
          throw new FieldRefused(
              "file",
              "%s 已经过去，原来的表上是%s，不能改成%s：以前的期限按当时的表计算。"
                  .formatted(day, now.rests(day) ? "休息" : "上班", then.rests(day) ? "休息" : "上班"));
        });
  }

  /** What stands below the line of heads, or all when there is none. */
  private static List<HolidayFiles.Line> rows(List<HolidayFiles.Line> lines) {
    List<HolidayFiles.Line> filled =
        lines.stream().filter(l -> l.cells().stream().anyMatch(c -> !c.isBlank())).toList();
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).cell(0).strip().equals("日期")) {
        return filled.subList(i + 1, filled.size());
      }
    }
    return filled;
  }

  private static Holiday day(HolidayFiles.Line line, String source) {
    LocalDate on;
    try {
      on = LocalDate.parse(line.cell(0).strip().replaceAll("[./年月]", "-").replace("日", ""), TYPED);
    } catch (DateTimeException e) {
      throw wrong(line, "第一列不是日期，请写成 2027-01-01。");
    }
    String name = line.cell(1).strip();
    if (name.isEmpty() || name.length() > NAME) {
      throw wrong(line, "第二列请写节日名称，最多 %d 个字。".formatted(NAME));
    }
    return switch (line.cell(2).strip()) {
      case "放假", "休", "" -> new Holiday(on, name, false, source);
      case "上班", "班", "调休上班" -> new Holiday(on, name, true, source);
      default -> throw wrong(line, "第三列请写“放假”或“上班”。");
    };
  }

  private static FieldRefused wrong(HolidayFiles.Line line, String sentence) {
    return new FieldRefused("file", "第 %d 行：%s".formatted(line.number(), sentence));
  }
}
