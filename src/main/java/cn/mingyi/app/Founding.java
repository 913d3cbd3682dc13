package cn.mingyi.app;

import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.disclosure.usecase.KeepCatalogue;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.FirstVillage;
import cn.mingyi.village.usecase.KeepProfile;
import java.util.Optional;

/** 建立本村 with the rules of the features that stand on it. */
public final class Founding implements FirstVillage {
  private final KeepProfile keepProfile;
  private final KeepRules keepRules;
  private final KeepCatalogue keepCatalogue;
  private final Runnable sample;

  /**
   * @param sample makes 示例村; on the database thread
   */
  public Founding(
      KeepProfile keepProfile, KeepRules keepRules, KeepCatalogue keepCatalogue, Runnable sample) {
    this.keepProfile = keepProfile;
    this.keepRules = keepRules;
    this.keepCatalogue = keepCatalogue;
    this.sample = sample;
  }

  @Override
  public Optional<VillageProfile> resume() {
    Optional<VillageProfile> founded = keepProfile.find();
    founded.ifPresent(village -> completeRules());
    return founded;
  }

  @Override
  public VillageProfile found(KeepProfile.Form form) {
    VillageProfile founded = keepProfile.found(form, false);
    completeRules();
    return founded;
  }

  @Override
  public void makeSample() {
    sample.run();
  }

  private void completeRules() {
    if (keepRules.book().thresholds().isEmpty()) {
      keepRules.loadDefaults();
    }
    keepCatalogue.start();
  }
}
