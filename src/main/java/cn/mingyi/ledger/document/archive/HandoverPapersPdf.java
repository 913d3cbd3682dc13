package cn.mingyi.ledger.document.archive;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.HandoverFacts;
import cn.mingyi.ledger.usecase.archive.HandoverPapers;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The papers of 换届移交 as PDF. */
public final class HandoverPapersPdf implements HandoverPapers {
  private final OfficeSections sections;

  public HandoverPapersPdf(PaperPress press) {
    this.sections = new OfficeSections(press);
  }

  @Override
  public Paper form(HandoverFacts facts, HandoverHands hands, List<FormLine> lines) {
    return sections.paper("移交清单", HandoverForm.of(facts, hands, lines));
  }

  @Override
  public Paper matters(HandoverFacts facts) {
    DataTable table =
        DataTable.of(
            new Column("序号", 10, Align.CENTER),
            new Column("编号", 34, Align.LEFT),
            new Column("事项", 66, Align.LEFT),
            new Column("类别", 48, Align.LEFT),
            new Column("动议日期", 28, Align.CENTER),
            new Column("现状", 30, Align.CENTER),
            new Column("标记", 14, Align.CENTER));
    int n = 0;
    for (MatterSummary summary : facts.matters()) {
      Matter matter = summary.file().matter();
      table =
          table.row(
              Integer.toString(++n),
              matter.number(),
              matter.title(),
              summary.categoryLabel(),
              ChineseDate.of(matter.raisedOn()),
              standing(matter),
              summary.file().late() ? "补录" : "");
    }
    return lying(facts, "事项清单", "共 %d 件，其中未办结 %d 件".formatted(n, unfinished(facts)), table);
  }

  @Override
  public void matterSheet(HandoverFacts facts, Path file) {
    LedgerSheet sheet =
        LedgerSheet.of(
                "事项清单",
                facts.letterhead().village().name() + "移交事项清单",
                LedgerColumn.text("编号"),
                LedgerColumn.text("事项"),
                LedgerColumn.text("类别"),
                LedgerColumn.date("动议日期"),
                LedgerColumn.text("现状"),
                LedgerColumn.text("标记"))
            .subhead(
                "截至 %s　%s"
                    .formatted(
                        ChineseDate.of(facts.letterhead().printedOn()), facts.letterhead().mark()))
            .freezeColumns(1)
            .rows(
                facts.matters().stream()
                    .map(s ->
                        LedgerRow.of(
                            LedgerCell.text(s.file().matter().number()),
                            LedgerCell.text(s.file().matter().title()),
                            LedgerCell.text(s.categoryLabel()),
                            LedgerCell.day(s.file().matter().raisedOn()),
                            LedgerCell.text(standing(s.file().matter())),
                            LedgerCell.text(s.file().late() ? "补录" : "")))
                    .toList());
    new LedgerWorkbook(List.of(sheet)).saveTo(file);
  }

  @Override
  public Paper open(HandoverFacts facts) {
    DataTable table =
        DataTable.of(
            new Column("序号", 10, Align.CENTER),
            new Column("期限", 30, Align.CENTER),
            new Column("要办的事", 110, Align.LEFT),
            new Column("说明", 90, Align.LEFT));
    int n = 0;
    for (HandoverFacts.OpenItem item : facts.open()) {
      boolean overdue = item.due().isBefore(facts.letterhead().printedOn());
      table =
          table.row(
              Integer.toString(++n),
              ChineseDate.of(item.due()) + (overdue ? "\n（已逾期）" : ""),
              item.sentence(),
              item.detail());
    }
    return lying(facts, "待办事项", "共 %d 项，交接后由接收人继续办理".formatted(n), table);
  }

  @Override
  public Paper hanging(HandoverFacts facts) {
    DataTable table =
        DataTable.of(
            new Column("地点", 60, Align.LEFT),
            new Column("公告", 110, Align.LEFT),
            new Column("张贴日期", 34, Align.CENTER),
            new Column("公示期到", 34, Align.CENTER));
    for (var hanging : facts.hanging()) {
      table =
          table.row(
              hanging.place(),
              hanging.file().bulletin().name(),
              ChineseDate.of(hanging.posting().happenedOn()),
              ChineseDate.of(hanging.lastDay()));
    }
    return lying(facts, "在榜公告", "共 %d 处，期满次日拍照、撤下".formatted(facts.hanging().size()), table);
  }

