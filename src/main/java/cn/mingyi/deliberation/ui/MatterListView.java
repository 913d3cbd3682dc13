package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.StepTrack;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** 议事: every matter, where it stands and how long it has stood there. */
public final class MatterListView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "deliberation";

  /** Subject of {@link Place}: the list with the form for a new motion over it. */
  public static final String NEW = "new";

  private static final Texts TEXTS = Texts.beside(MatterListView.class);

  private final MatterListViewModel model;
  private final MatterDesk desk;
  private final ScreenTools tools;
  private final TablePanel<MatterRow> table;
  private final PageHead head = new PageHead(TEXTS.say("list.title")).inline();
  private final VBox root;
  private boolean askNow;

  /**
   * @param askNow whether the form for a new motion is opened with the list
   */
  public MatterListView(MatterDesk desk, ScreenTools tools, boolean askNow) {
    this.desk = desk;
    this.tools = tools;
    this.askNow = askNow;
    model = new MatterListViewModel(desk, tools);
    table = table();
    head.actions(Buttons.primary("matters/new", TEXTS.say("list.new"), this::ask));
    root = new VBox(head, Gap.grow(new Card(Gap.grow(table)).flush()));
    root.getStyleClass().add("page");
    model.countsProperty().subscribe(head::sub);
    model.rows().subscribe(() -> table.show(model.rows()));
    model.categories().subscribe(this::askWhenReady);
  }

  private TablePanel<MatterRow> table() {
    TablePanel<MatterRow> panel =
        Tables.<MatterRow>table("matters")
            .text("number", TEXTS.say("list.number"), 9, MatterRow::number)
            .text("title", TEXTS.say("list.matter"), 14, MatterRow::title)
            .text("category", TEXTS.say("list.category"), 12, MatterRow::category)
            .text("standing", TEXTS.say("list.standing"), 6, MatterRow::standing)
            .drawn(
                "track",
                TEXTS.say("list.track"),
                15,
                MatterRow::standing,
                row -> new StepTrack(row.track()).small())
            .number("days", TEXTS.say("list.days"), 5, MatterRow::days)
            .text("coverage", TEXTS.say("list.coverage"), 10, MatterRow::coverage)
            .tag(
                "flags",
                TEXTS.say("list.flags"),
                4,
                row -> row.late() ? new Tag.Words(TEXTS.say("late"), Tone.DUE) : null)
            .empty(
                new EmptyState(
                    TEXTS.say("list.empty"),
                    TEXTS.say("list.empty.next"),
                    Buttons.secondary("matters/first", TEXTS.say("list.new"), this::ask)))
            .sameBy(MatterRow::id)
            .onOpen(row -> tools.navigator().go(new Place(AREA, row.id().toString())))
            .build()
            .exporting(tools.tables(), TEXTS.say("list.title"));
    ToggleGroup which = new ToggleGroup();
    ToggleButton active =
        chip("matters/active", TEXTS.say("list.active"), which, panel, r -> !r.ended());
    panel.tools(
        active,
        chip("matters/ended", TEXTS.say("list.ended"), which, panel, MatterRow::ended),
        chip("matters/all", TEXTS.say("list.all"), which, panel, r -> true));
    active.fire();
    return panel;
  }

  private static ToggleButton chip(
      String id,
      String words,
      ToggleGroup group,
      TablePanel<MatterRow> panel,
      Predicate<MatterRow> narrowed) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      panel.narrow(narrowed);
    });
    return chip;
  }

  private void askWhenReady() {
    if (askNow && !model.categories().isEmpty()) {
      askNow = false;
      ask();
    }
  }

  private void ask() {
    MotionForm motion = new MotionForm(model.categories(), tools.today());
    motion.form().keepIn(tools.drafts(), motion.form().id());
    tools
        .dialogs()
        .form(
            TEXTS.say("motion.head"),
            motion.form(),
            TEXTS.say("motion.submit"),
            open -> {
              RaiseMotion.Motion filled = motion.motion();
              tools.submit(
                  open,
                  () -> desk.raiseMotion().raise(filled),
                  file -> tools.navigator().go(new Place(AREA, file.matter().id().toString())));
            });
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
    model.rows().clear();
  }
}
