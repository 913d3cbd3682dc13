package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.ui.BulletinViewModel.Page;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LivePaper;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** One bulletin: what it says at the left, how it looks on paper at the right. */
public final class BulletinView implements Screen {
  private static final Texts TEXTS = Texts.beside(BulletinView.class);
  private static final Duration TYPING = Duration.millis(500);

  private final BulletinViewModel model;
  private final ScreenTools tools;
  private final BulletinActions actions;
  private final EditorPart editor;
  private final TablePart table;
  private final ChecksPart checks;
  private final RecordPart record;
  private final LivePaper paper;
  private final Banner banner = new Banner();
  private final StackPane head = new StackPane();
  private final VBox left = Gap.MEDIUM.column();
  private final VBox root;
  private final PauseTransition typing = new PauseTransition(TYPING);
  private boolean filling;

  public BulletinView(DisclosureDesk desk, ScreenTools tools, UUID id) {
    this.tools = tools;
    model = new BulletinViewModel(desk, tools, id);
    actions = new BulletinActions(desk, tools, model, banner);
    editor = new EditorPart(model);
    table = new TablePart(desk, tools, model);
    checks = new ChecksPart(model, actions, editor);
    record = new RecordPart(actions);
    paper = new LivePaper("bulletin/paper", tools.papers());
    paper.getStyleClass().add("bulletin-paper");
    typing.setOnFinished(done -> model.changed());
    FittingScroll scroll = new FittingScroll(left);
    head.setMinHeight(Region.USE_PREF_SIZE);
    HBox body = new HBox(Gap.grow(scroll), paper);
    body.getStyleClass().add("gap-16");
    root = new VBox(head, banner, Gap.grow(body));
    root.getStyleClass().add("page");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscribe();
  }

  private void subscribe() {
    model.pageProperty().subscribe(this::show);
    model.findings().subscribe(this::showHead);
    model
        .paperProperty()
        .subscribe(set -> {
          if (set != null) {
            paper.show(set);
          }
        });
    for (ObservableValue<?> typed :
        List.<ObservableValue<?>>of(
            model.titleProperty(),
            model.bodyProperty(),
            model.closingProperty(),
            model.issuerProperty(),
            model.responsibleProperty(),
            model.dataUntilProperty(),
            model.tablesProperty())) {
      typed.addListener((value, before, now) -> {
        if (!filling && model.pageProperty().get() != null) {
          // What was refused is being mended.
          banner.hide();
          typing.playFromStart();
        }
      });
    }
  }

  /** F8 masks everything that was found, at one key. */
  private void key(KeyEvent event) {
    Page page = model.pageProperty().get();
    if (event.getCode() == KeyCode.F8
        && page != null
        && page.file().bulletin().state().editable()) {
      actions.mask();
      event.consume();
    }
  }

  private void show(@Nullable Page page) {
    if (page == null) {
      return;
    }
    filling = true;
    BulletinFile file = page.file();
    showHead();
    boolean editable = file.bulletin().state().editable();
    left.getChildren().clear();
    if (editable) {
      editor.show();
      table.show();
      left.getChildren()
          .addAll(editor.node(), table.node(), editor.tail(), checks.node(), record.brief(page));
    } else {
      left.getChildren().addAll(record.node(page));
    }
    if (Boolean.TRUE.equals(model.restoredProperty().get())) {
      banner.info(
          TEXTS.say("bulletin.restored"),
          Buttons.link("bulletin/forget", TEXTS.say("bulletin.forget"), model::forget));
    }
    filling = false;
  }

  private void showHead() {
    Page page = model.pageProperty().get();
    if (page != null) {
      head.getChildren().setAll(head(page));
    }
  }

  private Node head(Page page) {
    BulletinFile file = page.file();
    Bulletin bulletin = file.bulletin();
    Tag.Words state = SlotWords.tag(bulletin.state());
    List<Tag> tags = new ArrayList<>(List.of(new Tag(state.words(), state.tone())));
    if (!model.findings().isEmpty()) {
      tags.add(new Tag(TEXTS.say("bulletin.found", model.findings().size()), Tone.BAD));
    }
    if (bulletin.partyOnly()) {
      tags.add(new Tag(TEXTS.say("item.party"), Tone.ACCENT));
    }
    if (file.downEarly()) {
      tags.add(new Tag(TEXTS.say("bulletin.again"), Tone.BAD));
    }
    if (bulletin.subject().corrects() != null) {
      tags.add(new Tag(TEXTS.say("bulletin.correction"), Tone.INFO));
    }
    if (file.late()) {
      tags.add(new Tag(TEXTS.say("late"), Tone.DUE));
    }
    return new PageHead(bulletin.text().title())
        .crumb(
            "bulletin/back",
            TEXTS.say("title"),
            () -> tools.navigator().go(Place.of(DisclosureView.AREA)))
        .sub(
            bulletin.number().isEmpty()
                ? page.kindName()
                : TEXTS.say("bulletin.sub", page.kindName(), bulletin.number()))
        .tags(tags.toArray(Tag[]::new))
        .actions(buttons(page).toArray(Node[]::new));
  }

  /** The next step of the life is the one primary action. */
  private List<Node> buttons(Page page) {
    BulletinState state = page.file().bulletin().state();
    List<Node> buttons = new ArrayList<>();
    if (state.editable()) {
      buttons.add(
          Buttons.menu(
              "bulletin/more",
              TEXTS.say("bulletin.more"),
              Buttons.item("bulletin/regenerate", TEXTS.say("bulletin.regenerate"), actions::renew),
              Buttons.item("bulletin/drop", TEXTS.say("bulletin.drop"), actions::drop)));
      buttons.add(Buttons.secondary("bulletin/save", TEXTS.say("bulletin.save"), actions::save));
    }
    if (state == BulletinState.APPROVED) {
      buttons.add(
          Buttons.secondary(
              "bulletin/return", TEXTS.say("bulletin.return"), () -> actions.review(page, false)));
    }
    if (state.frozen()) {
      buttons.add(
          Buttons.secondary("bulletin/correct", TEXTS.say("bulletin.correct"), actions::correct));
    }
    if (state != BulletinState.DROPPED) {
      buttons.add(Buttons.secondary("bulletin/print", TEXTS.say("bulletin.print"), actions::print));
    }
    Button next = next(page, state);
    if (next != null) {
      buttons.add(next);
    }
    return buttons;
  }

  private @Nullable Button next(Page page, BulletinState state) {
    return switch (state) {
      case DRAFT, RETURNED ->
          Buttons.primary("bulletin/submit", TEXTS.say("bulletin.submit"), actions::submit);
      case IN_REVIEW ->
          Buttons.primary(
              "bulletin/review", TEXTS.say("bulletin.review"), () -> actions.review(page, true));
      case APPROVED ->
          Buttons.primary("bulletin/finish", TEXTS.say("bulletin.finish"), actions::finish);
      case FINAL ->
          Buttons.primary("bulletin/post", TEXTS.say("bulletin.post"), () -> actions.post(page));
      case POSTED ->
          Buttons.primary(
              "bulletin/take-down",
              TEXTS.say("bulletin.takeDown"),
              () ->
                  actions.takeDown(
                      Objects.requireNonNull(page.file().hanging().orElseThrow().lastDay())));
      case ENDED, DROPPED -> null;
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
    typing.stop();
    model.close();
    paper.close();
  }
}
