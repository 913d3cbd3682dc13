package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the forms of 决议公开 and 实施结果公开 have under the common head. */
final class DisclosureRows {
  private final Subject subject;
  private final Step step;

  DisclosureRows(Subject subject, Step step) {
    this.subject = subject;
    this.step = step;
  }

  FormGrid addTo(FormGrid head) {
    MatterFile file = subject.file();
    Optional<Posting> posting = file.posting(step);
    FormGrid grid =
        head.rows(
                GridCell.label("时　间"),
                GridCell.value(posting.map(p -> ChineseDate.of(p.postedOn()) + " 张贴").orElse(""))
                    .tall(9),
                GridCell.label("公告编号"),
                GridCell.value(posting.map(Posting::bulletin).orElse("")))
            .rows(
                GridCell.label("公示期"),
                GridCell.value(posting.map(DisclosureRows::period).orElse("")).tall(12),
                GridCell.label("公开地点"),
                GridCell.value(posting.map(Posting::places).orElse("")));
    if (step == Step.OUTCOME_DISCLOSURE) {
      grid =
          grid.rows(
              GridCell.label("实施记录"), GridCell.value(implementations(file)).across(3).tall(28));
    }
    return grid.rows(
            GridCell.label("公开情况"),
            GridCell.value(posting.map(p -> course(file, p)).orElse("")).across(3).tall(24))
        .rows(GridCell.label("异议及\n答复"), GridCell.value(objections(file)).across(3).tall(20))
        .rows(
            GridCell.label("监督意见"),
            GridCell.value(posting.map(DisclosureRows::supervision).orElse(Phrase.EMPTY))
                .across(3)
                .tall(30))
        .rows(GridCell.label("备　注"), GridCell.value(Remarks.of(subject, step)).across(3).tall(9));
  }

  private static String period(Posting p) {
    return "%s至\n%s"
        .formatted(ChineseDate.of(p.postedOn().plusDays(1)), ChineseDate.of(p.lastDay()));
  }

  private static String implementations(MatterFile file) {
    String entries =
        file.implementations().stream()
            .map(DisclosureRows::entry)
            .collect(Collectors.joining("\n"));
    return entries.isEmpty() ? "没有登记" : entries;
  }

  private static String entry(Implementation entry) {
    var amount = entry.amount();
    return "%s　%s：%s%s"
        .formatted(
            ChineseDate.of(entry.happenedOn()),
            entry.kind().label(),
            amount == null ? entry.text() : unended(entry.text()),
            amount == null ? "" : "（" + amount.yuan() + " 元）");
  }

  /** Without the full stop, so that what is added does not stand behind the end. */
  private static String unended(String text) {
    String bare = text.strip();
    return bare.endsWith("。") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String course(MatterFile file, Posting posting) {
    List<String> course = new ArrayList<>();
    course.add("村监会于" + ChineseDate.of(posting.reviewedOn()) + "审核后张贴。");
    course.add(
        file.ending(posting)
            .map(e ->
                ChineseDate.of(e.endedOn()) + (e.early() == null ? "期满撤下。" : "提前撤下：" + e.early()))
            .orElse("公示期尚未登记撤下。"));
    long again = file.postings().stream().filter(p -> p.step() == posting.step()).count();
    if (again > 1) {
      course.add("此前张贴过 " + (again - 1) + " 次。");
    }
    return String.join("\n", course);
  }

  private String objections(MatterFile file) {
    List<Objection> all = file.objections().stream().filter(o -> o.step() == step).toList();
    if (all.isEmpty()) {
      return "没有收到异议";
    }
    return all.stream().map(o -> objection(file, o)).collect(Collectors.joining("\n"));
  }

  private static String objection(MatterFile file, Objection objection) {
    String answer =
        file.answers().stream()
            .filter(a -> a.objectionId().equals(objection.id()))
            .map(a -> ChineseDate.of(a.answeredOn()) + "答复：" + a.text())
            .findFirst()
            .orElse("尚未答复");
    return "%s　%s\n%s".formatted(ChineseDate.of(objection.raisedOn()), objection.text(), answer);
  }

  private static Phrase supervision(Posting p) {
    return Phrase.of(p.supervision().isBlank() ? "" : p.supervision() + "\n")
        .text("审核人：")
        .name(p.reviewer())
        .text("　　签字：");
  }
}
