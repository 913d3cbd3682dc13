package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.roster.domain.PersonalNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 实施结果公告. */
final class OutcomeNoticePdf {
  private static final float SIZE = 12;

  private final Subject subject;
  private final Notice notice;

  OutcomeNoticePdf(Subject subject, Notice notice) {
    this.subject = subject;
    this.notice = notice;
  }

  Section section() {
    MatterFile file = subject.file();
    NoticeFrame frame = new NoticeFrame(subject, notice);
    SectionBuilder paper = frame.open("实施结果公告");
    paper.paragraph(opening(file)).heading(1, "一、实施情况");
    if (file.currentImplementations().isEmpty()) {
      paper.paragraph("没有登记实施记录。");
    } else {
      paper.add(table(file.currentImplementations())).gap(2).paragraph(money(file));
    }
    paper
        .heading(1, "二、监督意见")
        .paragraph(
            notice.supervision().isBlank() ? "（未登记）" : PersonalNumbers.masked(notice.supervision()))
        .heading(1, "三、异议办理")
        .paragraph(objections(file));
    boolean more = !notice.text().isBlank();
    frame.ownWords(paper, "四、其他说明");
    return frame.close(paper, more ? "五、公示与异议" : "四、公示与异议");
  }

  private static String opening(MatterFile file) {
    Matter matter = file.matter();
    String decided =
        file.decidingMeeting(Step.RESOLUTION).map(OutcomeNoticePdf::decided).orElse("");
    String posted =
        file.posting(Step.RESOLUTION_DISCLOSURE)
            .map(p -> "决议已以%s公告，公示期至%s。".formatted(p.bulletin(), ChineseDate.of(p.lastDay())))
            .orElse("");
    return "%s（%s）%s%s现将实施结果公告如下。".formatted(matter.title(), matter.number(), decided, posted);
  }

  private static String decided(Meeting meeting) {
    return "于%s经%s决议通过。".formatted(ChineseDate.of(meeting.heldOn()), meeting.bodyLabel());
  }

  private static DataTable table(List<Implementation> entries) {
    return DataTable.of(
            new DataTable.Column("日期", 36, Align.CENTER),
            new DataTable.Column("类别", 14, Align.CENTER),
            new DataTable.Column("内容", 72, Align.LEFT),
            new DataTable.Column("金额（元）", 34, Align.RIGHT))
        .size(SIZE)
        .rows(entries.stream().map(OutcomeNoticePdf::row).toList())
        .total(
            GridCell.label("付款合计").across(3),
            GridCell.value(paid(entries).yuan()).aligned(Align.RIGHT));
  }

  private static List<Phrase> row(Implementation entry) {
    Money amount = entry.amount();
    return List.of(
        Phrase.of(ChineseDate.of(entry.happenedOn())),
        Phrase.of(entry.kind().label()),
        Phrase.of(PersonalNumbers.masked(entry.text())),
        Phrase.of(amount == null ? "—" : amount.yuan()));
  }

  /** Contracts and payments name the same money twice: only payments are added up. */
  private static Money paid(List<Implementation> entries) {
    Money paid = Money.ZERO;
    for (Implementation entry : entries) {
      Money amount = entry.amount();
      if (entry.kind() == Implementation.Kind.PAYMENT && amount != null) {
        paid = paid.plus(amount);
      }
    }
    return paid;
  }

  private static String money(MatterFile file) {
    Money decided = file.matter().amount();
    Money paid = paid(file.currentImplementations());
    return decided == null
        ? "已付款%s元。".formatted(paid.yuan())
        : "决议金额%s元，已付款%s元，%s。"
            .formatted(
                decided.yuan(), paid.yuan(), rest(decided, paid, file.currentImplementations()));
  }

  /** What is left over is known only when every contract is paid; until then it is unpaid. */
  private static String rest(Money decided, Money paid, List<Implementation> entries) {
    int difference = paid.compareTo(decided);
    if (difference > 0) {
      return "超出%s元".formatted(paid.minus(decided).yuan());
    }
    if (difference == 0) {
      return "决议金额已全部支付";
    }
    String left = decided.minus(paid).yuan();
    Money contracted = contracted(entries);
    if (contracted == null) {
      return "决议金额中尚未支付%s元".formatted(left);
    }
    return contracted.compareTo(paid) <= 0
        ? "结余%s元".formatted(left)
        : "决议金额中尚未支付%s元（合同金额%s元，未付%s元）"
            .formatted(left, contracted.yuan(), contracted.minus(paid).yuan());
  }

  /** The sum of all contracts; null when there is none or the sum of one is not recorded. */
  private static @Nullable Money contracted(List<Implementation> entries) {
    Money sum = null;
    for (Implementation entry : entries) {
      if (entry.kind() == Implementation.Kind.CONTRACT) {
        Money amount = entry.amount();
        if (amount == null) {
          return null;
        }
        sum = sum == null ? amount : sum.plus(amount);
      }
    }
    return sum;
  }

  /** Only what was raised against the posted resolution; the outcome is only being posted now. */
  private static String objections(MatterFile file) {
    long all = file.objections().stream().filter(OutcomeNoticePdf::ofResolution).count();
    long open = file.openObjections().stream().filter(OutcomeNoticePdf::ofResolution).count();
    return all == 0 ? "决议公开期间没有收到异议。" : "决议公开期间收到异议 %d 件，已答复 %d 件。".formatted(all, all - open);
  }

  private static boolean ofResolution(Objection objection) {
    return objection.step() == Step.RESOLUTION_DISCLOSURE;
  }
}
