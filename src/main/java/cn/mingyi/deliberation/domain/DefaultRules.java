package cn.mingyi.deliberation.domain;

import static cn.mingyi.deliberation.domain.Ratio.atLeast;
import static cn.mingyi.deliberation.domain.Ratio.over;
import static cn.mingyi.roster.domain.Body.ASSEMBLY_HOUSEHOLD;
import static cn.mingyi.roster.domain.Body.ASSEMBLY_PERSON;
import static cn.mingyi.roster.domain.Body.MEMBERS;
import static cn.mingyi.roster.domain.Body.MEMBER_REPS;

import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a new village starts with: domain §3 and §4. They become rows, which the village
 * may follow with rows of its own; nothing reads this class afterwards.
 */
public final class DefaultRules {
  /** 集体法 and 村组法 hold since before the first matter that this program may be told of. */
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private static final List<Body> ASSEMBLY = List.of(ASSEMBLY_PERSON, ASSEMBLY_HOUSEHOLD);

  private DefaultRules() {}

  public static List<Threshold> thresholds() {
    Ratio half = over(2, 1);
    Ratio twoThirds = atLeast(3, 2);
    return List.of(
        threshold(ThresholdKey.BRANCH, half, half, false, 0, "本软件默认，可改"),
        threshold(ThresholdKey.JOINT, half, half, true, 0, "外省做法，可改"),
        threshold(ThresholdKey.PARTY_STATUTE, atLeast(2, 1), half, true, 0, "支部条例 11 条"),
        threshold(ThresholdKey.PARTY, twoThirds, half, true, 3, "外省做法，可改"),
        threshold(ThresholdKey.ASSEMBLY_PERSON, half, half, false, 10, "村组法 25、26 条"),
        threshold(ThresholdKey.ASSEMBLY_HOUSEHOLD, twoThirds, half, false, 10, "村组法 26 条"),
        threshold(ThresholdKey.REPRESENTATIVES, twoThirds, half, false, 3, "村组法 30 条；通知天数为外省做法"),
        threshold(ThresholdKey.GROUP_PERSON, twoThirds, half, false, 0, "村组法 32 条"),
        threshold(ThresholdKey.GROUP_HOUSEHOLD, twoThirds, half, false, 0, "村组法 32 条"),
        threshold(ThresholdKey.MEMBERS, twoThirds, twoThirds, true, 10, "集体法 27 条"),
        threshold(ThresholdKey.MEMBER_REPS, null, twoThirds, true, 0, "集体法 28 条；通知按章程"),
        threshold(ThresholdKey.LEVY, null, half, false, 0, "外省做法，可改"));
  }

  public static List<Category> categories() {
    return List.of(
        category("PLANNING", "村庄规划、建设等乡村建设重要事项", ASSEMBLY, true, "村组法 28 条（一）"),
        category("ALLOWANCE", "享受误工补贴的人员及补贴标准", ASSEMBLY, true, "村组法 28 条（二）"),
        category("FUNDS_USE", "从村集体经济所得资金和物资的使用", ASSEMBLY, true, "村组法 28 条（三）"),
        category("WELFARE", "公益事业的兴办、筹资筹劳方案及建设承包方案", ASSEMBLY, true, "村组法 28 条（四）"),
        category("ASSISTANCE", "重点帮扶人员、帮扶方案", ASSEMBLY, true, "村组法 28 条（五）"),
        category("CHARTER", "村民自治章程、村规民约", ASSEMBLY, false, "村组法 31 条，报乡镇备案"),
        category("REVIEW", "年度工作报告、民主评议", ASSEMBLY, true, "村组法 27、38 条"),
        category(
            "MEMBERSHIP", "集体经济组织章程、成员确认、合并分立", List.of(MEMBERS), false, "集体法 26 条（一）（三）（十二）、28 条"),
        // 承包法 28 still speaks of 村民代表; the stricter of the two holds.
        category(
            "LAND",
            "土地承包、宅基地使用、收益权份额量化方案",
            List.of(MEMBERS),
            false,
            "集体法 26 条（八）、28 条；与承包法 28 条相比从严"),
        category("COMPENSATION", "土地补偿费等的分配、使用办法", List.of(MEMBERS), false, "集体法 26 条（十）、28 条"),
        category(
            "CONSTRUCTION_LAND",
            "集体经营性建设用地使用、出让、出租方案",
            List.of(MEMBERS, MEMBER_REPS),
            false,
            "集体法 26 条（九）"),
        category(
            "COLLECTIVE_ECONOMY",
            "集体经济发展规划、经营计划、年度财务预决算、收益分配、投资",
            List.of(MEMBERS, MEMBER_REPS),
            false,
            "集体法 26 条（七）（十一）"),
        category("OTHER", "村民会议认为应当讨论决定的其他事项", ASSEMBLY, true, "村组法 28 条（六）"));
  }

  private static Threshold threshold(
      ThresholdKey key,
      @Nullable Ratio quorum,
      Ratio majority,
      boolean ofEligible,
      int noticeDays,
      String source) {
    return new Threshold(
        UUID.randomUUID(),
        key,
        key.body(),
        quorum,
        majority,
        ofEligible,
        noticeDays,
        source,
        BEGINNING);
  }

  private static Category category(
      String key, String label, List<Body> deciders, boolean delegable, String source) {
    return new Category(UUID.randomUUID(), key, label, deciders, delegable, "", source, BEGINNING);
  }
}
