package cn.mingyi.village.ui;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** 本村信息 as it stands, and what became of a change. */
public final class VillageProfileViewModel {
  private static final Texts TEXTS = Texts.beside(VillageProfileViewModel.class);

  private final SettingsDesk desk;
  private final ScreenTools tools;
  private final ReadOnlyObjectWrapper<@Nullable VillageProfile> profile =
      new ReadOnlyObjectWrapper<>();

  public VillageProfileViewModel(SettingsDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** What is told of a change. */
  public record Outcome(
      Runnable saved, Consumer<RuleViolation> refused, Consumer<String> unavailable) {}

  public void load() {
    tools
        .database()
        .run(() -> desk.keepProfile().find())
        .onSuccess(known -> profile.set(known.orElse(null)));
  }

  public void save(KeepProfile.Form form, Outcome outcome) {
    tools
        .database()
        .run(() -> desk.keepProfile().change(form))
        .onSuccess(changed -> {
          profile.set(changed);
          outcome.saved().run();
        })
        .onRefused(outcome.refused())
        .onStale(old -> outcome.unavailable().accept(TEXTS.say("profile.stale")))
        .onUnavailable(away -> outcome.unavailable().accept(away.sentence()));
  }

  /** Leaves 示例村; only when its name was typed. */
  public void endTrial() {
    VillageProfile sample = profile.get();
    if (sample != null && sample.sample()) {
      tools
          .dialogs()
          .confirmTyped(
              new Dialogs.Question(
                  TEXTS.say("trial.ask"), TEXTS.say("trial.text"), TEXTS.say("trial.end"), true),
              sample.name(),
              desk.endTrial());
    }
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable VillageProfile> profileProperty() {
    return profile.getReadOnlyProperty();
  }
}
