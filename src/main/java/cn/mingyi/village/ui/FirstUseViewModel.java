package cn.mingyi.village.ui;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.FirstVillage;
import cn.mingyi.village.usecase.KeepProfile;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Where first use stands: nothing yet, being made, founded. */
public final class FirstUseViewModel {
  private static final Texts TEXTS = Texts.beside(FirstUseViewModel.class);

  private final FirstVillage village;
  private final Runnable sampleMade;
  private final ScreenTools tools;
  private final ReadOnlyStringWrapper founded = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable RuleViolation> refusal =
      new ReadOnlyObjectWrapper<>();

  /**
   * @param sampleMade opens 示例村, once it is there
   */
  public FirstUseViewModel(FirstVillage village, Runnable sampleMade, ScreenTools tools) {
    this.village = village;
    this.sampleMade = sampleMade;
    this.tools = tools;
  }

  /** Goes on where an earlier first use ended. */
  public void resume() {
    tools
        .database()
        .run(village::resume)
        .onSuccess(profile -> profile.ifPresent(known -> founded.set(known.name())));
  }

  public void found(KeepProfile.Form form) {
    begin(TEXTS.say("first.founding"));
    tools
        .database()
        .run(() -> village.found(form))
        .onSuccess(profile -> founded.set(profile.name()))
        .onRefused(refusal::set)
        .onUnavailable(away -> trouble.set(away.sentence()))
        .always(() -> working.set(""));
  }

  public void openSample() {
    begin(TEXTS.say("first.sample.working"));
    tools
        .database()
        .run(village::makeSample)
        .onSuccess(done -> sampleMade.run())
        .onUnavailable(away -> trouble.set(away.sentence()))
        .always(() -> working.set(""));
  }

  private void begin(String words) {
    refusal.set(null);
    trouble.set("");
    working.set(words);
  }

  /** Name of the village, once it is founded; empty before. */
  public ReadOnlyStringProperty foundedProperty() {
    return founded.getReadOnlyProperty();
  }

  /** What is going on, in words; empty when nothing is. */
  public ReadOnlyStringProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** What stood in the way; empty when nothing did. */
  public ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Why the rules said no; null when they did not. */
  public ReadOnlyObjectProperty<@Nullable RuleViolation> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }
}
