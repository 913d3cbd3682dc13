package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import java.util.Arrays;
import java.util.List;

/**
 * The form of one step, whatever it is written on: PDF and workbook take their rows from here.
 *
 * @param headline which step, and whether it is done
 * @param foot village, number, step and the mark that ties it to the trail
 * @param code what ties the page to the records, without the number of the page
 */
record RegisterForm(
    Step step, String title, String headline, String foot, String code, FormGrid grid) {

  /** One for each step that the matter has reached. */
  static List<RegisterForm> of(Subject subject) {
    return Arrays.stream(Step.values())
        .filter(step -> !subject.file().matter().step().before(step))
        .map(step -> of(subject, step))
        .toList();
  }

  private static RegisterForm of(Subject subject, Step step) {
    MatterFile file = subject.file();
    Matter matter = file.matter();
    String stage = file.passed(step) ? "" : "（本步骤" + stage(file, step) + "）";
    return new RegisterForm(
        step,
        "村级重大事项“六议两公开”\n决策实施登记表（" + step.label() + "）",
        "第%d步　%s%s".formatted(step.number(), step.label(), stage),
        "%s　%s　%s　%s"
            .formatted(
                subject.letterhead().village().name(),
                matter.number(),
                step.label(),
                subject.letterhead().mark()),
        String.join(
            "|", "MY1", "登记表", matter.number(), step.label(), subject.letterhead().trailMark()),
        grid(subject, step));
  }

  private static FormGrid grid(Subject subject, Step step) {
    FormGrid head = head(subject.file().matter());
    return step.isDisclosure()
        ? new DisclosureRows(subject, step).addTo(head)
        : switch (step) {
          case MOTION -> new MotionRows(subject).addTo(head);
          case HOUSEHOLD_CONSULTATION -> new ConsultationRows(subject).addTo(head);
          default -> new MeetingRows(subject, step).addTo(head);
        };
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
