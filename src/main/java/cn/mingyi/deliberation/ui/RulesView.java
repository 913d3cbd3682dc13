package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** 议事规则, a part of 设置: thresholds, categories, authorisations. */
public final class RulesView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "settings";

  /** Subjects of {@link Place}. */
  public static final String RULES = "rules";

  public static final String CATEGORIES = "categories";
  public static final String AUTHORISATIONS = "authorisations";

  private static final Texts TEXTS = Texts.beside(RulesView.class);

  private final RulesViewModel model;
  private final ThresholdsPane thresholds;
  private final CategoriesPane categories;
  private final AuthorisationsPane authorisations;
  private final Segments segments = new Segments();
  private final StackPane content = new StackPane();
  private final Button authorise;
  private final PageHead head = new PageHead(TEXTS.say("rules.title"));
  private final VBox root;
  private Subscription subscription = Subscription.EMPTY;

  /**
   * @param subject of the place that was gone to
   */
  public RulesView(KeepRules keepRules, ScreenTools tools, String subject) {
    model = new RulesViewModel(keepRules, tools);
    thresholds = new ThresholdsPane(model);
    categories = new CategoriesPane(model);
    authorisations = new AuthorisationsPane(model);
    authorise = Buttons.primary("rules/authorise", TEXTS.say("grant.new"), authorisations::ask);
    segments
        .add("rules/thresholds", TEXTS.say("rules.thresholds"), () -> show(thresholds.node()))
        .add("rules/categories", TEXTS.say("rules.categories"), () -> show(categories.node()))
        .add(
            "rules/authorisations",
            TEXTS.say("rules.authorisations"),
            () -> show(authorisations.node()));
    head.crumb(
        "rules/back", TEXTS.say("rules.settings"), () -> tools.navigator().go(Place.of(AREA)));
    root = new VBox(head, segments, Gap.grow(content));
    root.getStyleClass().add("page");
    segments.select(
        switch (subject) {
          case CATEGORIES -> "rules/categories";
          case AUTHORISATIONS -> "rules/authorisations";
          default -> "rules/thresholds";
        });
    show(
        switch (subject) {
          case CATEGORIES -> categories.node();
          case AUTHORISATIONS -> authorisations.node();
          default -> thresholds.node();
        });
  }

  private void show(Node part) {
    content.getChildren().setAll(part);
    if (part == authorisations.node()) {
      head.actions(authorise);
    } else {
      head.actions();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    subscription =
        Subscription.combine(
            model.thresholds().subscribe(thresholds::refresh),
            model.categories().subscribe(categories::refresh),
            model.authorisations().subscribe(authorisations::refresh));
    model.load();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
