package cn.mingyi.ledger.usecase.year;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 一次会议: a body that came together once. A meeting is recorded with each matter that it decides; the
 * records of one day and place are one sitting.
 *
 * @param eligible 应到, and
 * @param present 实到 of the record that saw most people there
 * @param quorate whether it was valid for one matter at least
 */
record Sitting(Body body, LocalDate heldOn, int eligible, int present, boolean quorate) {
  private record Key(Body body, String villageGroup, LocalDate heldOn, String place) {}

  static List<Sitting> of(Stream<Meeting> records) {
    Map<Key, List<Meeting>> together =
        records.collect(
            Collectors.groupingBy(
                m -> new Key(m.body(), m.villageGroup(), m.heldOn(), m.place().strip()),
                LinkedHashMap::new,
                Collectors.toList()));
    return together.values().stream().map(Sitting::one).toList();
  }

  private static Sitting one(List<Meeting> records) {
    Meeting fullest =
        records.stream()
            .max(Comparator.comparingInt(Meeting::present).thenComparingInt(Meeting::eligible))
            .orElseThrow();
    return new Sitting(
        fullest.body(),
        fullest.heldOn(),
        fullest.eligible(),
        fullest.present(),
        records.stream().anyMatch(Meeting::quorate));
  }
}
