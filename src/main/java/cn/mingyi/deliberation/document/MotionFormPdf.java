package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import java.util.stream.Collectors;

/** 动议登记表. */
final class MotionFormPdf {
  private final Subject subject;

  MotionFormPdf(Subject subject) {
    this.subject = subject;
  }

  Section section() {
    Matter matter = subject.file().matter();
    return Section.on(PageForm.FORM)
        .foot(Wording.foot(subject, matter.number(), Wording.NO_PLAN))
        .code(Wording.code(subject, "动议登记表", matter.number(), Wording.NO_PLAN))
        .title("动议登记表")
        .centered(subject.letterhead().village().name() + "　" + matter.number())
        .add(grid(matter))
        .together(s -> s.gap(3).signatures("登记人", "村党组织负责人", "动议人代表"))
        .build();
  }

  private FormGrid grid(Matter matter) {
    Money amount = matter.amount();
    return FormGrid.columns(24, 59, 24, 59)
        .rows(GridCell.label("事项名称"), value(matter.title()).across(3).tall(13))
        .rows(GridCell.label("动议来源"), value(matter.source().ticks()).across(3).tall(11))
        .rows(GridCell.label("事项类别"), value(subject.categoryLabel()).across(3).tall(11))
        .rows(
            GridCell.label("动议日期"),
            value(ChineseDate.of(matter.raisedOn())).tall(11),
            GridCell.label("涉及金额"),
            value(amount == null ? "无" : amount.yuan() + " 元"))
        .rows(
            GridCell.label("动议人"),
            GridCell.value(Phrase.ofPeople(matter.movers())).across(3).tall(16))
        .rows(
            GridCell.label("联名情况"),
            value(
                    "联名村民 %d 人，联名村民代表 %d 人"
                        .formatted(matter.cosigningVillagers(), matter.cosigningRepresentatives()))
                .across(3)
                .tall(11))
        .rows(
            GridCell.label("筹资筹劳"), value(matter.levy() ? "√ 是　□ 否" : "□ 是　√ 否").across(3).tall(10))
        .rows(GridCell.label("动议事由"), value(matter.cause()).across(3).tall(50))
        .rows(GridCell.label("办理情况"), value(course()).across(3).tall(22))
        .rows(GridCell.label("补　录"), value(late()).across(3).tall(10));
  }

  /** What became of the motion: taken up, rejected with reason, merged. */
  private String course() {
    String course =
        subject.file().events().stream()
            .filter(e -> e.step() == Step.MOTION && e.kind() != EventKind.RAISED)
            .map(MotionFormPdf::line)
            .collect(Collectors.joining("\n"));
    return course.isEmpty() ? "待受理。受理意见：" : course;
  }

  private static String line(MatterEvent event) {
    String what = event.kind() == EventKind.PASSED ? "受理，转入提议" : event.kind().label();
    return ChineseDate.of(event.happenedOn())
        + " "
        + what
        + (event.reason().isEmpty() ? "。" : "。理由：" + event.reason());
  }

  private String late() {
    String late =
        subject.file().events().stream()
            .filter(e -> e.step() == Step.MOTION && e.late())
            .map(e -> e.kind().label() + "：" + e.lateReason())
            .collect(Collectors.joining("；"));
    return late.isEmpty() ? "否" : "补录。" + late;
  }

  private static GridCell value(String text) {
    return GridCell.value(text);
  }
}
