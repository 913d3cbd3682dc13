package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Made;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Original;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Piece;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The papers of a matter in the order in which they are filed (domain §2, §7). */
final class MatterItems {
  private final MatterDossier dossier;
  private final MatterFile file;
  private final OfficePapers papers;
  private final Predicate<String> kept;
  private final String committee;
  private final String branch;
  private final List<ArchiveItem> items = new ArrayList<>();

  /**
   * @param kept whether the file of a SHA-256 is there: what is lost stands on the 缺件清单
   */
  MatterItems(MatterDossier dossier, OfficePapers papers, Predicate<String> kept) {
    this.dossier = dossier;
    this.file = dossier.subject().file();
    this.papers = papers;
    this.kept = kept;
    committee = dossier.subject().letterhead().committee();
    branch = dossier.subject().letterhead().village().name() + "党组织";
  }

  List<ArchiveItem> list() {
    LocalDate raised = dossier.matter().raisedOn();
    paper("决策实施登记表", committee, raised, "各步一张", () -> papers.forms().of(dossier.subject()));
    paper("动议登记表", committee, raised, "", () -> papers.matters().motionForm(dossier.subject()));
    if (file.plan().isPresent()) {
      paper(
          "方案",
          committee,
          file.plan().get().madeOn(),
          "共 %d 版".formatted(file.plans().size()),
          () -> papers.archive().plans(dossier));
    }
    meetings(step -> step.before(Step.HOUSEHOLD_CONSULTATION));
    new RoundItems(dossier, papers, kept).addTo(items);
    meetings(step -> !step.before(Step.HOUSEHOLD_CONSULTATION));
    if (!file.meetings().isEmpty()) {
      paper(
          "表决计票汇总",
          committee,
          file.meetings().getLast().heldOn(),
          "",
          () -> papers.archive().ballots(dossier));
    }
    postings(Step.RESOLUTION_DISCLOSURE);
    if (!file.objections().isEmpty()) {
      paper(
          "异议登记与答复",
          committee,
          file.objections().getLast().raisedOn(),
          "%d 件".formatted(file.objections().size()),
          () -> papers.archive().objections(dossier));
    }
    if (!file.implementations().isEmpty()) {
      paper(
          "实施记录",
          committee,
          file.implementations().getLast().happenedOn(),
          "",
          () -> papers.archive().implementation(dossier));
    }
    postings(Step.OUTCOME_DISCLOSURE);
    bulletins();
    if (!file.postings().isEmpty() || !dossier.bulletins().isEmpty()) {
      paper("村监会意见", "村务监督委员会", null, "", () -> papers.archive().supervision(dossier));
    }
    originals("附件", dossier.matter().id(), a -> true, committee);
    paper("留痕摘录", "明议", null, "与本事项有关的全部留痕", () -> papers.archive().trail(dossier));
    paper(
        "缺件清单",
        "明议",
        null,
        dossier.missing().isEmpty() ? "没有缺件" : "%d 项".formatted(dossier.missing().size()),
        () -> papers.archive().missing(dossier));
    return items;
  }

  private void meetings(Predicate<Step> which) {
    for (Meeting meeting : file.meetings()) {
      if (!which.test(meeting.step())) {
        continue;
      }
      Eligible eligible = Objects.requireNonNull(dossier.eligible().get(meeting.id()));
      String maker = meeting.step().before(Step.HOUSEHOLD_CONSULTATION) ? branch : committee;
      String step = meeting.step().label();
      if (meeting.noticeOn() != null) {
        paper(
            step + "会议通知",
            maker,
            meeting.noticeOn(),
            "",
            () ->
                papers
                    .matters()
                    .convening(
                        dossier.subject(),
                        new Convening(
                            meeting.step(), eligible, "", meeting.place(), meeting.noticeOn())));
      }
      paper(
          step + (meeting.step() == Step.RESOLUTION ? "会议记录、签到表和决议" : "会议记录和签到表"),
          maker,
          meeting.heldOn(),
          meeting.bodyLabel() + "，" + meeting.outcome(),
          () -> papers.matters().meetingRecord(dossier.subject(), meeting, eligible));
      originals(step + "会议附件", meeting.id(), a -> true, maker);
    }
  }

  private void postings(Step step) {
    for (Posting posting : file.postings()) {
      if (posting.step() != step) {
        continue;
      }
      add(
          step == Step.RESOLUTION_DISCLOSURE ? "决议公告" : "实施结果公告",
          posting.bulletin(),
          committee,
          posting.postedOn(),
          file.takenDownEarly(posting) ? "提前撤下" : "",
          new Made(() ->
              step == Step.RESOLUTION_DISCLOSURE
                  ? papers.matters().resolutionNotice(dossier.subject(), Notice.of(posting))
                  : papers.matters().outcomeNotice(dossier.subject(), Notice.of(posting))));
      photos(step.label(), posting.id());
      file.ending(posting).ifPresent(e -> photos(step.label(), e.id()));
    }
  }

  private void bulletins() {
    for (MatterDossier.Posted posted : dossier.bulletins()) {
      var bulletin = posted.file().bulletin();
      String name = "公开单 " + bulletin.text().title();
      add(
          name,
          bulletin.number(),
          bulletin.hands().issuer(),
          bulletin.finishedOn() == null ? bulletin.begunOn() : bulletin.finishedOn(),
          bulletin.state().label(),
          new Made(() ->
              papers
                  .bulletins()
                  .bulletin(dossier.subject().letterhead(), posted.printed(), OfficeCopy.CHOICE)));
      posted.file().events().forEach(e -> photos(bulletin.number(), e.id()));
    }
  }

  private void photos(String of, UUID owner) {
    originals(of + "张贴照片", owner, a -> a.kind() == AttachmentKind.POSTING_PHOTO, committee);
    originals(of + "期满照片", owner, a -> a.kind() == AttachmentKind.EXPIRY_PHOTO, committee);
    originals(
        of + "附件",
        owner,
        a -> a.kind() != AttachmentKind.POSTING_PHOTO && a.kind() != AttachmentKind.EXPIRY_PHOTO,
        committee);
  }

  private void originals(
      String title, UUID owner, Predicate<Attachment> which, String responsible) {
    List<Attachment> found =
        dossier.attached(owner).stream().filter(which).filter(a -> kept.test(a.sha256())).toList();
    if (!found.isEmpty()) {
      items.add(
          new ArchiveItem(
              title,
              "",
              responsible,
              found.getFirst().attachedOn(),
              "",
              found.stream()
                  .<Piece>map(a -> new Original(stem(a.name()), a.name(), a.sha256()))
                  .toList()));
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void paper(
      String title,
      String responsible,
      @Nullable LocalDate day,
      String remark,
      Supplier<Paper> paper) {
    add(title, "", responsible, day, remark, new Made(paper));
  }

  private void add(
      String title,
      String number,
      String responsible,
      @Nullable LocalDate day,
      String remark,
      Piece piece) {
    items.add(new ArchiveItem(title, number, responsible, day, remark, List.of(piece)));
  }
}
