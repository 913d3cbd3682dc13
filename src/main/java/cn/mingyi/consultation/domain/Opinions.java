package cn.mingyi.consultation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opinions; they are added, never changed, and only a slip of the key is taken back. */
public interface Opinions {
  void add(Opinion recorded);

  void takeBack(UUID id);

  Optional<Opinion> find(UUID id);

  /** All of a round in the order of recording, corrected ones too. */
  List<Opinion> ofRound(UUID roundId);
}
