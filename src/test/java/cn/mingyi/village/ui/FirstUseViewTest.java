package cn.mingyi.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.Founding;
import cn.mingyi.app.SampleOffice;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.task.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstUseViewTest extends WindowTest {
  @TempDir Path folder;
  private final List<String> log = new ArrayList<>();
  private @Nullable AppServices opened;

  @BeforeEach
  void open() {
    opened = fromScreen(() -> AppServices.open(new DataFolder(folder), Tools.CLOCK));
    put(SampleOffice.atOnce());
  }

  @AfterEach
  void close() {
    onScreen(() -> services().close());
  }

  private AppServices services() {
    return Objects.requireNonNull(opened);
  }

  private void put(Background database) {
    ScreenTools plain = Tools.of(new QueueBackground(), new FakeDialogs(), new FakeFileChoices());
    ScreenTools tools =
        new ScreenTools(
            database,
            database,
            plain.dialogs(),
            plain.files(),
            plain.papers(),
            this::go,
            cn.mingyi.platform.fx.Drafts.NONE,
            (title, heads, lines) -> {},
            Tools.CLOCK);
    put(() -> {
      FirstUseView view =
          new FirstUseView(
              new Founding(
                  services().village().keepProfile(),
                  services().deliberation().keepRules(),
                  services().disclosure().keepCatalogue(),
                  () -> log.add("make")),
              () -> log.add("frame"),
              () -> log.add("sample"),
              tools);
      javafx.application.Platform.runLater(view::open);
      return view.node();
    });
    settle();
  }

  private void go(Place place) {
    log.add(place.area() + "/" + place.subject());
  }

  @Test
  void suggests_the_short_name_and_shows_the_number_it_makes() {
    picture("first-use");
    onScreen(() -> look().bigProperty().set(true));
    picture("first-use-big");
    onScreen(() -> look().bigProperty().set(false));
    type("first-use/name", "槐树沟村");
    assertThat(words("first-use/shortName")).isEqualTo("槐");
    assertThat(words("first-use/example")).isEqualTo("槐议〔2026〕1号");
    type("first-use/shortName", "沟");
    type("first-use/name", "柳树湾村");
    assertThat(words("first-use/shortName")).isEqualTo("沟");
    type("first-use/numberPattern", "{简称}字{年}第{序号}号");
    assertThat(words("first-use/example")).isEqualTo("沟字2026第1号");
    type("first-use/numberPattern", "{简称}字第{序号}号");
    assertThat(words("first-use/example")).contains("缺");
  }

  @Test
  void says_at_every_field_what_is_wrong_and_keeps_what_was_typed() {
    press("first-use/found");
    assertThat(words("first-use/name-error")).contains("村名");
    assertThat(words("first-use/shortName-error")).contains("简称");
    assertThat(words("first-use/clerk-error")).contains("留痕");
    type("first-use/name", "村".repeat(61));
    type("first-use/shortName", "槐树沟村村");
    type("first-use/county", "县".repeat(61));
    type("first-use/township", "乡".repeat(61));
    type("first-use/numberPattern", "第{序号}号");
    type("first-use/clerk", "人".repeat(61));
    type("first-use/supervisionPhone", "1".repeat(41));
    type("first-use/townshipPhone", "2".repeat(41));
    press("first-use/found");
    for (String field :
        List.of(
            "name",
            "shortName",
            "county",
            "township",
            "numberPattern",
            "clerk",
            "supervisionPhone",
            "townshipPhone")) {
      assertThat(words("first-use/" + field + "-error")).as(field).isNotEmpty();
    }
    assertThat(words("first-use/numberPattern-error")).contains("{年}").doesNotContain("year");
    assertThat(words("first-use/shortName")).isEqualTo("槐树沟村村");
    picture("first-use-refused");
    assertThat(log).isEmpty();
  }

  private void fill() {
    type("first-use/name", "槐树沟村");
    type("first-use/clerk", "王秀英");
    press("first-use/found");
  }

  @Test
  void founds_the_village_and_offers_the_roster() {
    fill();
    assertThat(sees("first-use/found")).isFalse();
    picture("first-use-roster");
    press("first-use/import");
    assertThat(log).containsExactly("frame", "roster/import");
    assertThat(fromScreen(() -> services().deliberation().keepRules().book().thresholds()))
        .isNotEmpty();
  }

  @Test
  void leaves_the_roster_for_later() {
    fill();
    press("first-use/later");
    assertThat(log).containsExactly("frame");
  }

  @Test
  void goes_on_after_the_program_was_closed_in_the_middle() {
    fill();
    put(SampleOffice.atOnce());
    assertThat(sees("first-use/import")).isTrue();
    assertThat(sees("first-use/name")).isFalse();
  }

  @Test
  void opens_the_sample_with_one_click_and_says_that_it_takes_a_while() {
    QueueBackground waiting = new QueueBackground();
    put(waiting.background());
    press("first-use/sample");
    assertThat(words("first-use/progress")).contains("请稍候");
    assertThat(find("first-use/sample").isDisabled()).isTrue();
    assertThat(find("first-use/found").isDisabled()).isTrue();
    picture("first-use-working");
    onScreen(waiting::run);
    assertThat(log).containsExactly("make", "sample");
  }
}
