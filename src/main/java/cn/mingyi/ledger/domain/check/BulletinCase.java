package cn.mingyi.ledger.domain.check;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A bulletin with all that is recorded of it.
 *
 * @param all bulletins there are
 * @param photos what was photographed of each posting
 * @param wrongColumns columns that should be masked by their kind and are not, a sentence each
 * @param offBooks where its tables are not what the books say, a sentence each; null = not of the
 *     books
 */
public record BulletinCase(
    BulletinFile file,
    List<BulletinFile> all,
    Map<UUID, Set<AttachmentKind>> photos,
    List<String> wrongColumns,
    @org.jspecify.annotations.Nullable List<String> offBooks,
    Measure by) {
  public BulletinCase {
    photos = Map.copyOf(photos);
    wrongColumns = List.copyOf(wrongColumns);
  }

  Bulletin bulletin() {
    return file.bulletin();
  }

  List<BulletinEvent> events(BulletinEvent.Kind kind) {
    return file.events().stream().filter(e -> e.kind() == kind).toList();
  }

  /** Whether another one that corrects it was posted, on the day or after it. */
  boolean correctedSince(LocalDate day) {
    return all.stream()
        .filter(f -> bulletin().id().equals(f.bulletin().subject().corrects()))
        .anyMatch(f -> f.postedSince(day));
  }

  /** Finished, and not yet corrected by another in its place: then nothing more is to be mended. */
  boolean stands() {
    boolean hangs = bulletin().state() == BulletinState.POSTED;
    return finished() && (hangs || !correctedSince(bulletin().begunOn()));
  }

  /** Whether its words are frozen: what is not finished yet has its gates before it. */
  boolean finished() {
    return bulletin().state().frozen();
  }
}
