package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.ScanOutcome;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.FileChoices;
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
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 扫描件: chosen or dropped, and what became of each page. */
final class ScanView {
  private static final Texts TEXTS = Texts.beside(ScanView.class);
  private static final FileChoices.Kind KIND =
      new FileChoices.Kind(TEXTS.say("scan.kind"), List.of("pdf", "jpg", "jpeg", "png"));

  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final ScanViewModel scans;
  private final Label standing = Words.wrapped(Words.strong(""));
  private final StackPane table = new StackPane();
  private @Nullable TablePanel<ScanViewModel.Line> lines;
  private final Button name = Buttons.secondary("scan/name", TEXTS.say("scan.name"), this::name);
  private final VBox results;

  ScanView(ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model) {
    this.tools = tools;
    this.model = model;
    scans = new ScanViewModel(desk.sheets(), tools, model::load);
    name.setDisable(true);
    Button cancel = Buttons.secondary("scan/cancel", TEXTS.say("scan.cancel"), scans::cancel);
    results =
        Gap.SMALL.column(
            Gap.MEDIUM.row(
                standing,
                Gap.spring(),
                name,
                cancel,
                Buttons.link("scan/hide", TEXTS.say("scan.hide"), this::hide)),
            Gap.grow(table));
    results.getStyleClass().add("table-tools");
    scans
        .runningProperty()
        .subscribe(now -> {
          Shown.when(now, cancel);
          tell();
        });
    scans.lines().subscribe(this::refresh);
    model.evidenceProperty().subscribe(now -> tell());
    hide();
  }

  /** The results, above the pages while there are any. */
  Node node() {
    return results;
  }

  /** The buttons by which scans come in. */
  List<Button> buttons() {
    return List.of(
        Buttons.secondary(
            "scan/files",
            TEXTS.say("scan.files"),
            () -> scan(tools.files().openSeveral(TEXTS.say("scan.files"), KIND))),
        Buttons.secondary(
            "scan/folder",
            TEXTS.say("scan.folder"),
            () -> scan(tools.files().folder(TEXTS.say("scan.folder")).stream().toList())));
  }

  /** Lets files and folders be dropped on a node. */
  void acceptDrops(Node on) {
    on.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    on.setOnDragDropped(event -> {
      scan(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    });
  }

  void scan(List<Path> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    Shown.when(true, results);
    TablePanel<ScanViewModel.Line> made = table();
    lines = made;
    table.getChildren().setAll(made);
    model.roundId().ifPresent(round -> scans.scan(round, chosen));
  }

  private void refresh() {
    if (lines != null) {
      lines.show(scans.lines());
    }
    tell();
  }

  /** Made when it is seen: a table that was hidden at first shares its width out wrongly. */
  private TablePanel<ScanViewModel.Line> table() {
    TablePanel<ScanViewModel.Line> made =
        Tables.<ScanViewModel.Line>table("scans")
            .text("file", TEXTS.say("scan.file"), 12, l -> file(l.outcome()))
            .tag("verdict", TEXTS.say("scan.verdict"), 8, l -> verdict(l.outcome()))
            .text("page", TEXTS.say("sheets.number"), 5, l -> l.outcome().pageNumber())
            .text("sentence", TEXTS.say("scan.sentence"), 24, l -> l.outcome().sentence())
            .bare()
            .build();
    made.onSelect(line -> {
      name.setDisable(nameable(line).isEmpty());
      line.ifPresent(l -> standing.setText(file(l.outcome()) + "　" + l.outcome().sentence()));
    });
    return made;
  }

  private void hide() {
    Shown.when(false, results);
  }

  private void tell() {
    long bound = scans.lines().stream().filter(l -> l.outcome().attached()).count();
    standing.setText(
        scans.runningProperty().get()
            ? TEXTS.say("scan.running", scans.lines().size())
            : TEXTS.say(
                "scan.done", scans.lines().size(), bound, scans.lines().size() - bound, missing()));
  }

  private int missing() {
    Evidence evidence = model.evidenceProperty().get();
    return evidence == null ? 0 : evidence.sheets().unscanned().size();
  }

  private static String file(ScanOutcome outcome) {
    return outcome.filePage() > 1
        ? TEXTS.say("scan.filePage", outcome.fileName(), outcome.filePage())
        : outcome.fileName();
  }

  private static Tag.Words verdict(ScanOutcome outcome) {
    return new Tag.Words(outcome.verdict().label(), outcome.attached() ? Tone.OK : Tone.BAD);
  }

  private static Optional<ScanViewModel.Line> nameable(Optional<ScanViewModel.Line> line) {
    return line.filter(l -> l.page() != null);
  }

  private void name() {
    Evidence evidence = model.evidenceProperty().get();
    ScanViewModel.Line line = lines == null ? null : nameable(lines.selected()).orElse(null);
    UUID round = model.roundId().orElse(null);
    if (evidence == null || line == null || round == null) {
      return;
    }
    Form form = new Form("scan-form");
    var page =
        form.choice(
            "page",
            TEXTS.say("sheets.number"),
            evidence.sheets().unscanned(),
            p -> number(evidence, p) + " " + p.representative());
    form.add(Words.wrapped(Words.muted(TEXTS.say("scan.name.text")))).row(page);
    tools
        .dialogs()
        .form(
            TEXTS.say("scan.name"),
            form,
            TEXTS.say("scan.name"),
            open -> {
              IssuedPage named = page.control().getValue();
              if (named == null) {
                form.banner().due(TEXTS.say("scan.name.choose"));
                return;
              }
              open.close();
              scans.name(round, line, named.id());
            });
  }

  private static String number(Evidence evidence, IssuedPage page) {
    return page.sheet(evidence.certification().consultation().round()).number();
  }
}
