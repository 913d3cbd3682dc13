package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.EntryImport;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.usecase.EntryPlan;
import cn.mingyi.finance.usecase.KnownWords;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.SuggestField;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 导入: the file, what its columns mean, the dry run, and the way back. */
final class EntryImportView implements FinancePane {
  private static final Texts TEXTS = Texts.beside(EntryImportView.class);
  private static final FileChoices.Kind ANY =
      new FileChoices.Kind(TEXTS.say("import.kind"), List.of("xlsx", "xls"));
  private static final FileChoices.Kind XLSX =
      new FileChoices.Kind(TEXTS.say("import.kind.xlsx"), List.of("xlsx"));

  private final ScreenTools tools;
  private final EntryImportViewModel importing;
  private final Banner banner = new Banner();
  private final Form form = new Form("import-form");
  private final FormField<ComboBox<FundPlace>> place;
  private final FormField<SuggestField> handler;
  private final FormField<SuggestField> witness;
  private final FormField<SuggestField> approver;
  private final FormField<TextField> late;
  private final Label counts = Words.strong("");
  private final Label detail = Words.wrapped(Words.plain(""));
  private final StackPane lines = new StackPane();
  private final LockedButton look;
  private final LockedButton apply;
  private final Button save;
  private final Button undo;
  private final MappingGrid mapping;
  private final Node first;
  private final VBox columns;
  private final VBox dryRun;
  private final VBox node;

  EntryImportView(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.tools = tools;
    importing = new EntryImportViewModel(desk.intake(), tools, model::done);
    banner.setId("import/notice");
    counts.setId("import/counts");
    detail.setId("import/detail");
    place =
        form.choice(
            "place", TEXTS.say("import.place"), List.of(FundPlace.values()), FundPlace::label);
    place.control().getSelectionModel().selectFirst();
    handler = form.field("handler", TEXTS.say("entries.handler"), new SuggestField(List.of()));
    witness = form.field("witness", TEXTS.say("entries.witness"), new SuggestField(List.of()));
    approver = form.field("approver", TEXTS.say("entries.approver"), new SuggestField(List.of()));
    late = form.text("lateReason", TEXTS.say("entry.lateReason"));
    form.row(place, handler, witness, approver, late.weight(2));
    look =
        new LockedButton("import/look", TEXTS.say("import.look"), () -> importing.look(defaults()));
    apply = new LockedButton("import/apply", TEXTS.say("import.apply"), importing::apply);
    save = Buttons.secondary("import/save-refused", TEXTS.say("import.saveRefused"), this::save);
    undo = Buttons.secondary("import/undo", TEXTS.say("import.undo"), this::undo);
    mapping = new MappingGrid(importing);
    first = first();
    columns =
        Gap.MEDIUM.column(
            Gap.grow(
                new Card(
                    Words.section(TEXTS.say("import.columns")),
                    Words.wrapped(Words.muted(TEXTS.say("import.columns.note"))),
                    Gap.grow(mapping.node()))),
            new Card(Words.section(TEXTS.say("import.defaults")), form.node()),
            Gap.SMALL.row(leave("import/leave"), Gap.grow(look)));
    dryRun =
        Gap.MEDIUM.column(
            counts,
            Gap.grow(new Card(Gap.grow(lines)).flush()),
            detail,
            Gap.SMALL.row(
                Buttons.secondary("import/back", TEXTS.say("import.back"), this::back),
                leave("import/leave-after"),
                save,
                Gap.grow(apply)));
    node = Gap.MEDIUM.column(banner);
    importing.fileProperty().subscribe(now -> stage());
    importing.planProperty().subscribe(now -> stage());
    importing.sheets().subscribe(this::sheetsChanged);
    importing.noticeProperty().subscribe(this::show);
    importing.lastProperty().subscribe(made -> Shown.when(made != null, undo));
    importing.load();
  }

  private Node leave(String id) {
    return Buttons.secondary(id, TEXTS.say("import.leave"), importing::leave);
  }

  private Node first() {
    Card card =
        Card.titled(TEXTS.say("import.head"), "")
            .with(
                line(TEXTS.say("import.explain.file")),
                line(TEXTS.say("import.explain.columns")),
                line(TEXTS.say("import.explain.checks")),
                line(TEXTS.say("import.explain.undo")),
                Gap.SMALL.row(
                    Buttons.primary("import/choose", TEXTS.say("import.choose"), this::choose),
                    undo));
    card.getStyleClass().add("narrow-card");
    return card;
  }

