package cn.mingyi.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.Founding;
import cn.mingyi.app.StoreSafekeeping;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.deliberation.ui.RulesViewModel;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view models of 设置 on a real store, without a toolkit. */
class SettingsViewModelsTest {
  private static final LocalDate TODAY = LocalDate.now(Tools.CLOCK);

  @TempDir Path folder;
  private final QueueBackground work = new QueueBackground();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final ScreenTools tools = Tools.of(work, dialogs, new FakeFileChoices());
  private final List<String> told = new ArrayList<>();
  private @Nullable AppServices opened;

  @BeforeEach
  void found() {
    opened = AppServices.open(new DataFolder(folder), Tools.CLOCK);
    new Founding(
            services().village().keepProfile(),
            services().deliberation().keepRules(),
            services().disclosure().keepCatalogue(),
            () -> {})
        .found(form("槐树沟村"));
  }

  @AfterEach
  void close() {
    assertThat(work.unhandled()).isEmpty();
    services().close();
  }

  private AppServices services() {
    return Objects.requireNonNull(opened);
  }

  private static KeepProfile.Form form(String name) {
    return new KeepProfile.Form(name, "槐", "", "", VillageProfile.USUAL_PATTERN, "王秀英", "", "");
  }

  private SettingsDesk desk() {
    return new SettingsDesk(
        services().village().keepProfile(),
        services().village().keepFigures(),
        new StoreSafekeeping(services().store(), Tools.CLOCK.getZone()),
        file -> told.add("restore"),
        () -> told.add("end"));
  }

  @Test
  void the_profile_is_saved_or_the_refusal_handed_on() {
    VillageProfileViewModel model = new VillageProfileViewModel(desk(), tools);
    VillageProfileViewModel.Outcome outcome =
        new VillageProfileViewModel.Outcome(
            () -> told.add("saved"), no -> told.add("refused"), told::add);
    model.load();
    work.run();
    model.save(form(" "), outcome);
    work.run();
    model.save(form("新槐村"), outcome);
    work.run();
    assertThat(told).containsExactly("refused", "saved");
    assertThat(Objects.requireNonNull(model.profileProperty().get()).name()).isEqualTo("新槐村");
  }

  @Test
  void a_village_of_ones_own_has_no_trial_to_end() {
    VillageProfileViewModel model = new VillageProfileViewModel(desk(), tools);
    model.load();
    work.run();
    model.endTrial();
    assertThat(dialogs.said()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void a_figure_of_the_future_does_not_hold_yet() {
    services().village().keepFigures().change(FigureKind.POSTING, 30, "决定", TODAY.plusDays(9));
    FiguresViewModel model = new FiguresViewModel(services().village().keepFigures(), tools);
    model.load();
    work.run();
    FigureLine posting =
        model.lines().stream()
            .filter(l -> l.kind() == FigureKind.POSTING)
            .findFirst()
            .orElseThrow();
    assertThat(posting.amount()).isEqualTo(15);
    assertThat(posting.history()).hasSize(2);
    assertThat(posting.history().getFirst().amount()).isEqualTo(30);
  }

  @Test
  void rules_show_what_holds_today_and_authorisations_the_last_first() {
    KeepRules rules = services().deliberation().keepRules();
    rules.change(
        new KeepRules.Change(
            ThresholdKey.JOINT,
            Ratio.atLeast(3, 2),
            Ratio.over(2, 1),
            true,
            1,
            "决定",
            TODAY.plusDays(9)));
    for (int days : new int[] {5, 90}) {
      rules.authorise(
          new KeepRules.Grant("WELFARE", "范围", TODAY, TODAY, TODAY.plusDays(days), "决定"));
    }
    RulesViewModel model = new RulesViewModel(rules, tools);
    model.load();
    work.run();
    assertThat(model.thresholds()).hasSize(ThresholdKey.values().length);
    assertThat(model.categories()).hasSize(13);
    assertThat(model.delegable()).hasSize(7);
    assertThat(model.thresholds())
        .filteredOn(l -> l.now().key() == ThresholdKey.JOINT)
        .allSatisfy(l -> {
          assertThat(l.now().noticeDays()).isZero();
          assertThat(l.history()).hasSize(2);
        });
    assertThat(model.authorisations())
        .extracting(a -> a.standing().words())
        .containsExactly("有效", "还剩 5 天");
  }
}
