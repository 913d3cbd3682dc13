package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.FileNames;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes 槐树沟村 in an empty data folder. */
public final class SampleVillage {
  private static final String ROSTER = "/assets/sample/roster.xlsx";

  private SampleVillage() {}

  /**
   * Plays the months before today; the folder is closed afterwards.
   *
   * @param clock tells today and the zone of the office
   * @throws Unavailable when the folder cannot be written
   */
  public static void create(DataFolder folder, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    SampleClock office = new SampleClock(clock.getZone(), today.minusDays(300).atTime(8, 0));
    try (AppServices services = AppServices.open(folder, office)) {
      found(services, today);
      SampleScript script = new SampleScript();
      new SampleMatters(services, script, today).all();
      new SampleFinance(services, script, today).all();
      new SampleBulletins(services, script, today).all();
      script.play(office);
    }
  }

  private static void found(AppServices services, LocalDate today) {
    services
        .village()
        .keepProfile()
        .found(
            new KeepProfile.Form(
                "槐树沟村",
                "槐",
                "太行县",
                "固庄乡",
                VillageProfile.USUAL_PATTERN,
                "王秀英",
                "0353-5550000",
                "0353-5550100"),
            true);
    services.deliberation().keepRules().loadDefaults();
    importRoster(services);
    LocalDate from = today.minusDays(300);
    new SampleOffices(services.roster(), from).fill();
    for (String category : List.of("PLANNING", "FUNDS_USE", "WELFARE")) {
      services
          .deliberation()
          .keepRules()
          .authorise(
              new KeepRules.Grant(
                  category,
                  "本类事项中金额 50 万元以下的",
                  from,
                  from,
                  today.plusDays(65),
                  "村民会议决定（" + from.getYear() + "年第1次）"));
    }
  }

  private static void importRoster(AppServices services) {
    try {
      Path folder = Files.createTempDirectory("mingyi-sample");
      Path file = folder.resolve(FileNames.orPlain("槐树沟村花名册.xlsx", "roster.xlsx"));
      try (InputStream in =
          Objects.requireNonNull(SampleVillage.class.getResourceAsStream(ROSTER), ROSTER)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        ImportRoster importing = services.roster().importRoster();
        SourceBook book = services.roster().files().read(file);
        ImportPlan plan = importing.plan(book, importing.recognise(book), null);
        importing.apply(plan, Set.of());
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new Unavailable("示例花名册没有写出来，请检查临时文件夹和磁盘空间。", e);
    }
  }
}
