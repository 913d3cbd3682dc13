package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.roster.domain.Eligible;
import java.util.ArrayList;
import java.util.List;

/** 会议通知. */
final class MeetingNoticePdf {
  private static final String BY_HAND = "＿＿＿＿＿＿";

  private final Subject subject;
  private final Convening convening;

  MeetingNoticePdf(Subject subject, Convening convening) {
    this.subject = subject;
    this.convening = convening;
  }

  Section section() {
    Matter matter = subject.file().matter();
    Eligible eligible = convening.eligible();
    String body = eligible.group() + eligible.body().label();
    Threshold rule = subject.rules().threshold(MeetingRules.key(eligible.body()), eligible.day());
    String unit = eligible.body().ofHouseholds() ? "户" : "人";
    String quorum =
        rule.quorum() == null
            ? ""
            : "，到会须满 %d %s（%s）会议方为有效"
                .formatted(rule.presentNeeded(eligible.count()), unit, rule.quorum().words());
    int plan = Wording.planOf(subject, convening);
    List<Block.Field> fields = new ArrayList<>();
    fields.add(new Block.Field("事项编号", Phrase.of(matter.number())));
    fields.add(new Block.Field("事项名称", Phrase.of(matter.title())));
    if (plan != Wording.NO_PLAN) {
      fields.add(new Block.Field("方案版本", Phrase.of("第" + plan + "版")));
    }
    fields.add(
        new Block.Field("应到人数", Phrase.of("%d %s%s".formatted(eligible.count(), unit, quorum))));
    return Section.on(PageForm.OFFICIAL)
        .foot(Wording.foot(subject, matter.number(), plan))
        .code(Wording.code(subject, convening.step().label() + "会议通知", matter.number(), plan))
        .title("会议通知")
        .centered(matter.number())
        .address("各位参会人员：")
        .paragraph(
            "定于%s%s在%s召开%s，%s下列事项，请准时参加。"
                .formatted(
                    ChineseDate.of(eligible.day()),
                    convening.time().isEmpty() ? BY_HAND : convening.time(),
                    convening.place().isEmpty() ? BY_HAND : convening.place(),
                    body,
                    convening.step().label()))
        .fields(fields.toArray(Block.Field[]::new))
        .paragraph("因故不能到会的，请提前向会议召集人请假。到会请在签到表上本人签字。")
        .together(s -> s.gap(10).signedDate(convener(), convening.issuedOn()))
        .build();
  }

  /** The party and the collective call their own meetings; the committee calls the village. */
  private String convener() {
    String village = subject.letterhead().village().name();
    return switch (convening.eligible().body()) {
      case BRANCH, PARTY -> village + "党组织";
      case MEMBERS, MEMBER_REPS -> village + "集体经济组织";
      default -> subject.letterhead().committee();
    };
  }
}
