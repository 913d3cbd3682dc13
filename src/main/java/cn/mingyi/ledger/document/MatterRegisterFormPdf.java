package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import java.util.Arrays;
import java.util.List;

/** 《村级重大事项“六议两公开”决策实施登记表》 as PDF: a form for each step reached. */
public final class MatterRegisterFormPdf implements RegisterForms {
  private final PaperPress press;

  public MatterRegisterFormPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper of(Subject subject) {
    Matter matter = subject.file().matter();
    String title = "决策实施登记表 " + matter.number();
    List<Section> forms =
        Arrays.stream(Step.values())
            .filter(step -> !matter.step().before(step))
            .map(step -> form(subject, step))
            .toList();
    FinishedPaper paper = press.finish(title, forms);
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }

  private static Section form(Subject subject, Step step) {
    MatterFile file = subject.file();
    Matter matter = file.matter();
    String foot =
        "%s　%s　%s　%s"
            .formatted(
                subject.letterhead().village().name(),
                matter.number(),
                step.label(),
                subject.letterhead().mark());
    String code =
        String.join(
            "|", "MY1", "登记表", matter.number(), step.label(), subject.letterhead().trailMark());
    FormGrid grid =
        step.isDisclosure()
            ? new DisclosureRows(subject, step).addTo(head(matter))
            : switch (step) {
              case MOTION -> new MotionRows(subject).addTo(head(matter));
              case HOUSEHOLD_CONSULTATION -> new ConsultationRows(subject).addTo(head(matter));
              default -> new MeetingRows(subject, step).addTo(head(matter));
            };
    String stage = file.passed(step) ? "" : "（本步骤" + stage(file, step) + "）";
    return Section.on(PageForm.FORM)
        .head((page, total) ->
            List.of(
                HeadLine.of(
                    "第%d步　%s%s".formatted(step.number(), step.label(), stage),
                    "第 " + page + "/" + total + " 页")))
        .code((page, total) -> code + "|" + page + "/" + total)
        .foot((page, total) -> foot)
        .title("村级重大事项“六议两公开”\n决策实施登记表（" + step.label() + "）")
        .add(grid)
        .build();
  }

  private static String stage(MatterFile file, Step step) {
    return file.matter().state().ended() || file.matter().step() != step
        ? file.matter().state().label()
        : "尚未完成";
  }

  /** The same on every form: the reason is stored once. */
  private static FormGrid head(Matter matter) {
    return FormGrid.columns(24, 59, 24, 59)
        .rows(GridCell.label("编　号"), GridCell.value(matter.number()).across(3).tall(9))
        .rows(GridCell.label("动议事由"), GridCell.value(matter.source().ticks()).across(3).tall(9))
        .rows(
            GridCell.label("事　项"),
            GridCell.value(matter.title() + "\n事由：" + matter.cause()).across(3).tall(14));
  }
}
