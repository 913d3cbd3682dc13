package cn.mingyi.consultation.domain;

import java.util.List;
import java.util.UUID;

/** Responses to opinions; they are added, never changed. */
public interface OpinionResponses {
  void add(OpinionResponse answered);

  /** All to opinions of a round, in the order of recording. */
  List<OpinionResponse> ofRound(UUID roundId);
}
