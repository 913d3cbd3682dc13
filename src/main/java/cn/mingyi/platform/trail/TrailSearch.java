package cn.mingyi.platform.trail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the entries that have to do with something. */
final class TrailSearch {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Set<String> ids;
  private final Set<String> subjects;

  TrailSearch(Set<String> ids, Set<String> subjects) {
    this.ids = Set.copyOf(ids);
    this.subjects = Set.copyOf(subjects);
  }

  Optional<TouchedEntry> look(TrailEntry entry) {
    boolean named = subjects.stream().anyMatch(entry.subject()::contains);
    // Most entries name none of the ids: reading their rows would be for nothing.
    if (!named && found(entry.payload()).isEmpty()) {
      return Optional.empty();
    }
    List<TouchedEntry.Row> rows = new ArrayList<>();
    for (RowChange change : entry.changes()) {
      Set<String> touched = new HashSet<>(found(change.id()));
      touched.addAll(found(change.before()));
      touched.addAll(found(change.after()));
      if (!touched.isEmpty()) {
        rows.add(new TouchedEntry.Row(change.table(), verb(change), touched));
      }
    }
    return Optional.of(
        new TouchedEntry(
            new TrailLine(
                entry.number(),
                entry.recordedAt(),
                entry.operator(),
                entry.action(),
                entry.subject(),
                entry.note(),
                entry.hash().substring(0, 8).toUpperCase(Locale.ROOT)),
            rows));
  }

  private static TouchedEntry.Verb verb(RowChange change) {
    return change.before() == null
        ? TouchedEntry.Verb.ADDED
        : change.after() == null ? TouchedEntry.Verb.REMOVED : TouchedEntry.Verb.CHANGED;
  }

  private Set<String> found(@Nullable Map<String, Object> row) {
    Set<String> all = new HashSet<>();
    if (row != null) {
      row.values().stream()
          .filter(String.class::isInstance)
          .map(String.class::cast)
          .filter(v -> v.length() == 36 && ids.contains(v))
          .forEach(all::add);
    }
    return all;
  }

  private Set<String> found(String text) {
    Set<String> all = new HashSet<>();
    Matcher id = ID.matcher(text);
    while (id.find()) {
      if (ids.contains(id.group())) {
        all.add(id.group());
      }
    }
    return all;
  }
}
