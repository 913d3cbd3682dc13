package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.PartyStanding;
import java.util.Optional;

/** 政治面貌 as files write it. */
final class PartyWords {
  private PartyWords() {}

  static Optional<PartyStanding> standing(String politicalStatus) {
    return switch (politicalStatus) {
      case "中共党员", "党员", "正式党员", "中国共产党党员", "中共正式党员" -> Optional.of(PartyStanding.FULL);
      case "中共预备党员", "预备党员", "中国共产党预备党员" -> Optional.of(PartyStanding.PROBATIONARY);
      default -> Optional.empty();
    };
  }
}
