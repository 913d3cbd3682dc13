package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.domain.PersonalNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 实施结果公告 in words, from what is on record: the same on every paper that tells it. */
public final class OutcomeWords {
  private final Subject subject;

  public OutcomeWords(Subject subject) {
    this.subject = subject;
  }

  public String title() {
    return ResolutionWords.title(subject.file().matter().title(), "实施结果公告");
  }

  /** What stands before the table of the entries, or in its place when there is none. */
  public List<String> before() {
    List<String> lines = new ArrayList<>(List.of(opening(subject.file()), "一、实施情况"));
    if (entries().isEmpty()) {
      lines.add("没有登记实施记录。");
    }
    return lines;
  }

  /** Heads of the table. */
  public List<String> heads() {
    return List.of("日期", "类别", "内容", "金额（元）");
  }

  /** Rows of the table; empty when nothing was recorded. */
  public List<List<String>> rows() {
    return entries().stream().map(OutcomeWords::row).toList();
  }

  /** 付款合计. */
  public Money paid() {
    return paid(entries());
  }

  /**
   * What stands after the table.
   *
   * @param supervision 监督意见; may be empty
   */
  public List<String> after(String supervision) {
    List<String> lines = new ArrayList<>();
    if (!entries().isEmpty()) {
      lines.add(money(subject.file()));
    }
    lines.add("二、监督意见");
    lines.add(supervision.isBlank() ? "（未登记）" : PersonalNumbers.masked(supervision));
    lines.add("三、异议办理");
    lines.add(objections(subject.file()));
    return lines;
  }

  private List<Implementation> entries() {
    return subject.file().currentImplementations();
  }

  private static List<String> row(Implementation entry) {
    Money amount = entry.amount();
    return List.of(
        ChineseDate.of(entry.happenedOn()),
        entry.kind().label(),
        PersonalNumbers.masked(entry.text()),
        amount == null ? "—" : amount.yuan());
  }

  private static String opening(MatterFile file) {
    Matter matter = file.matter();
    String decided = file.decidingMeeting(Step.RESOLUTION).map(OutcomeWords::decided).orElse("");
    String posted =
        file.posting(Step.RESOLUTION_DISCLOSURE)
            .map(p -> "决议已以%s公告，公示期至%s。".formatted(p.bulletin(), ChineseDate.of(p.lastDay())))
            .orElse("");
    return "%s（%s）%s%s现将实施结果公告如下。".formatted(matter.title(), matter.number(), decided, posted);
  }

  private static String decided(Meeting meeting) {
    return "于%s经%s决议通过。".formatted(ChineseDate.of(meeting.heldOn()), meeting.bodyLabel());
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
    long all = file.objections().stream().filter(OutcomeWords::ofResolution).count();
    long open = file.openObjections().stream().filter(OutcomeWords::ofResolution).count();
    return all == 0 ? "决议公开期间没有收到异议。" : "决议公开期间收到异议 %d 件，已答复 %d 件。".formatted(all, all - open);
  }

  private static boolean ofResolution(Objection objection) {
    return objection.step() == Step.RESOLUTION_DISCLOSURE;
  }
}
