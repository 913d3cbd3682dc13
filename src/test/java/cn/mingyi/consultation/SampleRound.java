package cn.mingyi.consultation;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.VillageProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A round of 民议 in an invented village, made as large as a test needs it. */
public final class SampleRound {
  public static final String NUMBER = "槐议〔2026〕3号";
  public static final String TITLE = "硬化村东生产路并配套修建排水沟、安装太阳能路灯";
  public static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
  public static final List<String> NAMES =
      List.of("赵建国", "王𬀩国", "李喆", "陈堃", "欧阳淑芬", "赵犇", "孙淼", "张㛃", "刘小军", "马秀英");
  private static final int GROUPS = 4;
  private static final UUID ROUND = new UUID(7, 7);

  private SampleRound() {}

  public static Letterhead letterhead() {
    return new Letterhead(village(), "a1b2c3d4", LocalDate.of(2026, 3, 12));
  }

  public static VillageProfile village() {
    return new VillageProfile(
        new UUID(1, 1),
        "槐树沟村",
        "槐",
        "阳曲县",
        "高村乡",
        VillageProfile.USUAL_PATTERN,
        "刘文书",
        "0351-5520001",
        "0351-5520002",
        true,
        1);
  }

  public static Round round(UUID matter) {
    return new Round(
        ROUND,
        matter,
        NUMBER,
        TITLE,
        3,
        1,
        Basis.HOUSEHOLD,
        "",
        OPENED,
        "",
        OPENED.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
  }

  /**
   * @param households how many
   * @param perRepresentative households of each representative but the first, who has 29; the last
   *     four households of the village are nobody's
   */
  public static List<FrozenHousehold> households(int households, int perRepresentative) {
    List<FrozenHousehold> list = new ArrayList<>();
    for (int i = 0; i < households; i++) {
      int representative = i < 29 ? 1 : 2 + (i - 29) / perRepresentative;
      boolean nobodys = households > 40 && i >= households - 4;
      list.add(
          new FrozenHousehold(
              new UUID(2, i),
              ROUND,
              new UUID(3, i),
              i + 1,
              "HSG-%03d".formatted(i + 1),
              NAMES.get(i % NAMES.size()),
              "",
              "第" + (1 + i * GROUPS / households) + "村民小组",
              nobodys ? "" : "代表%02d".formatted(representative),
              nobodys ? "" : NAMES.get((representative * 3) % NAMES.size()),
              "微网格" + (1 + i / 15),
              "1380000%04d".formatted(i),
              i % 17 == 6));
    }
    return list;
  }

  /** Nobody has been asked yet; the third household is 除外. */
  public static Consultation fresh(int households, int perRepresentative) {
    return new Consultation(
        round(new UUID(9, 9)),
        households(households, perRepresentative),
        List.of(excluded(2)),
        List.of(),
        List.of());
  }

  /** Nobody has been asked yet, about a matter of another title. */
  public static Consultation titled(String title, String changes, int households) {
    Round usual = round(new UUID(9, 9));
    return new Consultation(
        new Round(
            usual.id(),
            usual.matterId(),
            usual.matterNumber(),
            title,
            usual.planVersion(),
            usual.number(),
            usual.basis(),
            changes,
            usual.openedOn(),
            usual.lateReason(),
            usual.recordedAt()),
        households(households, 10),
        List.of(),
        List.of(),
        List.of());
  }

  /** All but the last of the list have been asked; of the opinions two are unanswered. */
  public static Consultation nearlyDone(UUID matter, int households) {
    return asked(matter, households, households - 3);
  }

  /** 100 %. */
  public static Consultation done(UUID matter, int households) {
    return asked(matter, households, households);
  }

  private static Consultation asked(UUID matter, int households, int asked) {
    List<FrozenHousehold> list = households(households, 10);
    List<Opinion> opinions = new ArrayList<>();
    List<OpinionResponse> responses = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      if (i == 2) {
        continue;
      }
      Opinion opinion = opinion(list.get(i), i, null);
      opinions.add(opinion);
      if (i == 5) {
        opinions.add(opinion(list.get(i), i, opinion.id()));
      }
      if (opinion.kind().needsResponse() && (asked == households || i < asked / 2)) {
        responses.add(
            new OpinionResponse(
                UUID.randomUUID(),
                opinion.id(),
                i % 2 == 0 ? ResponseDecision.ADOPTED : ResponseDecision.PARTLY,
                "已在方案第3版中写明排水沟与路面同时施工，宽度按实地条件确定。",
                OPENED.plusDays(9),
                "",
                Instant.EPOCH));
      }
    }
    return new Consultation(round(matter), list, List.of(excluded(2)), opinions, responses);
  }

  private static Opinion opinion(
      FrozenHousehold household, int i, @org.jspecify.annotations.Nullable UUID corrects) {
    OpinionKind kind =
        i % 37 == 1
            ? OpinionKind.DISAGREE
            : i % 41 == 7
                ? OpinionKind.CONDITIONAL
                : i % 53 == 11 ? OpinionKind.ABSTAIN : OpinionKind.AGREE;
    boolean onBehalf = i % 19 == 4;
    return new Opinion(
        new UUID(corrects == null ? 4 : 5, i),
        ROUND,
        household.id(),
        kind,
        household.headName(),
        "户主",
        i % 11 == 3 ? Channel.PHONE : Channel.VISIT,
        kind.needsResponse() ? "路面宽度应不少于4米，两侧排水沟要同时修。" : "",
        OPENED.plusDays(i % 7),
        household.representativeName().isEmpty() ? "刘文书" : household.representativeName(),
        onBehalf,
        onBehalf ? "马秀英" : "",
        onBehalf ? "受户主电话委托" : "",
        i % 11 == 3 ? "孙淼" : "",
        i % 11 == 3 ? "录音 12" : "",
        null,
        corrects,
        corrects == null ? "" : "听错了",
        i == 9 ? "代表外出，回村后补记" : "",
        "刘文书",
        OPENED.plusDays(i % 7).atTime(18, 0).toInstant(ZoneOffset.ofHours(8)));
  }

  private static Exclusion excluded(int i) {
    return new Exclusion(
        new UUID(6, i),
        ROUND,
        new UUID(2, i),
        ExclusionReason.MOVED_AWAY,
        "2019年整户迁往太原",
        "村委会",
        OPENED,
        false,
        "",
        Instant.EPOCH,
        1);
  }
}
