package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The ledgers that the township inspects: which one, filtered how, what would be written. */
public final class LedgersView implements Screen {
  private static final Texts TEXTS = Texts.beside(LedgersView.class);

  private final LedgersViewModel model;
  private final ScreenTools tools;
  private final Banner banner = new Banner();
  private final FlowPane kinds = new FlowPane(4, 4);
  private final Label what = Words.wrapped(Words.muted(""));
  private final FilterBar filters;
  private final PreviewPane preview = new PreviewPane();
  private final MenuButton forms;
  private final VBox root;

  public LedgersView(BookDesk desk, ScreenTools tools) {
    this.tools = tools;
    model = new LedgersViewModel(desk, tools);
    filters = new FilterBar(model, tools.today());
    forms = Buttons.menu("ledger/fill", TEXTS.say("form"));
    kinds();
    HBox head = Gap.SMALL.row(Gap.grow(what));
    head.getChildren().addAll(actions());
    root = Gap.MEDIUM.column(banner, kinds, head, filters.node(), Gap.grow(preview.node()));
    model.kindProperty().subscribe(kind -> what.setText(what(kind)));
    model
        .openedProperty()
        .subscribe(opened -> {
          filters.show(opened.filters());
          preview.show(opened.sheets());
          forms(opened.forms());
        });
    model.noticeProperty().subscribe(banner::tell);
  }

  private void kinds() {
    ToggleGroup group = new ToggleGroup();
    for (LedgerKind kind : LedgerKind.values()) {
      ToggleButton chip = new ToggleButton(kind.label());
      chip.setId("ledger/kind-" + kind.key());
      chip.getStyleClass().add("chip");
      chip.setToggleGroup(group);
      chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
      chip.setSelected(kind == model.kindProperty().get());
      chip.setOnAction(event -> {
        chip.setSelected(true);
        model.open(kind);
      });
      kinds.getChildren().add(chip);
    }
  }

  private List<Node> actions() {
    Button export = Buttons.primary("ledger/export", TEXTS.say("export"), model::export);
    Button all = Buttons.secondary("ledger/export-all", TEXTS.say("all"), model::exportAll);
    Button full = Buttons.secondary("ledger/export-full", TEXTS.say("full"), this::askFull);
    List<Node> actions = List.of(export, all, forms, full);
    actions.forEach(node -> node.disableProperty().bind(model.exportingProperty()));
    return actions;
  }

  private void forms(List<FormPreset> presets) {
    forms.getItems().clear();
    presets.forEach(preset ->
        forms
            .getItems()
            .add(
                Buttons.item(
                    "ledger/fill-" + preset.name(), preset.name(), () -> model.fill(preset))));
    if (!presets.isEmpty()) {
      forms.getItems().add(new SeparatorMenuItem());
    }
    forms
        .getItems()
        .add(
            Buttons.item(
                "ledger/fill-new",
                TEXTS.say("form.new"),
                () ->
                    model.chooseForm((match, file) ->
                        new FormDialog(model, match, file).show(tools.dialogs()))));
  }

  private void askFull() {
    Form form = new Form("ledger-full");
    FormField<TextArea> reason =
        form.area("reason", TEXTS.say("full.reason"), 2).hint(TEXTS.say("full.reason.hint"));
    FormField<PasswordField> password =
        form.field("password", TEXTS.say("full.password"), new PasswordField())
            .hint(TEXTS.say("full.password.hint"));
    FormField<PasswordField> again =
        form.field("again", TEXTS.say("full.again"), new PasswordField());
    form.add(Words.wrapped(Words.muted(TEXTS.say("full.what"))));
    form.row(reason).row(password, again);
    tools
        .dialogs()
        .form(
            TEXTS.say("full.title", model.kindProperty().get().label()),
            form,
            TEXTS.say("full.action"),
            open ->
                model.exportFull(
                    new FullWish(
                        reason.control().getText(),
                        password.control().getText(),
                        again.control().getText()),
                    open));
  }

  private static String what(LedgerKind kind) {
    return switch (kind) {
      case MATTERS -> TEXTS.say("what.matters");
      case CONSULTATION -> TEXTS.say("what.consultation");
      case MEETINGS -> TEXTS.say("what.meetings");
      case DISCLOSURE -> TEXTS.say("what.disclosure");
      case FINANCE -> TEXTS.say("what.finance");
      case FEEDBACK -> TEXTS.say("what.feedback");
      case REPRESENTATIVES -> TEXTS.say("what.representatives");
      case AUTHORISATIONS -> TEXTS.say("what.authorisations");
      case ROSTER -> TEXTS.say("what.roster");
    };
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {
    preview.show(List.of());
  }
}
