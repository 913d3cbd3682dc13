package cn.mingyi.consultation.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 意见表登记; everything is added, nothing changed. */
public interface Sheets {
  void add(List<IssuedPage> issued);

  void add(PageEvent happened);

  void add(PageScan scanned);

  /** All of a round, by serial. */
  List<IssuedPage> pages(UUID roundId);

  /** All of a round, by sequence. */
  List<PageEvent> events(UUID roundId);

  /** All of a round, in the order of recording. */
  List<PageScan> scans(UUID roundId);

  /** The scan that is this picture, of whichever round. */
  Optional<PageScan> scanOf(String sha256);
}