  private static Node line(String words) {
    return Words.wrapped(Words.plain(words));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FinancePage page) {
    KnownWords words = page.file().words();
    handler.control().suggest(words.handlers());
    witness.control().suggest(words.witnesses());
    approver.control().suggest(words.approvers());
  }

  private EntryDefaults defaults() {
    return new EntryDefaults(
        place.control().getValue(),
        handler.control().getText(),
        witness.control().getText(),
        approver.control().getText(),
        late.control().getText());
  }

  private void stage() {
    EntryPlan plan = importing.planProperty().get();
    Node now = importing.fileProperty().get() == null ? first : plan == null ? columns : dryRun;
    if (now == dryRun) {
      VBox.setVgrow(dryRun, Priority.ALWAYS);
    }
    VBox.setVgrow(columns, Priority.ALWAYS);
    node.getChildren().setAll(banner, now);
    if (plan != null) {
      showPlan(plan);
    }
  }

  private void sheetsChanged() {
    mapping.show(importing.sheets());
    String why = importing.lock();
    if (why.isEmpty()) {
      look.unlock();
    } else {
      look.lock(why);
    }
  }

  private void showPlan(EntryPlan plan) {
    counts.setText(
        TEXTS.say(
            "import.counts",
            plan.read(),
            plan.accepted(),
            plan.warned(),
            plan.refused(),
            plan.total(Flow.INCOME).yuan(),
            plan.total(Flow.SPENDING).yuan()));
    lines.getChildren().setAll(table(EntryImportViewModel.lines(plan)));
    Shown.when(plan.refused() > 0, save);
    apply.button().setText(TEXTS.say("import.apply.count", plan.drafts().size()));
    if (plan.drafts().isEmpty()) {
      apply.lock(TEXTS.say("import.nothing"));
    } else {
      apply.unlock();
    }
  }

  /** Made when it is seen: a table that was hidden at first shares its width out wrongly. */
  private Node table(List<EntryImportViewModel.Line> found) {
    detail.setText("");
    TablePanel<EntryImportViewModel.Line> table =
        Tables.<EntryImportViewModel.Line>table("import-findings")
            .text("verdict", TEXTS.say("import.verdict"), 4, EntryImportViewModel.Line::verdict)
            .text("sheet", TEXTS.say("import.sheet"), 6, EntryImportViewModel.Line::sheet)
            .number("row", TEXTS.say("import.row"), 3, l -> (long) l.row())
            .text("place", TEXTS.say("import.column"), 6, EntryImportViewModel.Line::place)
            .text("reason", TEXTS.say("import.reason"), 46, EntryImportViewModel.Line::reason)
            .bare()
            .empty(new EmptyState(TEXTS.say("import.clean"), TEXTS.say("import.clean.next")))
            .build();
    // A cell may cut the reason.
    table.onSelect(
        chosen -> detail.setText(chosen.map(EntryImportViewModel.Line::reason).orElse("")));
    table.show(found);
    return table;
  }

  private void choose() {
    tools.files().open(TEXTS.say("import.choose"), ANY).ifPresent(importing::choose);
  }

  private void back() {
    importing.backToColumns();
  }

  private void save() {
    EntryPlan plan = importing.planProperty().get();
    if (plan != null) {
      String bare = plan.file().fileName().replaceFirst("\\.[^.]*$", "");
      tools
          .files()
          .save(TEXTS.say("import.saveRefused"), TEXTS.say("import.refusedName", bare), XLSX)
          .ifPresent(importing::saveRefused);
    }
  }

  private void undo() {
    EntryImport made = importing.lastProperty().get();
    if (made == null) {
      return;
    }
    Form asked = new Form("undo-form");
    var reason = asked.text("reason", TEXTS.say("import.undo.reason"));
    asked
        .add(
            Words.wrapped(
                Words.plain(
                    TEXTS.say(
                        "import.undo.text", made.fileName(), made.accepted() + made.warned()))))
        .row(reason);
    tools
        .dialogs()
        .form(
            TEXTS.say("import.undo"),
            asked,
            TEXTS.say("import.undo.submit"),
            open -> importing.undo(reason.control().getText(), open));
  }

  private void show(EntryImportViewModel.@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(notice.tone(), notice.sentences());
    }
  }
}
