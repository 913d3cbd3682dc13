package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.CONSULTATION;
import static cn.mingyi.ledger.domain.check.CheckArea.DISCLOSURE;
import static cn.mingyi.ledger.domain.check.CheckArea.PRIVACY;
import static cn.mingyi.ledger.domain.check.CheckArea.RECORD;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.domain.privacy.PrivacyScan;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 留痕与补录: the day of an event beside the moment of its recording (domain §2, §12). */
final class RecordChecks {
  private static final String OWN = "六议两公开工作法";
  private static final String FACT = "已成事实，不能改动。请写明情况，附入档案。";
  private static final String TRAIL = "请到“设置”核对留痕：记录可能被程序以外的手改过。";

  /** How old the newest backup may be △. */
  private static final int BACKUP_DAYS = 31;

  private static final Pattern NUMBER = Pattern.compile(".+〔(\\d{4})〕(\\d+)号.*");

  static final List<Check<MatterCase>> MATTER =
      List.of(
          new Check<>(
              "T01",
              RECORD,
              VIOLATION,
              "补录写明原因",
              OWN,
              FACT,
              c -> Outcome.each(traces(c), c.by()::reasonless)),
          new Check<>(
              "T02",
              RECORD,
              VIOLATION,
              "没有提前登记还没发生的事",
              OWN,
              TRAIL,
              c -> Outcome.each(traces(c), c.by()::early)),
          new Check<>(
              "P04",
              PRIVACY,
              VIOLATION,
              "两公开的公告文字里没有未遮盖的号码",
              "个保法 25、28 条",
              "请立即撤下，遮盖后重新张贴。",
              c ->
                  Outcome.each(
                      c.file().postings(),
                      p ->
                          PrivacyScan.scan(p.text()).stream()
                              .findFirst()
                              .map(Finding::masked)
                              .map(found -> p.bulletin() + "：" + found))));

  static final List<Check<BulletinCase>> BULLETIN =
      List.of(
          new Check<>(
              "T03",
              RECORD,
              VIOLATION,
              "公开单的补录写明原因",
              OWN,
              FACT,
              c -> Outcome.each(traces(c), c.by()::reasonless)),
          new Check<>(
              "T04",
              RECORD,
              VIOLATION,
              "公开单没有提前登记还没发生的事",
              OWN,
              TRAIL,
              c -> Outcome.each(traces(c), c.by()::early)));

  static final List<Check<FeedbackCase>> FEEDBACK =
      List.of(
          new Check<>(
              "T05",
              RECORD,
              VIOLATION,
              "意见反馈的补录写明原因",
              OWN,
              FACT,
              c -> Outcome.each(traces(c.feedback()), c.by()::reasonless)));

  static final List<Check<VillageCase>> VILLAGE =
      List.of(
          new Check<>(
              "C22",
              CONSULTATION,
              VIOLATION,
              "一份扫描件只属于一页意见表",
              OWN + "第五步",
              "请核对签字页原件：可能是复印别处的签字页。",
              RecordChecks::oneScanOnePage),
          new Check<>(
              "D18",
              DISCLOSURE,
              VIOLATION,
              "公开单编号连续，没有重复",
              "六务公开办法",
              TRAIL,
              RecordChecks::numbered),
          new Check<>(
              "T06",
              RECORD,
              VIOLATION,
              "记账的补录写明原因",
              OWN,
              FACT,
              c -> Outcome.each(c.book().entries(), e -> reasonless(c.by(), e))),
          new Check<>(
              "T07",
              RECORD,
              VIOLATION,
              "留痕完整，数据与留痕一致",
              OWN,
              "请到“设置 › 核对”查看，并从备份恢复。",
              c -> new Outcome(1, c.altered())),
          new Check<>(
              "T08",
              RECORD,
              DEFICIENCY,
              "一个月以内做过备份",
              "软件默认",
              "请到“设置 › 备份”立即备份，另存一份到 U 盘。",
              RecordChecks::backedUp));

  private RecordChecks() {}

  /** What a record is called in a sentence. */
  static String name(MatterRecord each) {
    return switch (each) {
      case PlanVersion plan -> "方案第" + plan.number() + "版";
      case MatterEvent event -> event.step().label() + event.kind().label();
      case Meeting meeting -> meeting.step().label() + "会议";
      case Posting posting -> posting.step().label() + "张贴";
      case Posting.Ended _ -> "公告撤下";
      case Objection _ -> "异议";
      case Objection.Answer _ -> "异议答复";
      case Implementation entry -> "实施记录（" + entry.kind().label() + "）";
    };
  }

  private static List<Trace> traces(MatterCase c) {
    List<Trace> traces = new ArrayList<>();
    c.file()
        .records()
        .forEach(r -> traces.add(new Trace(name(r), r.day(), r.lateReason(), r.recordedAt())));
    c.rounds().forEach(r -> traces(r, traces));
    return traces;
  }

