package cn.mingyi.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleOffice;
import cn.mingyi.app.StoreSafekeeping;
import cn.mingyi.app.shell.Area;
import cn.mingyi.platform.fx.Picture;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.village.domain.FigureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsViewTest extends SampleOffice {
  private final List<String> asked = new ArrayList<>();

  private void show(String subject) {
    show(
        Area.SETTINGS,
        () ->
            new SettingsView(
                new SettingsDesk(
                    services().village().keepProfile(),
                    services().village().keepFigures(),
                    new StoreSafekeeping(services().store(), CLOCK.getZone()),
                    file -> asked.add("restore " + file.getFileName()),
                    () -> asked.add("end")),
                tools(),
                look().bigProperty(),
                subject));
  }

  @Test
  void changes_the_profile_and_refuses_at_the_field() {
    show("");
    assertThat(words("profile/name")).isEqualTo("槐树沟村");
    assertThat(words("profile/numberPattern")).isEqualTo("{简称}议〔{年}〕{序号}号");
    picture("settings-village");
    type("profile/name", "");
    type("profile/shortName", "太长的简称");
    type("profile/clerk", " ");
    type("profile/numberPattern", "第{序号}号");
    press("profile/save");
    for (String field : List.of("name", "shortName", "clerk", "numberPattern")) {
      assertThat(words("profile/" + field + "-error")).as(field).isNotEmpty();
    }
    type("profile/name", "新槐村");
    type("profile/shortName", "新");
    type("profile/clerk", "李秀英");
    type("profile/numberPattern", "{简称}议〔{年}〕{序号}号");
    press("profile/save");
    assertThat(sees("profile/refused")).isTrue();
    assertThat(fromScreen(() -> services().village().keepProfile().find()).orElseThrow().name())
        .isEqualTo("新槐村");
  }

  @Test
  void keeps_what_is_half_typed_while_another_part_is_looked_at() {
    show("");
    type("profile/clerk", "赵");
    press("settings/figures");
    press("settings/village");
    assertThat(words("profile/clerk")).isEqualTo("赵");
    press("settings/rules");
    assertThat(gone).containsExactly(new Place("settings", "rules"));
  }

  @Test
  void leaves_the_sample_only_when_its_name_was_typed() {
    show("");
    press("settings/end-trial");
    Picture.of(top().getScene(), "settings-end-trial");
    assertThat(find("dialog/yes").isDisabled()).isTrue();
    type("dialog/typed", "槐树沟村");
    press("dialog/yes");
    assertThat(asked).containsExactly("end");
  }

  @Test
  void changes_a_figure_from_a_day_and_shows_what_held_before() {
    show("figures");
    onScreen(() -> select("figures", 2));
    press("figures/change");
    type("figure-form/amount", "十四");
    press("figure-form/submit");
    assertThat(words("figure-form/amount-error")).isNotEmpty();
    type("figure-form/amount", "14");
    type("figure-form/validFrom", "");
    press("figure-form/submit");
    assertThat(words("figure-form/amount-error")).contains("不能少于 15 日");
    assertThat(words("figure-form/source-error")).isNotEmpty();
    assertThat(words("figure-form/validFrom-error")).isNotEmpty();
    Picture.of(top().getScene(), "settings-figure-refused");
    type("figure-form/amount", "");
    press("figure-form/submit");
    assertThat(words("figure-form/amount-error")).contains("天数");
    type("figure-form/amount", "20");
    type("figure-form/source", "依据".repeat(101));
    type("figure-form/validFrom", "2026-11-20");
    press("figure-form/submit");
    assertThat(words("figure-form/source-error")).contains("200");
    type("figure-form/source", "2026年11月20日村民代表会议决定");
    press("figure-form/submit");
    assertThat(
            fromScreen(() ->
                services()
                    .village()
                    .keepFigures()
                    .book()
                    .amount(FigureKind.POSTING, LocalDate.now(CLOCK))))
        .isEqualTo(20);
    picture("settings-figures");
  }

  private void select(String table, int row) {
    ((javafx.scene.control.TableView<?>)
            lookup(node -> table.equals(node.getId())).queryAll().iterator().next())
        .getSelectionModel()
        .select(row);
  }

  @Test
  void backs_up_and_compares_before_it_restores() throws IOException {
    show("safekeeping");
    assertThat(words("safekeeping/last")).isEqualTo("还没有备份过");
    press("safekeeping/backup");
    assertThat(words("safekeeping/last")).isEqualTo("2026年11月23日 09:30");
    Path stick = folder.resolve("u.zip");
    files.willChoose(stick);
    press("safekeeping/elsewhere");
    assertThat(stick).exists();
    assertThat(files.suggested()).containsExactly("槐树沟村-备份-2026-11-23.zip");
    onScreen(() -> {
      for (int days = 20; days < 23; days++) {
        services()
            .village()
            .keepFigures()
            .change(FigureKind.POSTING, days, "决定", LocalDate.now(CLOCK));
      }
    });
    files.willChoose(Files.writeString(folder.resolve("bad.zip"), "no zip"));
    press("safekeeping/choose");
    assertThat(sees("safekeeping/comparison")).isFalse();
    assertThat(sees("safekeeping/notice")).isTrue();
    picture("settings-backup-refused");
    files.willChoose(stick);
    press("safekeeping/choose");
    assertThat(sees("safekeeping/comparison")).isTrue();
    picture("settings-backup");
    press("safekeeping/restore");
    Picture.of(top().getScene(), "settings-restore");
    type("dialog/typed", "柳树湾村");
    assertThat(find("dialog/yes").isDisabled()).isTrue();
    type("dialog/typed", "槐树沟村");
    press("dialog/yes");
    assertThat(asked).containsExactly("restore u.zip");
    press("safekeeping/cancel");
    assertThat(sees("safekeeping/comparison")).isFalse();
  }

  @Test
  void verifies_and_names_what_was_altered() throws IOException {
    show("safekeeping");
    press("safekeeping/verify");
    assertThat(words("safekeeping/verdict")).contains("核对无误");
    assertThat(words("safekeeping/head"))
        .isEqualTo(fromScreen(() -> services().store().trail().head()));
    picture("settings-verify");
    Files.writeString(
        services().store().folder().journal(), "half a line", StandardOpenOption.APPEND);
    press("safekeeping/verify");
    assertThat(words("safekeeping/verdict")).contains("1 处不符");
    picture("settings-verify-bad");
  }

  @Test
  void switches_the_large_type() {
    show("display");
    press("display/big");
    assertThat(look().bigProperty().get()).isTrue();
    picture("settings-display");
    press("settings/village");
    picture("settings-village-big");
    press("settings/safekeeping");
    picture("settings-safekeeping-big");
  }
}
