package cn.mingyi.consultation.domain.evidence;

import java.util.List;
import java.util.UUID;

/** 抽查 and 联系记录; everything is added, nothing changed. */
public interface CheckRecords {
  void add(SpotCheck drawn);

  void add(CallBack called);

  void add(CallTry tried);

  /** All drawings of a round, the first one first. */
  List<SpotCheck> drawings(UUID roundId);

  /** All call-backs of a round, by sequence. */
  List<CallBack> callBacks(UUID roundId);

  /** All tries of a round, in the order of recording. */
  List<CallTry> tries(UUID roundId);
}