  private static void traces(RoundCase r, List<Trace> traces) {
    Consultation consultation = r.consultation();
    Round round = consultation.round();
    String name = "第" + round.number() + "轮";
    traces.add(new Trace(name + "民议开始", round.openedOn(), round.lateReason(), round.recordedAt()));
    for (Opinion o : consultation.opinions()) {
      String who = name + " " + consultation.household(o.frozenId()).code() + " 意见";
      traces.add(new Trace(who, o.askedOn(), o.lateReason(), o.recordedAt()));
      consultation
          .response(o)
          .ifPresent(a ->
              traces.add(new Trace(who + "答复", a.answeredOn(), a.lateReason(), a.recordedAt())));
    }
    consultation
        .exclusions()
        .forEach(e ->
            traces.add(new Trace(name + "除外户", e.decidedOn(), e.lateReason(), e.recordedAt())));
    r.sheets()
        .events()
        .forEach(e ->
            traces.add(new Trace(name + "意见表", e.happenedOn(), e.lateReason(), e.recordedAt())));
    r.certification()
        .checks()
        .calls()
        .forEach(
            k -> traces.add(new Trace(name + "回访", k.calledOn(), k.lateReason(), k.recordedAt())));
    Certificate given = r.certificate();
    if (given != null) {
      traces.add(
          new Trace(name + "完成证明", given.certifiedOn(), given.lateReason(), given.recordedAt()));
    }
  }

  private static List<Trace> traces(BulletinCase c) {
    return c.file().events().stream()
        .map(e -> new Trace(e.kind().label(), e.happenedOn(), e.lateReason(), e.recordedAt()))
        .toList();
  }

  private static List<Trace> traces(Feedback f) {
    List<Trace> traces = new ArrayList<>();
    traces.add(new Trace("收到反馈", f.receivedOn(), f.lateReason(), f.recordedAt()));
    Feedback.Answer a = f.answer();
    if (a != null) {
      traces.add(new Trace("答复反馈", a.answeredOn(), a.lateReason(), a.recordedAt()));
    }
    return traces;
  }

  /** A book is late after its closing day only. */
  private static java.util.Optional<String> reasonless(Measure by, Entry entry) {
    LocalDate recorded = by.dayOf(entry.recordedAt());
    boolean late =
        new BookDating(recorded, by.days(FigureKind.CLOSING_DAY, recorded)).isLate(entry.day());
    return unless(
        !late || !entry.lateReason().isBlank(),
        () ->
            "凭证 %s：%s的账 %s才记，没有补录原因"
                .formatted(entry.voucher(), ChineseDate.of(entry.day()), ChineseDate.of(recorded)));
  }

  private static Outcome oneScanOnePage(VillageCase c) {
    Map<String, PageScan> first = new HashMap<>();
    Map<UUID, String> names = new HashMap<>();
    List<String> faults = new ArrayList<>();
    int examined = 0;
    for (RoundCase round : c.rounds()) {
      for (PageScan scan : round.sheets().scans()) {
        examined++;
        names.put(scan.pageId(), page(round, scan));
        PageScan other = first.putIfAbsent(scan.sha256(), scan);
        if (other != null && !other.pageId().equals(scan.pageId())) {
          faults.add("同一份扫描件既是 %s，又是 %s".formatted(names.get(other.pageId()), page(round, scan)));
        }
      }
    }
    return new Outcome(examined, faults);
  }

  private static String page(RoundCase round, PageScan scan) {
    Round of = round.consultation().round();
    return of.matterNumber()
        + " 意见表 "
        + round.sheets().page(scan.pageId()).map(p -> p.sheet(of).number()).orElse("没有登记的页");
  }

  private static Outcome numbered(VillageCase c) {
    Map<String, TreeMap<Integer, Long>> series = new TreeMap<>();
    for (BulletinFile file : c.bulletins()) {
      Bulletin bulletin = file.bulletin();
      Matcher number = NUMBER.matcher(bulletin.number());
      if (number.matches()) {
        series
            // By kind, not by the name of the village, which may have changed within the year.
            .computeIfAbsent(
                bulletin.subject().kind().label() + number.group(1) + "年", s -> new TreeMap<>())
            .merge(Integer.valueOf(number.group(2)), 1L, Long::sum);
      }
    }
    List<String> faults = new ArrayList<>();
    series.forEach((prefix, numbers) -> {
      numbers.forEach((n, times) -> {
        if (times > 1) {
          faults.add("%s %d号用了 %d 次".formatted(prefix, n, times));
        }
      });
      for (int n = 1; n < numbers.lastKey(); n++) {
        if (!numbers.containsKey(n)) {
          faults.add("缺 %s %d号".formatted(prefix, n));
        }
      }
    });
    return new Outcome(series.size(), faults);
  }

  private static Outcome backedUp(VillageCase c) {
    LocalDate last = c.lastBackup();
    return Outcome.of(
        last != null && !last.plusDays(BACKUP_DAYS).isBefore(c.by().today()),
        () -> last == null ? "还没有备份" : "最近一次备份是 " + ChineseDate.of(last));
  }
}
