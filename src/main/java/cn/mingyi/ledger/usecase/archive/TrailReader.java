package cn.mingyi.ledger.usecase.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the trail for those who need no more of it than what was done to one thing. */
public interface TrailReader {
  /**
   * What belongs to a thing.
   *
   * @param numbers that the subject of an entry may name
   * @param ids of its rows, and of the rows that other rows name as theirs
   */
  record Interest(Set<String> numbers, Set<UUID> ids) {
    public Interest {
      numbers = Set.copyOf(numbers);
      ids = Set.copyOf(ids);
    }
  }

  /**
   * An entry of the trail, without the content of its rows.
   *
   * @param mark first 8 characters of its hash
   */
  record Extract(
      long number,
      Instant recordedAt,
      String operator,
      String action,
      String subject,
      String note,
      String mark,
      List<Change> changes) {
    public Extract {
      changes = List.copyOf(changes);
    }
  }

  /** How many rows of a table were added, changed, removed. */
  record Change(String table, int added, int changed, int removed) {}

  /**
   * @param hash of the last entry, 64 hex digits
   */
  record Head(long entries, String hash) {}

  /** What was done to each of the things, the oldest first; the trail is read once. */
  Map<UUID, List<Extract>> of(Map<UUID, Interest> things);

  Head head();
}
