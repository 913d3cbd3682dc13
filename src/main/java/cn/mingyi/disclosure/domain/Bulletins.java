package cn.mingyi.disclosure.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bulletins with all that is recorded of them. */
public interface Bulletins {
  /** All of them, the newest first. */
  List<BulletinFile> all();

  Optional<BulletinFile> find(UUID id);

  Optional<BulletinFile> byNumber(String number);

  void add(Bulletin begun);

  /**
   * Writes the words of a draft.
   *
   * @throws cn.mingyi.kernel.StaleRecord when it was changed since it was read
   */
  void save(Bulletin draft);

  /**
   * Writes what the later file has and the earlier has not.
   *
   * @throws cn.mingyi.kernel.StaleRecord when it was changed since it was read
   */
  void append(BulletinFile before, BulletinFile after);

  void release(PrivacyRelease release);

  /** The highest number given to the kind in the year; 0 when none. */
  int lastNumber(DisclosureKind kind, int year);
}
