package cn.mingyi.disclosure.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.deliberation.usecase.OutcomeWords;
import cn.mingyi.deliberation.usecase.ResolutionWords;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Refused;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the line of the matters says, as bulletins. */
public final class LineWords {
  /** Stands in a 结果公告 until the 村监会 has reviewed it. */
  static final String SUPERVISION = "（村监会审核时填写）";

  private static final int TITLE = 190;

  private final MatterQueries matters;
  private final Workday workday;

  /** What is refused here. */
  public enum Rule {
    WRONG_STEP,
    NOTHING
  }

  public LineWords(MatterQueries matters, Workday workday) {
    this.matters = matters;
    this.workday = workday;
  }

  /** Matters whose 决议公告 or 结果公告 can be made now. */
  public List<Matter> waiting(boolean outcome) {
    Step step = outcome ? Step.OUTCOME_DISCLOSURE : Step.RESOLUTION_DISCLOSURE;
    return matters.summaries().stream()
        .map(s -> s.file().matter())
        .filter(m -> m.state() == MatterState.ACTIVE && m.step() == step)
        .toList();
  }

  /** The day on which the matter came into its present step. */
  LocalDate since(UUID matter) {
    return matters.summaries().stream()
        .filter(s -> s.file().matter().id().equals(matter))
        .map(MatterSummary::inStepSince)
        .findFirst()
        .orElseThrow();
  }

  BulletinText resolution(UUID matter) {
    ResolutionWords words =
        new ResolutionWords(subject(matter, Step.RESOLUTION_DISCLOSURE, "决议公告"));
    return new BulletinText(
        shortened(words.title()), null, String.join("\n", words.lines()), List.of(), "");
  }

  BulletinText outcome(UUID matter) {
    OutcomeWords words = new OutcomeWords(subject(matter, Step.OUTCOME_DISCLOSURE, "实施结果公告"));
    List<String> heads = words.heads();
    if (words.rows().isEmpty()) {
      throw new Refused(Rule.NOTHING, "还没有实施记录（合同、进度、验收、付款），没有结果可以公开。请先在事项里登记。");
    }
    return new BulletinText(
        shortened(words.title()),
        workday.today(),
        String.join("\n", words.before()),
        List.of(
            BulletinTable.of(
                    new Column(heads.get(0), ColumnKind.DATE),
                    new Column(heads.get(1), ColumnKind.TEXT),
                    new Column(heads.get(2), ColumnKind.TEXT),
                    new Column(heads.get(3), ColumnKind.MONEY))
                .withRows(words.rows())
                .withTotal(List.of("付款合计", "", "", words.paid().yuan()))),
        String.join("\n", words.after(SUPERVISION)));
  }

  BulletinText matters(String title, LocalDate until) {
    List<List<String>> rows = new ArrayList<>();
    for (MatterSummary summary : matters.summaries().reversed()) {
      Matter matter = summary.file().matter();
      boolean going = matter.state() == MatterState.ACTIVE;
      if (going || !summary.inStepSince().isBefore(until.minusMonths(3))) {
        rows.add(
            List.of(
                Integer.toString(rows.size() + 1),
                matter.number(),
                matter.title(),
                going ? matter.step().label() : matter.state().label(),
                ChineseDate.of(summary.inStepSince()),
                coverage(summary.coverage())));
      }
    }
    refuseEmpty(rows, "本期没有正在办理或刚办完的事项，没有进度可以公开。");
    return new BulletinText(
        title,
        until,
        "按照“六议两公开”程序，本期事项办理进度如下。",
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("事项编号", ColumnKind.TEXT),
                    new Column("事项名称", ColumnKind.TEXT),
                    new Column("现在的步骤", ColumnKind.TEXT),
                    new Column("起始日期", ColumnKind.DATE),
                    new Column("民议", ColumnKind.TEXT))
                .withRows(rows)),
        "");
  }

  private static String coverage(@org.jspecify.annotations.Nullable Coverage coverage) {
    return coverage == null
        ? ""
        : "%d/%d %s %s"
            .formatted(
                coverage.consulted(), coverage.due(), coverage.basis().unit(), coverage.percent());
  }

  BulletinText consultations(String title, LocalDate until) {
    List<List<String>> rows = new ArrayList<>();
    for (MatterSummary summary : matters.summaries().reversed()) {
      Coverage c = summary.coverage();
      if (c != null && summary.file().matter().state() == MatterState.ACTIVE) {
        rows.add(
            List.of(
                Integer.toString(rows.size() + 1),
                summary.file().matter().number(),
                summary.file().matter().title(),
                Integer.toString(c.frozen()),
                Integer.toString(c.excluded()),
                Integer.toString(c.consulted()),
                c.percent()));
      }
    }
    refuseEmpty(rows, "现在没有事项做过民议，没有进度可以公开。");
    // How many agree is told when the round is over: a wall that counts votes makes votes.
    return new BulletinText(
        title,
        until,
        "按照固庄规则，每一户的意见都征求到（100 %）以后才能表决。各事项征求进度如下。",
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("事项编号", ColumnKind.TEXT),
                    new Column("事项名称", ColumnKind.TEXT),
                    new Column("应征求", ColumnKind.NUMBER),
                    new Column("除外", ColumnKind.NUMBER),
                    new Column("已征求", ColumnKind.NUMBER),
                    new Column("征求率", ColumnKind.TEXT))
                .withRows(rows)),
        "");
  }

  BulletinText authorisations(String title, LocalDate until) {
    RuleBook book = matters.rules();
    List<List<String>> rows = new ArrayList<>();
    book.authorisations().stream()
        .filter(a -> a.validity().contains(until))
        .forEach(a -> {
          LocalDate from = a.validity().from();
          LocalDate to = a.validity().to();
          rows.add(
              List.of(
                  Integer.toString(rows.size() + 1),
                  book.category(a.category(), until).map(Category::label).orElse(a.category()),
                  a.scope(),
                  from == null ? "" : ChineseDate.of(from),
                  to == null ? "" : ChineseDate.of(to),
                  a.document()));
        });
    refuseEmpty(rows, "现在没有有效的授权，没有可以公开的。授权在“设置 › 授权”里登记。");
    return new BulletinText(
        title,
        until,
        "村民会议授权村民代表会议决定下列事项（村民委员会组织法第二十八条）。",
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("事项类别", ColumnKind.TEXT),
                    new Column("授权范围", ColumnKind.TEXT),
                    new Column("自", ColumnKind.DATE),
                    new Column("至", ColumnKind.DATE),
                    new Column("依据", ColumnKind.TEXT))
                .withRows(rows)),
        "");
  }

  private static String shortened(String title) {
    return title.length() <= TITLE ? title : title.substring(0, TITLE) + "……";
  }

  private Subject subject(UUID matter, Step step, String kind) {
    MatterFile file = matters.file(matter);
    if (file.matter().step() != step || file.matter().state() != MatterState.ACTIVE) {
      throw new Refused(
          Rule.WRONG_STEP,
          "%s 现在在“%s”（%s），不能做%s。"
              .formatted(
                  file.matter().number(),
                  file.matter().step().label(),
                  file.matter().state().label(),
                  kind));
    }
    return matters.subject(
        matter, new Letterhead(workday.profiles().find().orElseThrow(), "", workday.today()));
  }

  private static void refuseEmpty(List<List<String>> rows, String sentence) {
    if (rows.isEmpty()) {
      throw new Refused(Rule.NOTHING, sentence);
    }
  }
}
