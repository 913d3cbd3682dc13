package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.usecase.OpinionPlan;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 待征求表: two links that export and import it, and the dry run of a file. */
final class OpinionImportView {
  private static final Texts TEXTS = Texts.beside(OpinionImportView.class);
  private static final FileChoices.Kind XLSX =
      new FileChoices.Kind(TEXTS.say("opinions.kind.xlsx"), List.of("xlsx"));
  private static final FileChoices.Kind ANY =
      new FileChoices.Kind(TEXTS.say("opinions.kind"), List.of("xlsx", "xls"));

  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final OpinionImportViewModel importing;
  private final Banner banner = new Banner();
  private final Label file = Words.section("");
  private final Label counts = Words.strong("");
  private final Label skipped = Words.wrapped(Words.hint(""));
  private final StackPane lines = new StackPane();
  private final Label detail = Words.wrapped(Words.plain(""));
  private final HBox late;
  private final Button save =
      Buttons.secondary("opinions/save-refused", TEXTS.say("opinions.saveRefused"), this::save);
  private final LockedButton apply;
  private final VBox panel;
  private final VBox node;

  OpinionImportView(ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model) {
    this.tools = tools;
    this.model = model;
    importing = new OpinionImportViewModel(desk.intake(), desk.queries(), tools, model::load);
    banner.setId("opinions/notice");
    counts.setId("opinions/counts");
    counts.setMinWidth(Region.USE_PREF_SIZE);
    detail.setId("opinions/detail");
    TextField reason = new TextField();
    reason.setId("opinions/late-reason");
    reason.setPromptText(TEXTS.say("opinions.lateReason.example"));
    reason.textProperty().bindBidirectional(importing.lateReasonProperty());
    reason.setOnAction(event -> importing.recheck());
    late =
        Gap.SMALL.row(
            Words.plain(TEXTS.say("opinion.lateReason")),
            Gap.grow(reason),
            Buttons.secondary(
                "opinions/recheck", TEXTS.say("opinions.recheck"), importing::recheck));
    apply = new LockedButton("opinions/apply", "", importing::apply);
    Node leave = Buttons.link("opinions/leave", TEXTS.say("opinions.leave"), importing::leave);
    panel =
        Gap.MEDIUM.column(
            Gap.MEDIUM.row(file, Gap.spring(), leave),
            Gap.MEDIUM.row(counts, apply, save),
            skipped,
            late,
            Gap.grow(lines),
            detail);
    panel.disableProperty().bind(importing.busyProperty());
    node = Gap.MEDIUM.column(banner, Gap.grow(panel));
    node.visibleProperty().bind(banner.visibleProperty().or(panel.visibleProperty()));
    node.managedProperty().bind(node.visibleProperty());
    importing.planProperty().subscribe(this::show);
    importing.noticeProperty().subscribe(this::show);
  }

  /** What was done and, while a file is looked at, its dry run. */
  Node node() {
    return node;
  }

  /** The dry run takes the room of others, so that nothing is entered beside it. */
  void inPlaceOf(Node... others) {
    importing
        .planProperty()
        .subscribe(plan -> {
          List.of(others).forEach(other -> Shown.when(plan == null, other));
          VBox.setVgrow(node, plan == null ? Priority.NEVER : Priority.ALWAYS);
        });
  }

  List<Node> buttons() {
    Node out = Buttons.link("opinions/export", TEXTS.say("opinions.export"), this::export);
    Node in = Buttons.link("opinions/import", TEXTS.say("opinions.import"), this::choose);
    out.disableProperty().bind(model.openProperty().not().or(importing.busyProperty()));
    in.disableProperty().bind(model.openProperty().not().or(importing.busyProperty()));
    return List.of(out, in);
  }

  /** Made when it is seen: a table that was hidden at first shares its width out wrongly. */
  private Node table(List<OpinionImportViewModel.Line> refused) {
    detail.setText("");
    TablePanel<OpinionImportViewModel.Line> table =
        Tables.<OpinionImportViewModel.Line>table("opinions-refused")
            .text("sheet", TEXTS.say("opinions.sheet"), 6, OpinionImportViewModel.Line::sheet)
            .number("row", TEXTS.say("opinions.row"), 3, l -> (long) l.row())
            .text("place", TEXTS.say("opinions.place"), 5, OpinionImportViewModel.Line::place)
            .text(
                "household",
                TEXTS.say("opinions.household"),
                6,
                OpinionImportViewModel.Line::household)
            .text("reason", TEXTS.say("opinions.reason"), 46, OpinionImportViewModel.Line::reason)
            .bare()
            .empty(
                new EmptyState(
                    TEXTS.say("opinions.noneRefused"), TEXTS.say("opinions.noneRefused.next")))
            .build();
    // A cell may cut the reason.
    table.onSelect(
        line -> detail.setText(line.map(OpinionImportViewModel.Line::reason).orElse("")));
    table.show(refused);
    return table;
  }

  private void export() {
    if (model.roundProperty().get() == null) {
      return;
    }
    Round round = model.roundProperty().get().round();
    tools
        .files()
        .save(
            TEXTS.say("opinions.export"),
            TEXTS.say("opinions.name", legal(round.matterNumber())),
            XLSX)
        .ifPresent(target -> importing.export(round.id(), target));
  }

  /** What Windows forbids in the name of a file becomes a dash. */
  private static String legal(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
  }

  private void choose() {
    model
        .roundId()
        .ifPresent(round ->
            tools
                .files()
                .open(TEXTS.say("opinions.import"), ANY)
                .ifPresent(chosen -> importing.choose(round, chosen)));
  }

  private void save() {
    OpinionPlan plan = importing.planProperty().get();
    if (plan == null) {
      return;
    }
    String bare = plan.book().fileName().replaceFirst("\\.[^.]*$", "");
    tools
        .files()
        .save(TEXTS.say("opinions.saveRefused"), TEXTS.say("opinions.refusedName", bare), XLSX)
        .ifPresent(importing::saveRefused);
  }

  private void show(@Nullable OpinionPlan plan) {
    Shown.when(plan != null, panel);
    if (plan == null) {
      return;
    }
    String unit = plan.round().basis().unit();
    file.setText(plan.book().fileName());
    counts.setText(
        TEXTS.say("opinions.counts", plan.read(), plan.accepted(), plan.refused(), plan.blank()));
    skipped.setText(TEXTS.say("opinions.skipped", String.join("、", plan.skippedSheets())));
    Shown.when(!plan.skippedSheets().isEmpty(), skipped);
    Shown.when(
        OpinionImportViewModel.asksForLateReason(plan, importing.lateReasonProperty().get()), late);
    lines.getChildren().setAll(table(OpinionImportViewModel.lines(plan)));
    Shown.when(plan.refused() > 0, save);
    apply.button().setText(TEXTS.say("opinions.apply", plan.accepted(), unit));
    if (plan.accepted() == 0) {
      apply.lock(TEXTS.say("opinions.nothing"));
    } else {
      apply.unlock();
    }
  }

  private void show(OpinionImportViewModel.@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(
          notice.tone(),
          notice.sentences(),
          Buttons.link("opinions/hide", TEXTS.say("opinions.hide"), banner::hide));
    }
  }
}
