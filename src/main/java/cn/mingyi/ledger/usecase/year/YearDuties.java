package cn.mingyi.ledger.usecase.year;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.ledger.usecase.year.YearFigures.DutyLine;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which meetings had to be held in a year and were (domain §11). Too few people are no meeting. */
final class YearDuties {
  private final List<Sitting> sittings;
  private final int year;
  private final LocalDate today;

  YearDuties(List<Sitting> sittings, int year, LocalDate today) {
    this.sittings = sittings.stream().filter(Sitting::quorate).toList();
    this.year = year;
    this.today = today;
  }

  List<DutyLine> lines() {
    return List.of(
        line("村民代表会议", "村组法 30 条，每季度至少一次", true, Set.of(Body.REPRESENTATIVES)),
        line("党员大会", "外省做法，可改，每季度至少一次", true, Set.of(Body.PARTY)),
        line(
            "村民会议",
            "村组法 25 条，每年至少一次",
            false,
            Set.of(Body.ASSEMBLY_PERSON, Body.ASSEMBLY_HOUSEHOLD)),
        line("成员大会", "集体法 27 条，每年至少一次", false, Set.of(Body.MEMBERS)));
  }

  private DutyLine line(String label, String source, boolean perQuarter, Set<Body> bodies) {
    List<Integer> held = new ArrayList<>();
    int over = 0;
    int met = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      ReportingPeriod period = ReportingPeriod.quarter(year, quarter);
      int count =
          (int)
              sittings.stream()
                  .filter(m -> bodies.contains(m.body()) && period.contains(m.heldOn()))
                  .count();
      held.add(count);
      // A quarter that still runs counts as soon as its duty is done.
      if (period.to().isBefore(today) || count > 0) {
        over++;
        met += count > 0 ? 1 : 0;
      }
    }
    if (perQuarter) {
      return new DutyLine(label, source, true, held, over, met);
    }
    boolean any = held.stream().anyMatch(n -> n > 0);
    boolean ended = LocalDate.of(year, 12, 31).isBefore(today);
    return new DutyLine(label, source, false, held, any || ended ? 1 : 0, any ? 1 : 0);
  }
}
