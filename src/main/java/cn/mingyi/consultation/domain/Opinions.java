package cn.mingyi.consultation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opinions; they are added, never changed. */
public interface Opinions {
  void add(Opinion recorded);

  Optional<Opinion> find(UUID id);

  /** All of a round in the order of recording, corrected ones too. */
  List<Opinion> ofRound(UUID roundId);
}
