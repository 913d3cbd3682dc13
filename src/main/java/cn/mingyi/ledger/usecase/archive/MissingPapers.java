package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.ledger.domain.archive.MissingPaper.Place;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 缺件: what should lie in the file of a matter, as far as it has come, and does not. */
final class MissingPapers {
  private static final String ATTACH = "在议事里打开这件事项，“更多”里添加附件";
  private static final String SUPERVISION = "监督意见";

  private final MatterDossier dossier;
  private final MatterFile file;
  private final Predicate<String> kept;
  private final List<MissingPaper> missing = new ArrayList<>();

  /**
   * @param kept whether the file of a SHA-256 lies in the data folder
   */
  MissingPapers(MatterDossier dossier, Predicate<String> kept) {
    this.dossier = dossier;
    this.file = dossier.subject().file();
    this.kept = kept;
  }

  List<MissingPaper> list() {
    if (dossier.matter().state() == MatterState.REJECTED
        || dossier.matter().state() == MatterState.MERGED) {
      lostFiles();
      return missing;
    }
    for (Step step : Step.values()) {
      if (expected(step)) {
        step(step);
      }
    }
    meetings();
    dossier.rounds().forEach(this::round);
    file.postings().forEach(this::posting);
    objections();
    ending();
    lostFiles();
    return missing;
  }

  /** Whether the matter went through the step, or is at its end there. */
  private boolean expected(Step step) {
    return step.before(file.matter().step())
        || step == file.matter().step() && dossier.matter().state() == MatterState.ARCHIVED;
  }

  private void step(Step step) {
    if (step == Step.MOTION && file.plan().isEmpty()) {
      atMatter("方案", "没有方案", "在议事里打开这件事项，填写方案");
    } else if (step.hasMeeting() && file.decidingMeeting(step).isEmpty()) {
      atMatter(step.label(), "没有%s通过的会议记录".formatted(step.label()), "在议事里打开这件事项，登记会议");
    } else if (step == Step.HOUSEHOLD_CONSULTATION && dossier.rounds().isEmpty()) {
      if (exempt()) {
        return;
      }
      atMatter(step.label(), "没有民议记录", "在议事里打开这件事项，开始民议；按规定无须民议的，在备注中写明依据");
    } else if (step.isDisclosure() && file.posting(step).isEmpty()) {
      atMatter(step.label(), "没有%s的张贴记录".formatted(step.label()), "审核后张贴，登记张贴日期和地点");
    } else if (step == Step.OUTCOME_DISCLOSURE && file.currentImplementations().isEmpty()) {
      atMatter("实施", "没有实施记录（合同、进度、验收、付款）", "在议事里打开这件事项，登记实施记录");
    }
  }

  private boolean exempt() {
    return dossier
        .subject()
        .rules()
        .category(file.matter().category(), file.matter().raisedOn())
        .filter(c -> !c.exemptionRule().isEmpty())
        .isPresent();
  }

  private void meetings() {
    for (Meeting meeting : file.meetings()) {
      boolean signed =
          attached(meeting.id()) || attachedToMatter(AttachmentKind.SIGNED_PAPER, meeting);
      if (!signed) {
        atMatter(
            meeting.step().label(),
            "%s的%s没有签到表、会议记录的签字扫描件"
                .formatted(ChineseDate.of(meeting.heldOn()), meeting.bodyLabel()),
            ATTACH + "，文件名里写上“" + meeting.step().label() + "”");
      }
    }
  }

  private boolean attached(UUID owner) {
    return !dossier.attached(owner).isEmpty();
  }

  /** A scan that hangs on the matter as a whole counts for the step that its name names. */
  private boolean attachedToMatter(AttachmentKind kind, Meeting meeting) {
    return dossier.attached(dossier.matter().id()).stream()
        .filter(a -> a.kind() == kind || a.kind() == AttachmentKind.OTHER)
        .anyMatch(a -> a.name().contains(meeting.step().label()));
  }

  private void round(MatterDossier.Round round) {
    if (!counts(round)) {
      return;
    }
    String part = "民议第%d轮".formatted(round.consultation().round().number());
    var sheets = round.evidence().sheets();
    if (sheets.pages().isEmpty()) {
      atRound(part, "没有印发征求意见表", "在民议里打印征求意见表，逐户签字后收回");
    }
    List<IssuedPage> out =
        sheets.pages().stream().filter(p -> sheets.state(p) == PageState.OUT).toList();
    if (!out.isEmpty()) {
      atRound(part, "征求意见表有 %d 页没有收回：%s".formatted(out.size(), pages(out)), "收回后在民议里登记，或登记作废");
    }
    List<IssuedPage> bare =
        sheets.unscanned().stream().filter(p -> sheets.state(p) == PageState.RETURNED).toList();
    Certification certification = round.evidence().certification();
    if (certification.rules().scans() && !bare.isEmpty()) {
      atRound(part, "征求意见表有 %d 页没有扫描件：%s".formatted(bare.size(), pages(bare)), "在民议里拍照或扫描后放进来");
    }
    if (!round.consultation().coverage().complete()) {
      atRound(
          part, "征求率没有到 100 %%：%s".formatted(round.consultation().coverage().sentence()), "逐户补齐意见");
    }
    if (!round.consultation().unanswered().isEmpty()) {
      atRound(
          part,
          "有 %d 条不同意或有条件的意见没有采纳情况".formatted(round.consultation().unanswered().size()),
          "在民议里逐条答复");
    }
    unmet(certification, Certification.Rule.SIGNED_PAGES)
        .ifPresent(sentence -> atRound(part, sentence, "在民议里收回、登记，没有签的补签后更正"));
    unmet(certification, Certification.Rule.CALLED_BACK)
        .ifPresent(sentence -> atRound(part, "抽查没有做完：" + sentence, "在民议里抽取抽查户，回访后登记"));
    unmet(certification, Certification.Rule.NOTHING_DISPUTED)
        .ifPresent(sentence -> atRound(part, sentence, "在民议里核实、更正后登记"));
    if (round.evidence().certificate() == null && last(round)) {
      atRound(part, "没有民议完成证明", "在民议里出具完成证明");
    }
  }