  @Override
  public Paper offices(HandoverFacts facts) {
    DataTable given =
        DataTable.of(
            new Column("类别", 50, Align.LEFT),
            new Column("授权事项", 60, Align.LEFT),
            new Column("有效期", 40, Align.CENTER),
            new Column("依据", 50, Align.LEFT));
    for (HandoverFacts.Authorised authorised : facts.authorised()) {
      given =
          given.row(
              authorised.category(),
              authorised.given().scope(),
              term(authorised.given().validity()),
              authorised.given().document());
    }
    DataTable held =
        DataTable.of(
            new Column("职务", 44, Align.LEFT),
            new Column("姓名", 30, Align.CENTER),
            new Column("范围", 40, Align.LEFT),
            new Column("任期", 56, Align.CENTER));
    for (HandoverFacts.OfficeLine line : facts.offices()) {
      held =
          held.row(
              Phrase.of(line.office()),
              Phrase.ofName(line.name()),
              Phrase.of(line.scope()),
              Phrase.of(term(line.term())));
    }
    SectionBuilder pages =
        start(facts, PageForm.FORM, "授权与任职")
            .heading(1, "一、有效的授权（%d 项）".formatted(facts.authorised().size()));
    pages = facts.authorised().isEmpty() ? pages.paragraph("没有有效的授权。") : pages.add(given);
    return sections.paper(
        "授权与任职", pages.heading(1, "二、现任职务（%d 项）".formatted(facts.offices().size())).add(held));
  }

  @Override
  public Paper registers(HandoverFacts facts) {
    HandoverFacts.Counts counts = facts.counts();
    SectionBuilder pages =
        start(facts, PageForm.FORM, "花名册与财务情况")
            .heading(1, "一、花名册")
            .fields(
                field("户数", counts.households() + " 户"),
                field("村民", counts.villagers() + " 人，其中十八周岁以上 " + counts.adults() + " 人"),
                field("党员", counts.partyMembers() + " 人"),
                field("村民代表", counts.representatives() + " 名"),
                field("没有代表联系的户", counts.unlinkedHouseholds() + " 户"))
            .heading(1, "二、财务");
    HandoverFacts.Money money = facts.money();
    if (!money.kept()) {
      return sections.paper("花名册与财务情况", pages.paragraph("没有在明议里记账。"));
    }
    Closing last = money.last();
    pages.fields(
        field("账面余额", money.balances().total().yuan() + " 元"),
        field("其中银行", money.balances().bank().yuan() + " 元"),
        field("其中现金", money.balances().cash().yuan() + " 元"),
        field(
            "最近一次结账",
            last == null
                ? "还没有结过账"
                : "%s，期末余额 %s 元，%s 结账"
                    .formatted(
                        last.period().label(),
                        last.total().yuan(),
                        ChineseDate.of(last.closedOn()))),
        field(
            "还没有结账的月份",
            money.open().isEmpty()
                ? "没有"
                : money.open().stream()
                    .map(ReportingPeriod::label)
                    .collect(Collectors.joining("、"))));
    return sections.paper("花名册与财务情况", pages);
  }

  @Override
  public Paper packets(HandoverFacts facts) {
    DataTable table =
        DataTable.of(
                new Column("制作日期", 28, Align.CENTER),
                new Column("种类", 24, Align.CENTER),
                new Column("名称", 70, Align.LEFT),
                new Column("文件", 14, Align.CENTER),
                new Column("校验清单 SHA-256", 104, Align.LEFT))
            .size(9.5f);
    for (Packet packet : facts.packets()) {
      table =
          table.row(
              ChineseDate.of(packet.madeOn()),
              packet.kind().label(),
              packet.name(),
              Integer.toString(packet.files()),
              packet.manifestSha256());
    }
    SectionBuilder pages =
        start(facts, PageForm.LANDSCAPE, "归档包与留痕")
            .paragraph(
                "留痕共 %d 条，最后一条的校验码：%s".formatted(facts.trail().entries(), facts.trail().hash()));
    return sections.paper(
        "归档包与留痕", facts.packets().isEmpty() ? pages.paragraph("还没有做过归档包。") : pages.add(table));
  }

  private Paper lying(HandoverFacts facts, String title, String sum, DataTable table) {
    SectionBuilder pages = start(facts, PageForm.LANDSCAPE, title).centered(sum);
    return sections.paper(
        title, table.rows().isEmpty() ? pages.paragraph("没有。") : pages.add(table));
  }

  private static SectionBuilder start(HandoverFacts facts, PageForm form, String title) {
    return OfficeSections.on(form, facts.letterhead(), title, "")
        .centered(
            "%s　截至 %s"
                .formatted(
                    facts.letterhead().village().name(),
                    ChineseDate.of(facts.letterhead().printedOn())));
  }

  static long unfinished(HandoverFacts facts) {
    return facts.matters().stream().filter(s -> !s.file().matter().state().ended()).count();
  }

  private static String standing(Matter matter) {
    return matter.state().ended()
        ? matter.state().label()
        : "%s（%s）".formatted(matter.state().label(), matter.step().label());
  }

  private static Block.Field field(String label, String value) {
    return new Block.Field(label, Phrase.of(value));
  }

  private static String term(DateRange term) {
    return "%s – %s"
        .formatted(
            term.from() == null ? "" : ChineseDate.of(term.from()),
            term.to() == null ? "今" : ChineseDate.of(term.to()));
  }
}
