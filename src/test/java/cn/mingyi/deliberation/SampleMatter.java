package cn.mingyi.deliberation;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.DefaultRules;
import cn.mingyi.deliberation.domain.Disclosures;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Line;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingDraft;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.When;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A matter of the invented village, carried along the line by the line itself. */
public final class SampleMatter {
  public static final String CATEGORY = "公益事业的兴办、筹资筹劳方案及建设承包方案";
  public static final RuleBook RULES =
      new RuleBook(
          DefaultRules.thresholds(),
          DefaultRules.categories(),
          List.of(
              new Authorisation(
                  UUID.randomUUID(),
                  "WELFARE",
                  "50万元以下的公益事业",
                  LocalDate.of(2026, 1, 4),
                  new DateRange(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 12, 31)),
                  "2026年1月4日村民会议决议")));

  private static final UUID ID = new UUID(9, 9);
  private static final Line LINE = new Line(RULES, new FigureBook(List.of()));
  private static final Disclosures DISCLOSURES =
      new Disclosures(new FigureBook(List.of()), WorkCalendar.with(List.of()));
  private static final String PLAN =
      "一是硬化村东生产路1.2公里，路面宽4.5米，厚18厘米，两侧同时修建排水沟。二是沿路安装太阳能路灯36盏。"
          + "三是工程通过乡镇公共资源交易站公开招标，工期自2026年5月至9月，保修2年。"
          + "四是资金来源为上级“一事一议”奖补资金20万元、村集体自筹16.80万元，不向村民筹资。"
          + "五是村务监督委员会全程监督，验收结果向全体村民公开。";

  private SampleMatter() {}

  public static Subject subject(MatterFile file) {
    return new Subject(SampleRound.letterhead(), file, CATEGORY, RULES);
  }

  /** 动议 only. */
  public static MatterFile moved() {
    Matter matter =
        new Matter(
            ID,
            SampleRound.NUMBER,
            SampleRound.TITLE,
            "WELFARE",
            MatterSource.MASSES,
            "村东生产路是土路，雨季泥泞，农用车进不去地里，三个村民小组近两百户的庄稼收不回来。去年秋收有两辆三轮车翻进水沟。"
                + "村民多次要求硬化路面，同时把排水沟和路灯一并解决。",
            "王𬀩国、李喆、赵犇等12名村民",
            12,
            3,
            Money.ofYuan("368000"),
            false,
            LocalDate.of(2026, 2, 2),
            Step.MOTION,
            MatterState.ACTIVE,
            1);
    return LINE.raise(matter, when("2026-02-02", "2026-02-02"));
  }

  /** 提议 and 商议 in one meeting, recorded late, and 审议 done. */
  public static MatterFile reviewed() {
    MatterFile file = LINE.accept(moved(), when("2026-02-04", "2026-02-04"));
    file = LINE.revise(file, PLAN, "", when("2026-02-09", "2026-02-09"));
    file = LINE.hold(file, draft(Body.BRANCH, 5, 5, 5, null, 0), when("2026-02-10", "2026-02-20"));
    file =
        LINE.hold(
            file, draft(Body.JOINT, 9, 8, 8, Step.PROPOSAL, 0), when("2026-02-10", "2026-02-20"));
    return LINE.hold(
        file, draft(Body.PARTY, 31, 26, 24, null, 9), when("2026-02-24", "2026-02-25"));
  }

  /** In 民议, with the round as it stands. */
  public static MatterFile consulting(Consultation round) {
    return reviewed().with(status(round, 1));
  }

  /** 决议 passed with 100 %. */
  public static MatterFile resolved() {
    MatterFile file = reviewed().with(status(SampleRound.done(ID, 412), 1));
    file = LINE.completeConsultation(file, when("2026-03-12", "2026-03-12"));
    return LINE.hold(
        file, draft(Body.REPRESENTATIVES, 45, 41, 39, null, 5), when("2026-03-20", "2026-03-21"));
  }

  /** The resolution was posted and taken down, and what came of it is recorded. */
  public static MatterFile implemented() {
    MatterFile file =
        DISCLOSURES.post(
            resolved(),
            "槐公〔2026〕12号",
            "",
            "村委会公开栏、三个村民小组公开栏",
            "孙淼",
            LocalDate.of(2026, 3, 22),
            "",
            when("2026-03-23", "2026-03-23"));
    file = DISCLOSURES.object(file, "马秀英", "排水沟应当向南多修20米。", when("2026-03-30", "2026-03-30"));
    file =
        DISCLOSURES.answer(
            file,
            file.openObjections().getFirst().id(),
            "村委会",
            "现场勘查后同意，由施工单位在预算内增加。",
            when("2026-04-02", "2026-04-02"));
    file = DISCLOSURES.takeDown(file, "", when("2026-04-08", "2026-04-08"));
    file = LINE.completeDisclosure(file, when("2026-04-08", "2026-04-08"));
    file = did(file, Implementation.Kind.CONTRACT, "与高村乡顺达路桥施工队签订承包合同", "352000", "2026-05-06");
    file = did(file, Implementation.Kind.PROGRESS, "路基完成800米，排水沟完成一半", null, "2026-06-30");
    file = did(file, Implementation.Kind.PAYMENT, "支付工程进度款", "200000", "2026-07-02");
    file = did(file, Implementation.Kind.ACCEPTANCE, "乡镇、村监会、村民代表联合验收合格", null, "2026-09-15");
    return did(file, Implementation.Kind.PAYMENT, "支付工程尾款", "141600.50", "2026-09-25");
  }

  /** Everything done. */
  public static MatterFile archived() {
    MatterFile file =
        DISCLOSURES.post(
            implemented(),
            "槐公〔2026〕41号",
            "",
            "村委会公开栏",
            "孙淼",
            LocalDate.of(2026, 9, 27),
            "工程与决议一致，付款手续齐全，同意公开。",
            when("2026-09-28", "2026-09-28"));
    file = DISCLOSURES.takeDown(file, "", when("2026-10-20", "2026-10-20"));
    file = LINE.completeDisclosure(file, when("2026-10-20", "2026-10-20"));
    return LINE.archive(file, when("2026-10-21", "2026-10-21"));
  }

  /** Everything done, and one payment more. */
  public static MatterFile paid(String yuan) {
    return did(implemented(), Implementation.Kind.PAYMENT, "支付质保金", yuan, "2026-09-26");
  }

  /** The outcome is posted, and somebody objects to it. */
  public static MatterFile objectedToOutcome() {
    MatterFile file =
        DISCLOSURES.post(
            implemented(),
            "槐公〔2026〕41号",
            "",
            "村委会公开栏",
            "孙淼",
            LocalDate.of(2026, 9, 27),
            "同意公开。",
            when("2026-09-28", "2026-09-28"));
    return DISCLOSURES.object(file, "李喆", "路灯少装了两盏。", when("2026-10-05", "2026-10-05"));
  }

  /** The same file with another plan after everything else. */
  public static MatterFile revised(MatterFile file, LocalDate madeOn) {
    List<MatterRecord> records = new ArrayList<>(file.records());
    records.add(
        new PlanVersion(
            new UUID(13, 2),
            ID,
            file.planNumber() + 1,
            "改为硬化1.5公里。",
            "群众要求延长",
            Step.JOINT_MEETING,
            madeOn,
            "",
            madeOn.atTime(17, 0).toInstant(ZoneOffset.ofHours(8))));
    return new MatterFile(file.matter(), records, file.consultation());
  }

  /** A file whose records end on full stops, as people write them. */
  public static MatterFile implementedInSentences() {
    return did(implemented(), Implementation.Kind.PAYMENT, "支付质保金。", "379000", "2026-09-26");
  }

  private static MatterFile did(
      MatterFile file, Implementation.Kind kind, String text, @Nullable String yuan, String day) {
    return DISCLOSURES.implement(
        file, kind, text, yuan == null ? null : Money.ofYuan(yuan), when(day, day));
  }

  private static ConsultationStatus status(Consultation round, int number) {
    return new ConsultationStatus(
        number,
        1,
        SampleRound.OPENED,
        SampleRound.OPENED.plusDays(6),
        round.coverage(),
        round.pending().stream().map(h -> h.code() + " " + h.headName()).toList(),
        round.unanswered().size(),
        true,
        1,
        round.coverage().complete());
  }

  private static MeetingDraft draft(
      Body body,
      int eligible,
      int present,
      int inFavour,
      @Nullable Step sharedWith,
      int noticeAhead) {
    boolean small = eligible < 40;
    LocalDate notice =
        noticeAhead == 0
            ? null
            : LocalDate.of(2026, body == Body.PARTY ? 2 : 3, body == Body.PARTY ? 15 : 15);
    return new MeetingDraft(
        body,
        "",
        "村委会会议室",
        notice,
        eligible,
        eligible,
        "",
        present,
        small ? IntStream.range(0, present).mapToObj(SampleMatter::name).toList() : List.of(),
        "赵建国",
        "刘文书",
        sharedWith == null && body != Body.BRANCH ? "高村乡副乡长 周明、包村干部 郝丽" : "",
        "村党组织书记介绍方案的由来、资金来源和工期安排，村委会主任说明路线走向、路灯位置。"
            + "与会人员讨论认为，道路硬化是群众反映最集中的问题，资金有着落，应当抓紧办。"
            + "有人提出排水沟要与路面同时修，路面宽度不少于4米，施工要避开农忙。主持人逐条作了答复，修改后的方案提交表决。",
        Ballot.byHands(inFavour, present - inFavour, 0),
        null,
        sharedWith);
  }

  /** The same meeting with other words in its record. */
  public static Meeting with(Meeting m, String content) {
    return new Meeting(
        m.id(),
        m.matterId(),
        m.step(),
        m.body(),
        m.villageGroup(),
        m.planVersion(),
        m.heldOn(),
        m.place(),
        m.noticeOn(),
        m.counted(),
        m.eligible(),
        m.eligibleReason(),
        m.present(),
        m.attendees(),
        m.chair(),
        m.recorder(),
        m.townshipAttendees(),
        content,
        m.ballot(),
        m.households(),
        m.threshold(),
        m.quorate(),
        m.carried(),
        m.sharedWith(),
        m.lateReason(),
        m.recordedAt());
  }

  /** 应到 by name for the meetings above. */
  public static Eligible eligible(Body body, int count, LocalDate day) {
    List<Villager> persons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      persons.add(
          new Villager(
              new UUID(11, i),
              new UUID(12, i),
              name(i),
              i % 3 == 0 ? Sex.FEMALE : Sex.MALE,
              LocalDate.of(1970, 1, 1),
              null,
              List.of(),
              Villager.HEAD,
              Residence.values()[0],
              "",
              "",
              DateRange.ALWAYS,
              1));
    }
    return new Eligible(body, day, "", persons, List.of());
  }

  /** 应到 of a 村民会议 by households. */
  public static Eligible households(int count, LocalDate day) {
    return new Eligible(
        Body.ASSEMBLY_HOUSEHOLD,
        day,
        "",
        List.of(),
        IntStream.range(0, count)
            .mapToObj(i ->
                new Household(
                    new UUID(12, i),
                    "HSG-%03d".formatted(i + 1),
                    name(i),
                    "第1村民小组",
                    "",
                    "",
                    DateRange.ALWAYS,
                    1))
            .toList());
  }

  private static String name(int i) {
    List<String> given = List.of("建国", "𬀩国", "喆", "堃", "淑芬", "犇", "淼", "㛃", "小军", "秀英", "志强");
    List<String> family = List.of("赵", "王", "李", "陈", "欧阳", "孙", "张", "刘", "马");
    return family.get(i % family.size()) + given.get(i % given.size());
  }

  private static When when(String on, String recorded) {
    LocalDate today = LocalDate.parse(recorded);
    return new When(
        LocalDate.parse(on),
        on.equals(recorded) ? "" : "文书外出学习，回村后补记",
        today,
        today.atTime(17, 0).toInstant(ZoneOffset.ofHours(8)));
  }
}
