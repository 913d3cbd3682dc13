package cn.mingyi.consultation.domain;

import java.util.List;
import java.util.UUID;

/** Exclusions and their lifting; they are added, never changed. */
public interface Exclusions {
  void add(Exclusion decided);

  /** All of a round, by sequence. */
  List<Exclusion> ofRound(UUID roundId);
}
