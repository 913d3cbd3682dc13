package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 设置: its parts, one at a time. What is half typed in one is still there when one comes back. */
public final class SettingsView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "settings";

  /** Subjects of {@link Place}, beside the empty one, which is 本村信息. */
  public static final String DEADLINES = "figures";

  public static final String SAFEKEEPING = "safekeeping";
  public static final String DISPLAY = "display";

  private static final String VILLAGE = "village";

  /** The rules of 议事 are a screen of their own there. */
  private static final Place RULES = new Place(AREA, "rules");

  private static final Texts TEXTS = Texts.beside(SettingsView.class);

  private final Screen village;
  private final Screen figures;
  private final Screen safekeeping;
  private final Screen display;
  private final Segments segments = new Segments();
  private final StackPane content = new StackPane();
  private final VBox root;
  private Screen shown;

  /**
   * @param big 大字模式
   * @param subject of the place that was gone to
   */
  public SettingsView(SettingsDesk desk, ScreenTools tools, BooleanProperty big, String subject) {
    village = new VillageProfileView(desk, tools);
    figures = new FiguresView(desk.keepFigures(), tools);
    safekeeping = new SafekeepingView(desk, tools);
    display = new DisplayView(big);
    segments
        .add("settings/village", TEXTS.say("settings.village"), () -> show(village))
        .add("settings/figures", TEXTS.say("settings.figures"), () -> show(figures))
        .add("settings/safekeeping", TEXTS.say("settings.safekeeping"), () -> show(safekeeping))
        .add("settings/display", TEXTS.say("settings.display"), () -> show(display))
        .away("settings/rules", TEXTS.say("settings.rules"), () -> tools.navigator().go(RULES));
    root = new VBox(new PageHead(TEXTS.say("settings.title")), segments, Gap.grow(content));
    root.getStyleClass().add("page");
    shown =
        switch (subject) {
          case DEADLINES -> figures;
          case SAFEKEEPING -> safekeeping;
          case DISPLAY -> display;
          default -> village;
        };
    segments.select("settings/" + (subject.isEmpty() ? VILLAGE : subject));
    content.getChildren().setAll(shown.node());
  }

  private void show(Screen part) {
    if (part != shown) {
      shown.close();
      shown = part;
      content.getChildren().setAll(part.node());
      part.open();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    shown.open();
  }

  @Override
  public void close() {
    shown.close();
  }
}
