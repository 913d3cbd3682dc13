package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 公开: the quarter, the bulletins, the calendar, the catalogue, the boards, the feedback. */
public final class DisclosureView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "disclosure";

  /** Subjects of the place beside a bulletin's id; the first one is shown for the empty subject. */
  public static final String QUARTER = "quarter";

  public static final String BULLETINS = "bulletins";
  public static final String CALENDAR = "calendar";
  public static final String CATALOGUE = "catalogue";
  public static final String BOARDS = "boards";
  public static final String FEEDBACK = "feedback";

  /** Before a matter's id: its 决议公告 or 结果公告 is begun. */
  public static final String FOR_MATTER = "matter-";

  private static final Texts TEXTS = Texts.beside(DisclosureView.class);

  private final DisclosureViewModel model;
  private final BeginForm begin;
  private final Map<String, DisclosurePane> panes = new LinkedHashMap<>();
  private final Segments segments = new Segments();
  private final StackPane content = new StackPane();
  private final PageHead head = new PageHead(TEXTS.say("title")).inline();
  private final VBox root = new VBox();
  private String shown;

  /**
   * @param subject of the place; empty = the quarter
   */
  public DisclosureView(DisclosureDesk desk, ScreenTools tools, String subject) {
    model = new DisclosureViewModel(desk, tools);
    begin = new BeginForm(desk, tools, model);
    panes.put(QUARTER, new QuarterPane(desk, tools, model, begin));
    panes.put(BULLETINS, new BulletinsPane(desk, tools, model));
    panes.put(CALENDAR, new CalendarPane(desk, tools, model, begin));
    panes.put(CATALOGUE, new CataloguePane(desk, tools, model));
    panes.put(BOARDS, new BoardsPane(desk, tools));
    panes.put(FEEDBACK, new FeedbackPane(desk, tools, model));
    segments
        .add("disclosure/quarter", TEXTS.say("part.quarter"), () -> go(QUARTER))
        .add("disclosure/bulletins", TEXTS.say("part.bulletins"), () -> go(BULLETINS))
        .add("disclosure/calendar", TEXTS.say("part.calendar"), () -> go(CALENDAR))
        .add("disclosure/catalogue", TEXTS.say("part.catalogue"), () -> go(CATALOGUE))
        .add("disclosure/boards", TEXTS.say("part.boards"), () -> go(BOARDS))
        .add("disclosure/feedback", TEXTS.say("part.feedback"), () -> go(FEEDBACK));
    head.actions(
        Buttons.primary("disclosure/new", TEXTS.say("begin.open"), () -> begin.ask(null, null)));
    root.getStyleClass().add("page");
    root.getChildren().addAll(head, segments, Gap.grow(content));
    shown = panes.containsKey(subject) ? subject : QUARTER;
    if (subject.startsWith(FOR_MATTER)) {
      begin.askFor(UUID.fromString(subject.substring(FOR_MATTER.length())));
    }
    model.pageProperty().subscribe(this::show);
    go(shown);
  }

  private void go(String part) {
    shown = part;
    segments.select("disclosure/" + part);
    DisclosurePane pane = java.util.Objects.requireNonNull(panes.get(part));
    content.getChildren().setAll(pane.node());
    Page page = model.pageProperty().get();
    if (page != null) {
      pane.show(page);
    }
  }

  private void show(@Nullable Page page) {
    if (page != null) {
      java.util.Objects.requireNonNull(panes.get(shown)).show(page);
      begin.resume();
    }
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
    content.getChildren().clear();
  }
}
