package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.util.EnumSet;
import java.util.Set;

/**
 * The tables of domain §3 and §4 written a second time, from the text and not from the program, so
 * that neither can be wrong alone.
 */
final class Oracle {
  private Oracle() {}

  /** e = 应到, p = 实到. */
  static boolean quorate(Body body, int e, int p) {
    return switch (body) {
      case BRANCH, JOINT, ASSEMBLY_PERSON -> 2 * p > e;
      // 默认 2/3; the statute's half is below it and must hold too.
      case PARTY -> 3 * p >= 2 * e && 2 * p >= e;
      case ASSEMBLY_HOUSEHOLD, REPRESENTATIVES, GROUP_PERSON, GROUP_HOUSEHOLD, MEMBERS ->
          3 * p >= 2 * e;
      case MEMBER_REPS -> true;
      case SUPERVISION -> throw new AssertionError("decides nothing");
    };
  }

  /** f = 赞成; whether there are votes enough, whoever came. */
  static boolean majority(Body body, int e, int p, int f) {
    return switch (body) {
      case JOINT, PARTY -> 2 * f > e;
      case BRANCH,
          ASSEMBLY_PERSON,
          ASSEMBLY_HOUSEHOLD,
          REPRESENTATIVES,
          GROUP_PERSON,
          GROUP_HOUSEHOLD ->
          2 * f > p;
      case MEMBERS, MEMBER_REPS -> 3 * f >= 2 * e;
      case SUPERVISION -> throw new AssertionError("decides nothing");
    };
  }

  static boolean carried(Body body, int e, int p, int f) {
    return quorate(body, e, p) && majority(body, e, p, f);
  }

  /** 筹资筹劳: over half of the households represented. */
  static boolean levy(int householdsPresent, int householdsInFavour) {
    return householdsInFavour > householdsPresent - householdsInFavour;
  }

  static int noticeDays(Body body) {
    return switch (body) {
      case PARTY, REPRESENTATIVES -> 3;
      case ASSEMBLY_PERSON, ASSEMBLY_HOUSEHOLD, MEMBERS -> 10;
      default -> 0;
    };
  }

  /** Who decides a category by itself. */
  static Set<Body> deciders(String category) {
    return switch (category) {
      case "PLANNING",
          "ALLOWANCE",
          "FUNDS_USE",
          "WELFARE",
          "ASSISTANCE",
          "CHARTER",
          "REVIEW",
          "OTHER" ->
          EnumSet.of(Body.ASSEMBLY_PERSON, Body.ASSEMBLY_HOUSEHOLD);
      case "MEMBERSHIP", "LAND", "COMPENSATION" -> EnumSet.of(Body.MEMBERS);
      case "CONSTRUCTION_LAND", "COLLECTIVE_ECONOMY" -> EnumSet.of(Body.MEMBERS, Body.MEMBER_REPS);
      default -> throw new AssertionError(category);
    };
  }

  /** Whether 村民代表会议 may decide it once 村民会议 has authorised it. */
  static boolean delegable(String category) {
    return Set.of("PLANNING", "ALLOWANCE", "FUNDS_USE", "WELFARE", "ASSISTANCE", "REVIEW", "OTHER")
        .contains(category);
  }
}