  /** What the village asks of a round beside 100 %, where it is asked and not there. */
  private static Optional<String> unmet(Certification certification, Certification.Rule rule) {
    return certification.conditions().stream()
        .filter(c -> c.rule() == rule && !c.met())
        .map(Condition::sentence)
        .findFirst();
  }

  /**
   * The last round, and those on which a vote rested. One that was broken off when the plan changed
   * proves nothing and cannot be made whole any more.
   */
  private boolean counts(MatterDossier.Round round) {
    return last(round)
        || file.meetings().stream()
            .filter(m -> m.step() == Step.RESOLUTION)
            .anyMatch(m -> roundOf(m).filter(round::equals).isPresent());
  }

  /** The round in which the households were asked about the plan that a meeting voted on. */
  private Optional<MatterDossier.Round> roundOf(Meeting meeting) {
    return dossier.rounds().stream()
        .filter(r -> r.consultation().round().planVersion() == meeting.planVersion())
        .reduce((a, b) -> b);
  }

  private boolean last(MatterDossier.Round round) {
    return dossier.rounds().getLast().equals(round);
  }

  /** The first few by number, so that the line stays readable. */
  private static String pages(List<IssuedPage> pages) {
    String some =
        pages.stream().limit(12).map(p -> "№" + p.serial()).collect(Collectors.joining("、"));
    return pages.size() > 12 ? some + " 等" : some;
  }

  private void posting(Posting posting) {
    String part = posting.step().label();
    if (!photographed(posting, AttachmentKind.POSTING_PHOTO)) {
      atMatter(part, posting.bulletin() + " 没有张贴照片", "把张贴时拍的照片添加到这次张贴");
    }
    if (file.ending(posting).isEmpty()) {
      atMatter(
          part,
          posting.bulletin() + " 还在公示，公示期到 " + ChineseDate.of(posting.lastDay()),
          "公示期满后拍照、撤下、登记");
    } else if (!file.takenDownEarly(posting)
        && !photographed(posting, AttachmentKind.EXPIRY_PHOTO)) {
      atMatter(part, posting.bulletin() + " 没有期满照片", "把期满撤下时拍的照片添加到这次张贴");
    }
    if (posting.step() == Step.OUTCOME_DISCLOSURE
        && posting.supervision().isBlank()
        && !supervisedOnPaper()) {
      atMatter(
          part,
          posting.bulletin() + " 没有村监会意见",
          "请村监会写出书面监督意见，扫描后" + ATTACH + "，文件名里写上“" + SUPERVISION + "”");
    }
  }

  /** What was posted stays as it was written: an opinion that came later is a paper of its own. */
  private boolean supervisedOnPaper() {
    return dossier.attached(dossier.matter().id()).stream()
        .anyMatch(a -> a.name().contains(SUPERVISION));
  }

  /** Of the line's own record, or of the posting of the bulletin which recorded it. */
  private boolean photographed(Posting posting, AttachmentKind kind) {
    return has(posting.id(), kind)
        || file.ending(posting).filter(e -> has(e.id(), kind)).isPresent()
        || dossier.bulletins().stream()
            .filter(b -> !b.file().bulletin().number().isEmpty())
            .filter(b -> posting.bulletin().startsWith(b.file().bulletin().number()))
            .flatMap(b -> b.file().events().stream())
            .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
            .filter(e -> e.happenedOn().equals(posting.postedOn()))
            .map(BulletinEvent::id)
            .anyMatch(id -> has(id, kind));
  }

  private boolean has(UUID owner, AttachmentKind kind) {
    return dossier.attached(owner).stream().anyMatch(a -> a.kind() == kind);
  }

  private void objections() {
    if (!file.openObjections().isEmpty()) {
      atMatter("异议", "有 %d 件异议没有答复".formatted(file.openObjections().size()), "在议事里打开这件事项，登记答复");
    }
  }

  private void ending() {
    if (!dossier.matter().state().ended()) {
      atMatter("归档", "事项还没有办结，现在是%s".formatted(dossier.matter().step().label()), "办完各步、归档后再做一次归档包");
    }
  }

  private void lostFiles() {
    for (List<Attachment> of : dossier.attachments().values()) {
      for (Attachment attachment : of) {
        if (!kept.test(attachment.sha256())) {
          atMatter("附件", attachment.kind().label() + "的原文件不在数据文件夹里", "核对数据，从备份恢复后再归档");
        }
      }
    }
    for (MatterDossier.Round round : dossier.rounds()) {
      long lost =
          round.evidence().sheets().scans().stream().filter(s -> !kept.test(s.sha256())).count();
      if (lost > 0) {
        atRound("附件", "有 %d 张扫描件的原文件不在数据文件夹里".formatted(lost), "核对数据，从备份恢复后再归档");
      }
    }
  }

  private void atMatter(String part, String sentence, String remedy) {
    missing.add(new MissingPaper(part, sentence, remedy, Place.MATTER, dossier.matter().id()));
  }

  private void atRound(String part, String sentence, String remedy) {
    missing.add(
        new MissingPaper(part, sentence, remedy, Place.CONSULTATION, dossier.matter().id()));
  }
}
