package cn.mingyi.village.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.Founding;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.VillageProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 建立本村, its profile and its figures, on a real store. */
class KeepVillageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir Path folder;
  private @Nullable AppServices opened;

  @BeforeEach
  void open() {
    opened = AppServices.open(new DataFolder(folder), CLOCK);
  }

  @AfterEach
  void close() {
    services().close();
  }

  private AppServices services() {
    return java.util.Objects.requireNonNull(opened);
  }

  private Founding founding() {
    return new Founding(
        services().village().keepProfile(),
        services().deliberation().keepRules(),
        services().disclosure().keepCatalogue(),
        () -> {});
  }

  private static KeepProfile.Form form(String name, String shortName, String clerk) {
    return new KeepProfile.Form(
        name, shortName, "", "", VillageProfile.USUAL_PATTERN, clerk, "", "");
  }

  @Test
  void a_village_is_founded_with_rules_and_figures() {
    assertThat(founding().resume()).isEmpty();
    founding().found(form("槐树沟村", "槐", "王秀英"));
    assertThat(services().village().keepFigures().book().amount(FigureKind.POSTING, TODAY))
        .isEqualTo(15);
    assertThat(services().deliberation().keepRules().book().categories()).hasSize(13);
    assertThat(services().verify().findings()).isEmpty();
  }

  @Test
  void an_interrupted_founding_is_finished_later() {
    services().village().keepProfile().found(form("槐树沟村", "槐", "王秀英"), false);
    assertThat(services().deliberation().keepRules().book().thresholds()).isEmpty();
    assertThat(founding().resume()).isPresent();
    assertThat(services().deliberation().keepRules().book().thresholds()).isNotEmpty();
    founding().resume();
    assertThat(services().deliberation().keepRules().book().categories()).hasSize(13);
  }

  @Test
  void every_wrong_field_has_its_sentence() {
    FieldRefused no =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                founding()
                    .found(
                        new KeepProfile.Form(
                            " ",
                            "槐树沟村村",
                            "县".repeat(61),
                            "乡".repeat(61),
                            "{year}",
                            "",
                            "1".repeat(41),
                            "1".repeat(41))));
    assertThat(no.fields())
        .containsOnlyKeys(
            "name",
            "shortName",
            "county",
            "township",
            "numberPattern",
            "clerk",
            "supervisionPhone",
            "townshipPhone");
    assertThat(founding().resume()).isEmpty();
  }

  @Test
  void a_rare_character_counts_as_one() {
    founding().found(form("𬀩村", "𬀩𫖮𬘓堃", "王秀英"));
    assertThat(services().village().keepProfile().find().orElseThrow().shortName())
        .isEqualTo("𬀩𫖮𬘓堃");
  }

  @Test
  void no_village_lets_a_record_of_long_ago_pass_as_timely() {
    founding().found(form("槐树沟村", "槐", "王秀英"));
    KeepFigures figures = services().village().keepFigures();
    assertThat(
            catchThrowableOfType(
                    FieldRefused.class,
                    () -> figures.change(FigureKind.LATE_RECORD, 31, "决定", TODAY))
                .fields()
                .get("amount"))
        .contains("补录", "30");
    figures.change(FigureKind.LATE_RECORD, 30, "决定", TODAY);
    assertThat(figures.book().amount(FigureKind.LATE_RECORD, TODAY)).isEqualTo(30);
  }

  @Test
  void founding_again_makes_no_second_village() {
    VillageProfile first = founding().found(form("槐树沟村", "槐", "王秀英"));
    long before = services().store().trail().entries();
    assertThat(founding().found(form("槐树沟村", "槐", "王秀英")).id()).isEqualTo(first.id());
    assertThat(services().store().trail().entries()).isEqualTo(before);
  }

  @Test
  void a_figure_changes_from_its_day_and_never_below_the_statute() {
    founding().found(form("槐树沟村", "槐", "王秀英"));
    KeepFigures figures = services().village().keepFigures();
    FieldRefused no =
        catchThrowableOfType(
            FieldRefused.class, () -> figures.change(FigureKind.POSTING, 14, "", null));
    assertThat(no.fields()).containsOnlyKeys("amount", "source", "validFrom");
    assertThat(no.fields().get("amount")).contains("15", "第三十五条");
    assertThat(
            catchThrowableOfType(
                    FieldRefused.class, () -> figures.change(FigureKind.POSTING, null, "决定", TODAY))
                .fields())
        .containsOnlyKeys("amount");
    figures.change(FigureKind.POSTING, 20, "村民代表会议决定", TODAY);
    assertThat(figures.book().amount(FigureKind.POSTING, TODAY)).isEqualTo(20);
    assertThat(figures.book().amount(FigureKind.POSTING, TODAY.minusDays(1))).isEqualTo(15);
    assertThat(figures.book().history(FigureKind.POSTING)).hasSize(2);
  }

  @Test
  void what_a_round_was_opened_under_is_not_loosened_backwards() {
    founding().found(form("槐树沟村", "槐", "王秀英"));
    KeepFigures figures = services().village().keepFigures();
    for (FigureKind kind : new FigureKind[] {FigureKind.SPOT_CHECK, FigureKind.SIGNED_PAGES}) {
      assertThat(
              catchThrowableOfType(
                      FieldRefused.class,
                      () -> figures.change(kind, 0, "村民会议决定", TODAY.minusDays(1)))
                  .fields())
          .containsOnlyKeys("validFrom");
      figures.change(kind, 0, "村民会议决定", TODAY);
      assertThat(figures.book().amount(kind, TODAY.minusDays(1))).isEqualTo(kind.usual());
    }
  }
}
