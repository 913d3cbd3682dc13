package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.IssueSheets;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 意见表: every printed page, where it is, and its scan. */
final class SheetsPane {
  private static final Texts TEXTS = Texts.beside(SheetsPane.class);

  private record Row(
      IssuedPage page,
      String number,
      String code,
      PageState state,
      int recorded,
      int scans,
      boolean byHand,
      String reasons) {}

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final RoundPapers papers;
  private final Consumer<IssuedPage> record;
  private final Label balance = Words.wrapped(Words.strong(""));
  private final TablePanel<Row> table;
  private final List<ButtonBase> ofSelected;
  private final Button issue =
      Buttons.primary("sheets/issue", TEXTS.say("sheets.issue"), this::issue);
  private final VBox node;

  /**
   * @param record takes the first household of a page in hand where opinions are entered
   */
  SheetsPane(
      ConsultationDesk desk,
      ScreenTools tools,
      ConsultationViewModel model,
      RoundPapers papers,
      Consumer<IssuedPage> record) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.papers = papers;
    this.record = record;
    ScanView scans = new ScanView(desk, tools, model);
    MenuButton more =
        new MenuButton(
            TEXTS.say("sheets.more"),
            null,
            Buttons.item("sheets/reprint", TEXTS.say("sheets.reprint"), this::reprint),
            Buttons.item("sheets/void", TEXTS.say("sheets.void"), () -> mark(PageState.VOID)),
            Buttons.item("sheets/out", TEXTS.say("sheets.out"), () -> mark(PageState.OUT)));
    more.setId("sheets/more");
    ofSelected =
        List.of(
            Buttons.secondary(
                "sheets/return", TEXTS.say("sheets.return"), () -> mark(PageState.RETURNED)),
            Buttons.secondary("sheets/record", TEXTS.say("sheets.record"), this::recordSelected),
            Buttons.secondary("sheets/show", TEXTS.say("sheets.show"), this::print),
            more);
    table =
        Tables.<Row>table("sheets")
            .text("number", TEXTS.say("sheets.number"), 5, Row::number, r -> r.page().serial())
            .text("code", TEXTS.say("sheets.code"), 7, Row::code)
            .text(
                "representative",
                TEXTS.say("table.representative"),
                9,
                r -> r.page().representative())
            .text(
                "page", TEXTS.say("sheets.page"), 4, r -> r.page().page() + "/" + r.page().total())
            .text(
                "recorded",
                TEXTS.say("sheets.recorded"),
                5,
                r -> r.recorded() + "/" + r.page().lines())
            .tag("state", TEXTS.say("sheets.state"), 5, r -> state(r.state()))
            .text("scans", TEXTS.say("sheets.scans"), 5, r -> scans(r))
            .text("issued", TEXTS.say("sheets.issued"), 6, r -> r.page().issuedOn().toString())
            .text("reasons", TEXTS.say("sheets.reasons"), 10, Row::reasons)
            .sameBy(r -> r.page().id())
            .several()
            .empty(new EmptyState(TEXTS.say("sheets.empty"), TEXTS.say("sheets.empty.next")))
            .onOpen(row -> record.accept(row.page()))
            .build()
            .exporting(tools.tables(), Part.SHEETS.label())
            .tools(ofSelected.toArray(Node[]::new));
    table.onSelect(row -> lock());
    var head = Gap.SMALL.row(Gap.grow(balance));
    head.getChildren().addAll(scans.buttons());
    head.getChildren().add(issue);
    node = new Card(head, scans.node(), Gap.grow(table));
    // What became of the scans has the room of the pages until it is put away.
    scans.node().visibleProperty().subscribe(shown -> Shown.when(!shown, table));
    VBox.setVgrow(scans.node(), Priority.ALWAYS);
    scans.acceptDrops(node);
    model.rows().subscribe(this::refresh);
    lock();
  }

  Node node() {
    return node;
  }

  private void refresh() {
    Consultation consultation = model.roundProperty().get();
    Evidence evidence = model.evidenceProperty().get();
    if (consultation == null || evidence == null) {
      return;
    }
    SheetRegister sheets = evidence.sheets();
    balance.setText(sheets.balance().sentence());
    issue.setDisable(evidence.everyoneOnPage() || !model.openProperty().get());
    Set<UUID> asked =
        model.rows().stream()
            .filter(r -> !r.pending())
            .map(r -> r.household().id())
            .collect(Collectors.toSet());
    table.show(
        sheets.pages().stream()
            .map(p ->
                new Row(
                    p,
                    p.sheet(consultation.round()).number(),
                    p.sheet(consultation.round()).code(),
                    sheets.state(p),
                    (int)
                        sheets.householdsOn(p).stream().filter(h -> asked.contains(h.id())).count(),
                    sheets.scans(p).size(),
                    sheets.scans(p).stream().anyMatch(PageScan::byHand),
                    sheets.events(p).stream()
                        .map(PageEvent::reason)
                        .filter(r -> !r.isEmpty())
                        .collect(Collectors.joining("；"))))
            .toList());
    lock();
  }

  private void lock() {
    boolean none = table.allSelected().isEmpty() || !model.openProperty().get();
    ofSelected.forEach(b -> b.setDisable(none));
  }

  private static String scans(Row row) {
    return row.scans() == 0
        ? ""
        : TEXTS.say(row.byHand() ? "sheets.byHand" : "sheets.scanned", row.scans());
  }

  private static Tag.Words state(PageState state) {
    return new Tag.Words(
        state.label(),
        switch (state) {
          case OUT -> Tone.DUE;
          case RETURNED -> Tone.OK;
          case VOID -> Tone.NEUTRAL;
        });
  }

  private List<IssuedPage> selected() {
    return table.allSelected().stream().map(Row::page).toList();
  }

  private void issue() {
    papers.issue(Set.of());
  }

  private void print() {
    papers.sheets(selected());
  }

  private void recordSelected() {
    record.accept(selected().getFirst());
  }

  private void reprint() {
    IssuedPage page = selected().getFirst();
    Form form = new Form("reprint-form");
    var reason = form.text("reason", TEXTS.say("sheets.reason"));
    form.add(Words.wrapped(Words.muted(TEXTS.say("sheets.reprint.text")))).row(reason);
    model
        .roundId()
        .ifPresent(round ->
            tools
                .dialogs()
                .form(
                    TEXTS.say("sheets.reprint"),
                    form,
                    TEXTS.say("sheets.reprint"),
                    open -> {
                      String why = reason.control().getText();
                      tools.submit(
                          open,
                          () -> desk.sheets().issue().reprint(round, page.id(), why),
                          again -> {
                            model.load();
                            papers.sheets(List.of(again));
                          });
                    }));
  }

  private void mark(PageState state) {
    List<UUID> pages = selected().stream().map(IssuedPage::id).toList();
    Form form = new Form("page-form");
    var reason = form.text("reason", TEXTS.say("sheets.reason"));
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("sheets.on"), tools.today());
    form.add(Words.muted(TEXTS.say("sheets.count", pages.size())))
        .row(event.day())
        .row(reason.shown(state != PageState.RETURNED))
        .row(event.lateReason());
    String action =
        switch (state) {
          case RETURNED -> TEXTS.say("sheets.return");
          case VOID -> TEXTS.say("sheets.void");
          case OUT -> TEXTS.say("sheets.out");
        };
    model
        .roundId()
        .ifPresent(round ->
            tools
                .dialogs()
                .form(
                    action,
                    form,
                    action,
                    open -> {
                      IssueSheets.Mark mark =
                          new IssueSheets.Mark(
                              state, reason.control().getText(), event.on(), event.late());
                      tools.submit(
                          open,
                          () -> {
                            desk.sheets().issue().mark(round, pages, mark);
                            return true;
                          },
                          done -> model.load());
                    }));
  }
}
