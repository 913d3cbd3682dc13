package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * 计票: all counts as written on the tally sheet.
 *
 * @param issued 发出
 * @param returned 收回
 * @param unreturned 未收回
 * @param spoiled 作废, before they were cast
 * @param inFavour 赞成
 * @param against 反对
 * @param abstained 弃权
 * @param invalid 无效票
 */
public record Ballot(
    int issued,
    int returned,
    int unreturned,
    int spoiled,
    int inFavour,
    int against,
    int abstained,
    int invalid) {
  /** 发出 = 收回 + 未收回 + 作废; 收回 = 赞成 + 反对 + 弃权 + 无效票 (domain §3). */
  public enum Sum {
    ISSUED,
    RETURNED,
    PRESENT,
    NEGATIVE
  }

  /** A show of hands: as many ballots as people present. */
  public static Ballot byHands(int inFavour, int against, int abstained) {
    int all = inFavour + against + abstained;
    return new Ballot(all, all, 0, 0, inFavour, against, abstained, 0);
  }

  /** The sums, each met or not, with both sides in numbers. */
  public List<Condition> sums(int present) {
    List<Condition> sums = new ArrayList<>();
    if (Math.min(
            Math.min(Math.min(issued, returned), Math.min(unreturned, spoiled)),
            Math.min(Math.min(inFavour, against), Math.min(abstained, invalid)))
        < 0) {
      sums.add(new Condition(Sum.NEGATIVE, false, "票数不能是负数。"));
    }
    sums.add(
        new Condition(
            Sum.ISSUED,
            (long) issued == (long) returned + unreturned + spoiled,
            "发出 %d %s 收回 %d ＋ 未收回 %d ＋ 作废 %d"
                .formatted(
                    issued,
                    (long) issued == (long) returned + unreturned + spoiled ? "＝" : "≠",
                    returned,
                    unreturned,
                    spoiled)));
    long counted = (long) inFavour + against + abstained + invalid;
    sums.add(
        new Condition(
            Sum.RETURNED,
            returned == counted,
            "收回 %d %s 赞成 %d ＋ 反对 %d ＋ 弃权 %d ＋ 无效 %d"
                .formatted(
                    returned,
                    returned == counted ? "＝" : "≠",
                    inFavour,
                    against,
                    abstained,
                    invalid)));
    if (issued - spoiled > present) {
      sums.add(
          new Condition(
              Sum.PRESENT,
              false,
              "发出的有效票 %d 张，多于实到 %d 人，每人只能一票。".formatted(issued - spoiled, present)));
    }
    return sums;
  }

  /** The counts as papers print them; both sums can be checked on the paper. */
  public String words() {
    return "发出 %d＝收回 %d＋未收回 %d＋作废 %d；收回 %d＝赞成 %d＋反对 %d＋弃权 %d＋无效 %d"
        .formatted(
            issued, returned, unreturned, spoiled, returned, inFavour, against, abstained, invalid);
  }
}
