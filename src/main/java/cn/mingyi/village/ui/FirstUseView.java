package cn.mingyi.village.ui;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Sign;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.FirstVillage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** 初次使用, in place of the frame: 建立本村, or 示例村; then the roster, or later. */
public final class FirstUseView implements Screen {
  private static final Texts TEXTS = Texts.beside(FirstUseView.class);
  private static final Place IMPORT = new Place("roster", "import");

  private final FirstUseViewModel model;
  private final Runnable founded;
  private final ScreenTools tools;
  private final ProfileForm profile;
  private final Label progress = Words.wrapped(Words.toned("", Tone.INFO));
  private final Button found;
  private final Button sample;
  private final Card sampleCard;
  private final VBox right = new VBox();
  private final VBox root;
  private Subscription subscription = Subscription.EMPTY;

  /**
   * @param founded puts the frame up in place of this screen; places can be gone to afterwards
   * @param sampleMade opens 示例村
   */
  public FirstUseView(
      FirstVillage village, Runnable founded, Runnable sampleMade, ScreenTools tools) {
    this.founded = founded;
    this.tools = tools;
    model = new FirstUseViewModel(village, sampleMade, tools);
    profile = new ProfileForm("first-use", tools.today().getYear());
    progress.setId("first-use/progress");
    found =
        Buttons.primary(
            "first-use/found", TEXTS.say("first.found"), () -> model.found(profile.read()));
    sample =
        Buttons.secondary("first-use/sample", TEXTS.say("first.sample.open"), model::openSample);
    sampleCard = sampleCard();
    right.getStyleClass().add("first-use-form");
    right.getChildren().setAll(founding());
    Gap.grow(right);
    right.setMaxWidth(VBox.USE_COMPUTED_SIZE);
    HBox columns = new HBox(left(), right);
    columns.getStyleClass().add("first-use");
    root = new VBox(Gap.grow(new FittingScroll(columns)));
    root.getStyleClass().add("shell-content");
  }

  private VBox left() {
    Label brand = new Label(TEXTS.say("first.brand"));
    brand.getStyleClass().add("brand");
    VBox left =
        new VBox(
            brand,
            Words.wrapped(Words.title(TEXTS.say("first.promise"))),
            line(TEXTS.say("first.line1"), TEXTS.say("first.line1.more")),
            line(TEXTS.say("first.line2"), TEXTS.say("first.line2.more")),
            line(TEXTS.say("first.line3"), TEXTS.say("first.line3.more")),
            sampleCard);
    left.getStyleClass().add("first-use-left");
    return left;
  }

  private static Node line(String words, String more) {
    Label glyph = Words.toned(Sign.YES.glyph(), Tone.OK);
    glyph.setMinWidth(Label.USE_PREF_SIZE);
    HBox row =
        Gap.SMALL.row(
            glyph,
            Gap.grow(
                Gap.NONE.column(
                    Words.wrapped(Words.strong(words)), Words.wrapped(Words.muted(more)))));
    row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return row;
  }

  private Card sampleCard() {
    return Card.titled(TEXTS.say("first.sample"), "")
        .with(
            Words.wrapped(Words.plain(TEXTS.say("first.sample.what"))),
            Words.wrapped(Words.hint(TEXTS.say("first.sample.apart"))),
            Gap.MEDIUM.row(sample),
            progress);
  }

  private Card founding() {
    return Card.titled(TEXTS.say("first.step1"), TEXTS.say("first.step1.note"))
        .with(
            profile.form().node(),
            Gap.MEDIUM.row(
                found, Gap.grow(Words.wrapped(Words.hint(TEXTS.say("first.found.note"))))));
  }

  private Card roster(String village) {
    return Card.titled(TEXTS.say("first.step2"), "", new Tag(TEXTS.say("first.done"), Tone.OK))
        .with(
            Words.wrapped(Words.plain(TEXTS.say("first.founded", village))),
            Words.wrapped(Words.plain(TEXTS.say("first.roster.what"))),
            Words.wrapped(Words.hint(TEXTS.say("first.roster.later"))),
            Gap.MEDIUM.row(
                Buttons.primary(
                    "first-use/import", TEXTS.say("first.roster.import"), this::toImport),
                Buttons.secondary("first-use/later", TEXTS.say("first.roster.skip"), founded)));
  }

  private void toImport() {
    founded.run();
    tools.navigator().go(IMPORT);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void open() {
    subscription =
        Subscription.combine(
            model.workingProperty().subscribe(this::working),
            model.refusalProperty().subscribe(this::refused),
            model.troubleProperty().subscribe(this::trouble),
            model.foundedProperty().subscribe(this::founded));
    model.resume();
    profile.form().focus();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void working(String words) {
    boolean now = !words.isEmpty();
    found.setDisable(now);
    sample.setDisable(now);
    progress.setText(words);
    Shown.when(now, progress);
  }

  private void refused(@Nullable RuleViolation no) {
    if (no != null) {
      profile.form().show(no);
    }
  }

  private void trouble(String sentence) {
    if (sentence.isEmpty()) {
      profile.form().clear();
    } else {
      profile.form().banner().bad(sentence);
    }
  }

  private void founded(String village) {
    if (!village.isEmpty()) {
      right.getChildren().setAll(List.of(roster(village)));
      sampleCard.setVisible(false);
    }
  }
}
