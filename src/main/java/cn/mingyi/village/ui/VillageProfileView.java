package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.VillageProfile;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** 本村信息: the profile to be put right; in 示例村 the way out of it. */
public final class VillageProfileView implements Screen {
  private static final Texts TEXTS = Texts.beside(VillageProfileView.class);

  private final VillageProfileViewModel model;
  private final ProfileForm profile;
  private final Card trial;
  private final FittingScroll root;
  private boolean filled;
  private Subscription subscription = Subscription.EMPTY;

  public VillageProfileView(SettingsDesk desk, ScreenTools tools) {
    model = new VillageProfileViewModel(desk, tools);
    profile = new ProfileForm("profile", tools.today().getYear());
    Card card =
        Card.titled(TEXTS.say("settings.village"), "")
            .with(
                profile.form().node(),
                Gap.MEDIUM.row(
                    Buttons.primary("profile/save", TEXTS.say("profile.save"), this::save)));
    trial =
        Card.titled(TEXTS.say("trial.head"), "")
            .with(
                Words.wrapped(Words.plain(TEXTS.say("trial.what"))),
                Gap.MEDIUM.row(
                    Buttons.danger("settings/end-trial", TEXTS.say("trial.end"), model::endTrial)));
    shown(false);
    VBox side = Gap.LARGE.column(printed(), trial);
    side.getStyleClass().add("side-panel");
    HBox columns = new HBox(Gap.grow(card), side);
    columns.getStyleClass().add("gap-16");
    columns.setFillHeight(false);
    root = new FittingScroll(columns);
  }

  private static Card printed() {
    Card card = Card.titled(TEXTS.say("printed.head"), "");
    for (String sentence :
        new String[] {
          TEXTS.say("printed.name"),
          TEXTS.say("printed.number"),
          TEXTS.say("printed.clerk"),
          TEXTS.say("printed.phones"),
          TEXTS.say("printed.before")
        }) {
      card.with(Words.wrapped(Words.muted(sentence)));
    }
    return card;
  }

  private void save() {
    if (profile.form().understood()) {
      profile.form().clear();
      model.save(
          profile.read(),
          new VillageProfileViewModel.Outcome(
              () -> profile.form().banner().ok(TEXTS.say("profile.saved")),
              profile.form()::show,
              sentence -> profile.form().banner().bad(sentence)));
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    subscription = model.profileProperty().subscribe(this::show);
    model.load();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(@Nullable VillageProfile known) {
    if (known != null) {
      // Coming back to the screen must not take away what is half typed.
      if (!filled) {
        profile.fill(known);
        filled = true;
      }
      shown(known.sample());
    }
  }

  private void shown(boolean now) {
    Shown.when(now, trial);
  }
}
