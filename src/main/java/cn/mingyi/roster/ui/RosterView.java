package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TableFiles;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 花名册: households, villagers, party members, representatives, offices, as of a day. */
public final class RosterView implements Screen {
  /** Where this screen lies. */
  public static final Place PLACE = Place.of("roster");

  private final RosterViewModel model;
  private final Navigator navigator;
  private final RosterForms forms;
  private final Texts texts = Texts.beside(RosterView.class);
  private final PageHead head;
  private final Banner banner = new Banner();
  private final ToggleGroup segments = new ToggleGroup();
  private final Map<ToggleButton, RosterPane> panes = new LinkedHashMap<>();
  private final DayField day;
  private final StackPane content = new StackPane();
  private final FlowPane line;
  private final EmptyState nobody;
  private final VBox page;

  public RosterView(
      RosterViewModel model,
      Dialogs dialogs,
      Navigator navigator,
      TableFiles files,
      NameText names) {
    this.model = model;
    this.navigator = navigator;
    forms = new RosterForms(model.deeds(), dialogs, texts);
    head =
        new PageHead(texts.say("roster.title"))
            .inline()
            .actions(
                Buttons.secondary("roster/undo", texts.say("roster.undo"), this::undo),
                Buttons.primary("roster/import", texts.say("roster.import"), this::goImport));
    day = new DayField(model.today());
    pane(
        "households", texts.say("pane.households"), new HouseholdsPane(model, forms, names, texts));
    pane("villagers", texts.say("pane.villagers"), new VillagersPane(model, names, texts));
    pane("party", texts.say("pane.party"), new PartyPane(model, forms, names, texts));
    pane(
        "representatives",
        texts.say("pane.representatives"),
        new RepresentativesPane(model, forms, names, texts));
    pane("terms", texts.say("pane.terms"), new TermsPane(model, forms, names, texts));
    panes.forEach((chip, pane) -> pane.table().exporting(files, chip.getText()));
    line = line();
    nobody =
        new EmptyState(
            texts.say("roster.empty"),
            texts.say("roster.empty.next"),
            Buttons.secondary("roster/import-first", texts.say("roster.import"), this::goImport));
    Gap.grow(content);
    page = new VBox(head, banner, line, content);
    page.getStyleClass().add("page");
    segments
        .selectedToggleProperty()
        .addListener((value, before, now) -> {
          if (now == null) {
            // One part is always shown.
            segments.selectToggle(before);
          } else {
            showPane();
          }
        });
    segments.selectToggle(panes.keySet().iterator().next());
    model.pageProperty().subscribe(this::show);
    model.noticeProperty().subscribe(this::show);
  }

  private void pane(String name, String words, RosterPane pane) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId("roster/" + name);
    chip.getStyleClass().addAll("chip", "segment");
    chip.setToggleGroup(segments);
    panes.put(chip, pane);
  }

  private FlowPane line() {
    day.editor().setId("roster/day");
    day.editor().setAccessibleText(texts.say("roster.day"));
    day.dayProperty().bindBidirectional(model.dayProperty());
    day.editor()
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            day.tidy();
            day.complaint().ifPresent(banner::bad);
          }
        });
    day.getStyleClass().add("short-day");
    Label words = Words.muted(texts.say("roster.day"));
    words.setLabelFor(day.editor());
    HBox chips = Gap.SMALL.row(panes.keySet().toArray(Node[]::new));
    FlowPane flow = new FlowPane(chips, Gap.SMALL.row(words, day));
    flow.getStyleClass().add("flow-line");
    return flow;
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void open() {
    model.open();
  }

  @Override
  public void close() {
    model.close();
  }

  private void show(@Nullable RosterPage now) {
    if (now == null) {
      return;
    }
    head.sub(
        texts.say("roster.counts", now.households().size(), now.villagers().size(), now.voters()));
    showPane();
  }

  private void showPane() {
    RosterPage now = model.pageProperty().get();
    RosterPane pane = panes.get(segments.getSelectedToggle());
    if (now == null || pane == null) {
      return;
    }
    boolean empty = now.isEmpty() && now.day().equals(model.today());
    Shown.when(!empty, line);
    if (empty) {
      content.getChildren().setAll(nobody);
    } else {
      pane.show(now);
      content.getChildren().setAll(pane.node());
    }
  }

  private void show(@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(
          notice.tone(),
          notice.sentences(),
          Buttons.link("roster/dismiss", texts.say("roster.dismiss"), model::dismiss));
    }
  }

  private void undo() {
    model
        .lastImport()
        .ifPresentOrElse(done -> forms.undo(done, model.zone()), forms::nothingToUndo);
  }

  private void goImport() {
    navigator.go(ImportView.PLACE);
  }
}
