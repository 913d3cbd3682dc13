package cn.mingyi.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.FirstVillage;
import cn.mingyi.village.usecase.KeepProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** First use without a toolkit. */
class FirstUseViewModelTest implements FirstVillage {
  private final QueueBackground database = new QueueBackground();
  private final List<String> log = new ArrayList<>();
  private final FirstUseViewModel model =
      new FirstUseViewModel(this, () -> log.add("opened"), Tools.of(database));
  private @Nullable VillageProfile profile;
  private @Nullable RuntimeException trouble;

  private static KeepProfile.Form form() {
    return new KeepProfile.Form("槐树沟村", "槐", "", "", "", "王秀英", "", "");
  }

  private static VillageProfile profile(KeepProfile.Form form) {
    return new VillageProfile(
        UUID.randomUUID(),
        form.name(),
        form.shortName(),
        "",
        "",
        VillageProfile.USUAL_PATTERN,
        form.clerk(),
        "",
        "",
        false,
        0);
  }

  @Override
  public Optional<VillageProfile> resume() {
    return Optional.ofNullable(profile);
  }

  @Override
  public VillageProfile found(KeepProfile.Form form) {
    fail();
    return profile(form);
  }

  @Override
  public void makeSample() {
    fail();
    log.add("made");
  }

  private void fail() {
    if (trouble != null) {
      throw trouble;
    }
  }

  @Test
  void says_that_it_works_and_then_that_the_village_is_there() {
    model.found(form());
    assertThat(model.workingProperty().get()).isNotEmpty();
    database.run();
    assertThat(model.workingProperty().get()).isEmpty();
    assertThat(model.foundedProperty().get()).isEqualTo("槐树沟村");
  }

  @Test
  void hands_the_refusal_on_and_forgets_it_at_the_next_try() {
    trouble = new FieldRefused("name", "请填写村名。");
    model.found(form());
    database.run();
    assertThat(model.refusalProperty().get()).isSameAs(trouble);
    assertThat(model.foundedProperty().get()).isEmpty();
    model.found(form());
    assertThat(model.refusalProperty().get()).isNull();
  }

  @Test
  void makes_the_sample_before_it_is_opened() {
    model.openSample();
    assertThat(model.workingProperty().get()).contains("412");
    assertThat(log).isEmpty();
    database.run();
    assertThat(log).containsExactly("made", "opened");
  }

  @Test
  void says_what_stands_in_the_way_of_the_sample() {
    trouble = new Unavailable("磁盘满了。", null);
    model.openSample();
    database.run();
    assertThat(model.troubleProperty().get()).isEqualTo("磁盘满了。");
    assertThat(log).isEmpty();
  }

  @Test
  void goes_on_where_it_ended() {
    profile = profile(form());
    model.resume();
    database.run();
    assertThat(model.foundedProperty().get()).isEqualTo("槐树沟村");
    assertThat(database.unhandled()).isEmpty();
  }
}
