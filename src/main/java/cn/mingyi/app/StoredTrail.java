package cn.mingyi.app;

import cn.mingyi.ledger.usecase.archive.TrailReader;
import cn.mingyi.platform.trail.TouchedEntry;
import cn.mingyi.platform.trail.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the trail of the open store once for all that is asked; on the database thread. */
final class StoredTrail implements TrailReader {
  private final Trail trail;

  StoredTrail(Trail trail) {
    this.trail = trail;
  }

  @Override
  public Map<UUID, List<Extract>> of(Map<UUID, Interest> things) {
    Map<String, Set<UUID>> thingsOf = new HashMap<>();
    Set<String> numbers = new HashSet<>();
    things.forEach((thing, interest) -> {
      interest
          .ids()
          .forEach(
              id -> thingsOf.computeIfAbsent(id.toString(), key -> new HashSet<>()).add(thing));
      numbers.addAll(interest.numbers());
    });
    Map<UUID, List<Extract>> found = new HashMap<>();
    trail.touching(
        thingsOf.keySet(),
        numbers,
        entry ->
            things.forEach((thing, interest) -> {
              List<TouchedEntry.Row> rows =
                  entry.rows().stream()
                      .filter(r ->
                          r.ids().stream()
                              .anyMatch(id -> thingsOf.getOrDefault(id, Set.of()).contains(thing)))
                      .toList();
              boolean named =
                  interest.numbers().stream().anyMatch(entry.line().subject()::contains);
              if (named || !rows.isEmpty()) {
                found.computeIfAbsent(thing, key -> new ArrayList<>()).add(extract(entry, rows));
              }
            }));
    return found;
  }

  private static Extract extract(TouchedEntry entry, List<TouchedEntry.Row> rows) {
    Map<String, List<TouchedEntry.Row>> tables =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    TouchedEntry.Row::table, LinkedHashMap::new, Collectors.toList()));
    return new Extract(
        entry.line().number(),
        entry.line().recordedAt(),
        entry.line().operator(),
        entry.line().action(),
        entry.line().subject(),
        entry.line().note(),
        entry.line().mark(),
        tables.entrySet().stream()
            .map(t ->
                new Change(
                    t.getKey(),
                    count(t.getValue(), TouchedEntry.Verb.ADDED),
                    count(t.getValue(), TouchedEntry.Verb.CHANGED),
                    count(t.getValue(), TouchedEntry.Verb.REMOVED)))
            .toList());
  }

  private static int count(List<TouchedEntry.Row> rows, TouchedEntry.Verb verb) {
    return (int) rows.stream().filter(r -> r.verb() == verb).count();
  }

  @Override
  public Head head() {
    return new Head(trail.entries(), trail.head());
  }
}
