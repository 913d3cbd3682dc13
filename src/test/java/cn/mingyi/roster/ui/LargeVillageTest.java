package cn.mingyi.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 5,000 households, 15,000 people: laid out off the screen's thread, filtered on it. */
class LargeVillageTest extends WindowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final int HOUSEHOLDS = 5_000;

  @Test
  void a_large_village_is_laid_out_soon_and_filtered_within_a_blink() {
    Records records = records();
    long begin = System.nanoTime();
    RosterPage page = RosterLayout.of(records.on(DAY));
    Duration layout = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(page.villagers()).hasSize(3 * HOUSEHOLDS);
    assertThat(page.households()).allMatch(HouseholdLine::linked);
    assertThat(layout).isLessThan(Duration.ofSeconds(3));

    NameText names = new NameText(new Glyphs());
    TablePanel<VillagerLine> table =
        fromScreen(() ->
            Tables.<VillagerLine>table("large")
                .text("name", "姓名", 6, v -> names.shown(v.name()))
                .text("number", "户编号", 6, v -> v.household().number())
                .text("group", "小组", 8, v -> v.household().villageGroup())
                .text("phone", "电话", 8, VillagerLine::phones)
                .build());
    put(() -> table);
    onScreen(() -> table.show(page.villagers()));
    for (String typed : List.of("张", "张三", "张三4", "4")) {
      type("large/filter", typed);
    }
    Duration blink =
        fromScreen(() -> {
          long start = System.nanoTime();
          table.narrow(v -> true);
          return Duration.ofNanos(System.nanoTime() - start);
        });
    assertThat(blink).isLessThan(Duration.ofMillis(500));
  }

  private static Records records() {
    List<Household> households = new ArrayList<>();
    List<Villager> villagers = new ArrayList<>();
    List<LinkedHousehold> links = new ArrayList<>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      UUID home = UUID.randomUUID();
      String group = "第" + (i / 300 + 1) + "村民小组";
      households.add(
          new Household(home, "%04d".formatted(i), "张三" + i, group, "", "", DateRange.ALWAYS, 0));
      links.add(
          new LinkedHousehold(
              UUID.randomUUID(), home, "代表%03d".formatted(i / 12), DateRange.ALWAYS, 0));
      for (int k = 0; k < 3; k++) {
        villagers.add(
            new Villager(
                UUID.randomUUID(),
                home,
                "张三" + i,
                Sex.MALE,
                LocalDate.of(1980, 1, 1),
                null,
                List.of("1380000%04d".formatted(i)),
                k == 0 ? Villager.HEAD : "子",
                Residence.RESIDENT,
                "",
                "",
                DateRange.ALWAYS,
                0));
      }
    }
    return new Records(households, villagers, List.of(), List.of(), links);
  }
}
