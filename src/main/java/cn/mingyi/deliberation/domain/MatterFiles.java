package cn.mingyi.deliberation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Matters with all that is recorded of them. The round of 民议 is not theirs to load. */
public interface MatterFiles {
  /** All matters, the newest number first. */
  List<Matter> matters();

  Optional<Matter> byNumber(String number);

  /** The file of a matter, without its consultation. */
  Optional<MatterFile> find(UUID matter);

  /** The files of all matters, without their consultations; for lists and ledgers. */
  List<MatterFile> all();

  void add(MatterFile file);

  /**
   * Writes what the later file has and the earlier has not.
   *
   * @throws cn.mingyi.kernel.StaleRecord when the matter was changed since it was read
   */
  void append(MatterFile before, MatterFile after);

  /** How many bulletins have a number that starts with the prefix. */
  int bulletinsLike(String prefix);
}
