package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import java.util.stream.Collectors;

/** What the form of 动议 has under the common head. */
final class MotionRows {
  private final Subject subject;

  MotionRows(Subject subject) {
    this.subject = subject;
  }

  FormGrid addTo(FormGrid head) {
    Matter matter = subject.file().matter();
    return head.rows(
            GridCell.label("时　间"),
            GridCell.value(ChineseDate.of(matter.raisedOn())).tall(10),
            GridCell.label("联　名"),
            GridCell.value(
                "村民 %d 人，代表 %d 人"
                    .formatted(matter.cosigningVillagers(), matter.cosigningRepresentatives())))
        .rows(
            GridCell.label("动议人"),
            GridCell.value(Phrase.ofPeople(matter.movers())).across(3).tall(14))
        .rows(
            GridCell.label("内　容"),
            GridCell.value("类别：" + subject.categoryLabel() + amount(matter)).across(3).tall(18))
        .rows(GridCell.label("受理情况"), GridCell.value(course()).across(3).tall(22))
        .rows(GridCell.label("动议人\n签　字"), GridCell.value("").across(3).tall(40))
        .rows(
            GridCell.label("备　注"),
            GridCell.value(Remarks.of(subject, Step.MOTION)).across(3).tall(10));
  }

  private static String amount(Matter matter) {
    var amount = matter.amount();
    return amount == null ? "" : "\n涉及金额：" + amount.yuan() + " 元";
  }

  private String course() {
    String course =
        subject.file().events().stream()
            .filter(e -> e.step() == Step.MOTION && e.kind() != EventKind.RAISED)
            .map(MotionRows::line)
            .collect(Collectors.joining("\n"));
    return course.isEmpty() ? "待受理" : course;
  }

  private static String line(MatterEvent event) {
    return ChineseDate.of(event.happenedOn())
        + (event.kind() == EventKind.PASSED ? " 受理" : " " + event.kind().label())
        + (event.reason().isEmpty() ? "" : "：" + event.reason());
  }
}
