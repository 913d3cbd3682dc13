package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 《民议完成证明》: the numbers, who certified, the pages behind them. */
final class CertificatePdf {
  private final Letterhead letterhead;
  private final Consultation consultation;
  private final Evidence evidence;
  private final Certificate certificate;

  CertificatePdf(Letterhead letterhead, Consultation consultation, Evidence evidence) {
    this.letterhead = letterhead;
    this.consultation = consultation;
    this.evidence = evidence;
    this.certificate = Objects.requireNonNull(evidence.certificate(), "no certificate was given");
  }

  Section section() {
    Round round = consultation.round();
    SectionBuilder paper =
        Section.on(PageForm.FORM)
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of("事项名称：" + round.matterTitle())))
            .foot((page, total) ->
                "%s　民议完成证明第 %d 号　留痕 %s"
                    .formatted(
                        letterhead.village().name(), certificate.number(), certificate.trailMark()))
            .title("民议完成证明")
            .paragraph(
                Phrase.of(
                    "经核对，本事项方案第 %d 版于%s开始%s民议，截至%s：%s。每份意见都已登记，凭据、更正、回访均有留痕，特此证明。"
                        .formatted(
                            round.planVersion(),
                            ChineseDate.of(round.openedOn()),
                            round.basis().label() + "征求",
                            ChineseDate.of(certificate.certifiedOn()),
                            consultation.coverage().sentence())));
    if (!evidence.certified()) {
      paper.paragraph("注意：本证明出具后民议的记录又有变动，须重新出具，本页不再作凭据。");
    }
    return paper
        .heading(2, "（一）意见")
        .add(opinions())
        .heading(2, "（二）意见表")
        .paragraph(
            evidence.sheets().balance().sentence()
                + (evidence.certification().rules().signedPages() ? "。" : "。本村规定不要求意见在收回的意见表上。"))
        .add(pages())
        // Signatures never stand on a page without what was signed.
        .together(s ->
            s.heading(2, "（三）抽查")
                .paragraph(checks())
                .gap(4)
                .paragraph(
                    Phrase.of("证明人：")
                        .name(certificate.certifier())
                        .text("　　村监会：")
                        .name(certificate.supervisor())
                        .text(certificate.lateReason().isEmpty() ? "" : "　　补录"))
                .signatures("证明人", "村监会", "村党组织负责人")
                .signedDate(letterhead.committee(), certificate.certifiedOn()))
        .build();
  }

  private FormGrid opinions() {
    Coverage all = consultation.coverage();
    return FormGrid.columns(1, 1, 1, 1)
        .rows(
            GridCell.label("同意"),
            GridCell.label("不同意"),
            GridCell.label("弃权"),
            GridCell.label("有条件"))
        .rows(
            number(all.agree()),
            number(all.disagree()),
            number(all.abstain()),
            number(all.conditional()))
        .rows(
            GridCell.label("代签"),
            value("%d（%s）".formatted(all.onBehalf(), all.onBehalfPercent())),
            GridCell.label("非入户"),
            value("%d（%s）".formatted(all.notVisited(), all.notVisitedPercent())));
  }

  private static GridCell number(int value) {
    return value(Integer.toString(value));
  }

  private static GridCell value(String text) {
    return GridCell.value(text).aligned(Align.CENTER);
  }

  private DataTable pages() {
    return DataTable.of(
            new DataTable.Column("页编号", 12, Align.CENTER),
            new DataTable.Column("页校验码", 22, Align.CENTER),
            new DataTable.Column("村民代表", 24, Align.LEFT),
            new DataTable.Column("页", 9, Align.CENTER),
            new DataTable.Column(consultation.round().basis().unit() + "数", 9, Align.CENTER),
            new DataTable.Column("状态", 12, Align.CENTER),
            new DataTable.Column("扫描件", 11, Align.CENTER),
            new DataTable.Column("作废、补打原因", 20, Align.LEFT))
        .rows(evidence.sheets().pages().stream().map(this::page).toList());
  }

  private List<Phrase> page(IssuedPage page) {
    SheetRegister sheets = evidence.sheets();
    String reasons =
        sheets.events(page).stream()
            .map(PageEvent::reason)
            .filter(r -> !r.isEmpty())
            .collect(Collectors.joining("；"));
    return List.of(
        Phrase.of(page.sheet(consultation.round()).number()),
        Phrase.of(page.sheet(consultation.round()).code()),
        Phrase.of(page.representative()),
        Phrase.of(page.page() + "/" + page.total()),
        Phrase.of(Integer.toString(page.lines())),
        Phrase.of(state(page)),
        Phrase.of(scans(page)),
        Phrase.of(reasons));
  }

  /** A page that was made void after it had come back is told. */
  private String state(IssuedPage page) {
    SheetRegister sheets = evidence.sheets();
    boolean wasBack =
        sheets.state(page) == PageState.VOID
            && sheets.events(page).stream().anyMatch(e -> e.state() == PageState.RETURNED);
    return sheets.state(page).label() + (wasBack ? "（曾收回）" : "");
  }

  private String scans(IssuedPage page) {
    List<PageScan> scans = evidence.sheets().scans(page);
    boolean byHand = scans.stream().anyMatch(PageScan::byHand);
    return scans.isEmpty() ? "" : scans.size() + " 张" + (byHand ? "（人工指定）" : "");
  }

  private String checks() {
    SpotChecks checks = evidence.checks();
    if (checks.drawings().isEmpty()) {
      return "本村规定不抽查。";
    }
    return "按 %d %% 分 %d 次抽取 %d %s，回访一致 %d，核实完毕 %d，未联系上 %d，曾不一致 %d。抽取种子：%s。"
        .formatted(
            evidence.certification().rules().percent(),
            checks.drawings().size(),
            checks.households().size(),
            consultation.round().basis().unit(),
            count(CallBack.Outcome.CONFIRMED),
            count(CallBack.Outcome.SETTLED),
            count(CallBack.Outcome.UNREACHED),
            checks.everDisputed(),
            checks.drawings().stream().map(SpotCheck::seed).collect(Collectors.joining("、")));
  }

  private long count(CallBack.Outcome outcome) {
    SpotChecks checks = evidence.checks();
    return checks.households().stream()
        .flatMap(h -> checks.last(h).stream())
        .filter(c -> c.outcome() == outcome)
        .count();
  }
}
