package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.StepTrack;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One matter: its head, its track, the panel of its step, what was recorded of it. */
public final class MatterView implements Screen {
  private static final Texts TEXTS = Texts.beside(MatterView.class);

  private final MatterDesk desk;
  private final MatterViewModel model;
  private final MatterActions actions;
  private final VBox root = new VBox();
  private Subscription subscription = Subscription.EMPTY;

  public MatterView(MatterDesk desk, ScreenTools tools, UUID matter) {
    this.desk = desk;
    model = new MatterViewModel(desk, tools, matter);
    actions = new MatterActions(desk, tools, model);
    root.getStyleClass().add("page");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    subscription = model.pageProperty().subscribe(this::show);
    model.load();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(@Nullable MatterPage page) {
    if (page == null) {
      return;
    }
    StepPanel panel = new StepPanels(actions).panel(page);
    VBox left = Gap.LARGE.column(panel.content(), new RecordsCard(actions).of(page));
    left.setMinHeight(VBox.USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(left);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    ScrollPane trail = new ScrollPane(new Timeline(MatterTimeline.of(page.file())));
    trail.setFitToWidth(true);
    trail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    trail.getStyleClass().add("plain-scroll");
    Card right = Card.titled(TEXTS.say("trail"), "").with(Gap.grow(trail));
    right.setMinWidth(270);
    right.setPrefWidth(320);
    right.setMaxWidth(340);
    VBox main = Gap.MEDIUM.column(Gap.grow(scroll));
    if (panel.foot() != null) {
      main.getChildren().add(panel.foot());
    }
    HBox columns = new HBox(Gap.grow(main), right);
    columns.getStyleClass().add("gap-16");
    root.getChildren()
        .setAll(
            head(page), new Card(new StepTrack(MatterTracks.of(page.file()))), Gap.grow(columns));
  }

  private PageHead head(MatterPage page) {
    Matter matter = page.file().matter();
    List<Tag> tags = new ArrayList<>();
    tags.add(Tag.neutral(page.categoryLabel()));
    if (page.file().planNumber() > 0) {
      tags.add(Tag.neutral(TEXTS.say("plan.tag", page.file().planNumber())));
    }
    if (matter.state() != MatterState.ACTIVE) {
      tags.add(
          new Tag(
              matter.state().label(), matter.state() == MatterState.ARCHIVED ? Tone.OK : Tone.DUE));
    }
    if (page.file().late()) {
      tags.add(new Tag(TEXTS.say("late"), Tone.DUE));
    }
    return new PageHead(matter.number() + "　" + matter.title())
        .crumb(
            "matter/back",
            TEXTS.say("list.title"),
            () -> actions.tools().navigator().go(Place.of(MatterListView.AREA)))
        .tags(tags.toArray(Tag[]::new))
        .actions(
            Buttons.secondary(
                "matter/register-form",
                TEXTS.say("registerForm"),
                () -> desk.registerForm().accept(matter.id())),
            Buttons.menu(
                "matter/more", TEXTS.say("more"), actions.menu(page).toArray(MenuItem[]::new)));
  }
}
