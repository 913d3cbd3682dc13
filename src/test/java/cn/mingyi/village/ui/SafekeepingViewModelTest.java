package cn.mingyi.village.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.usecase.KeepFigures;
import cn.mingyi.village.usecase.KeepProfile;
import cn.mingyi.village.usecase.Safekeeping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 备份与核对 without a toolkit and without a store. */
class SafekeepingViewModelTest implements Safekeeping, VillageProfiles, Figures, UnitOfWork {
  private final QueueBackground work = new QueueBackground();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeFileChoices files = new FakeFileChoices();
  private final List<String> log = new ArrayList<>();
  private @Nullable RuntimeException trouble;
  private Optional<LocalDateTime> last = Optional.empty();

  private SafekeepingViewModel model() {
    return new SafekeepingViewModel(
        new SettingsDesk(
            new KeepProfile(this, this, this),
            new KeepFigures(this, this, Clock.systemUTC()),
            this,
            file -> log.add("restore " + file),
            () -> log.add("end")),
        Tools.of(work, dialogs, files));
  }

  @Test
  void says_when_the_last_backup_was() {
    SafekeepingViewModel model = model();
    model.load();
    work.run();
    assertThat(model.lastProperty().get()).isEqualTo("还没有备份过");
    model.backup();
    assertThat(model.workingProperty().get()).isTrue();
    work.run();
    assertThat(model.workingProperty().get()).isFalse();
    assertThat(model.lastProperty().get()).isEqualTo("2026年11月23日 09:30");
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).tone()).isEqualTo(Tone.OK);
  }

  @Test
  void backs_up_elsewhere_under_the_name_of_the_village() {
    SafekeepingViewModel model = model();
    model.backupElsewhere();
    work.run();
    assertThat(log).isEmpty();
    files.willChoose(Path.of("/stick/村备份"));
    model.backupElsewhere();
    work.run();
    assertThat(files.suggested()).contains("槐树沟村-备份-2026-11-23.zip");
    assertThat(log).containsExactly("backup /stick/村备份.zip");
  }

  @Test
  void restores_only_after_comparing_and_confirming() {
    SafekeepingViewModel model = model();
    model.restore();
    assertThat(dialogs.said()).isEmpty();
    files.willChoose(Path.of("/stick/a.zip"));
    model.chooseBackup();
    work.run();
    assertThat(Objects.requireNonNull(model.chosenProperty().get()).comparison().lost())
        .isEqualTo(37);
    assertThat(log).isEmpty();
    dialogs.sayingNo();
    model.restore();
    assertThat(log).isEmpty();
    model.cancelRestore();
    assertThat(model.chosenProperty().get()).isNull();
  }

  @Test
  void hands_the_confirmed_backup_over() {
    SafekeepingViewModel model = model();
    files.willChoose(Path.of("/stick/a.zip"));
    model.chooseBackup();
    work.run();
    model.restore();
    assertThat(log).containsExactly("restore /stick/a.zip");
  }

  @Test
  void says_why_a_file_cannot_be_restored_and_what_is_in_the_way() {
    SafekeepingViewModel model = model();
    trouble = new Refused(Rule.BACKUP, "不是明议的备份。");
    files.willChoose(Path.of("/stick/a.zip"));
    model.chooseBackup();
    work.run();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).sentences())
        .containsExactly("不是明议的备份。");
    trouble = new Unavailable("U 盘拔掉了。", null);
    model.verify();
    work.run();
    assertThat(model.checkedProperty().get()).isNull();
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).sentences())
        .containsExactly("U 盘拔掉了。");
    assertThat(work.unhandled()).isEmpty();
  }

  @Override
  public Optional<LocalDateTime> lastBackup() {
    return last;
  }

  @Override
  public Path backup() {
    last = Optional.of(LocalDateTime.of(2026, 11, 23, 9, 30));
    return Path.of("/data/backups/a.zip");
  }

  @Override
  public void backupTo(Path file) {
    log.add("backup " + file);
  }

  @Override
  public Comparison describe(Path backup) {
    fail();
    return new Comparison(
        new Standing("槐树沟村", 100, null),
        new Standing("槐树沟村", 63, null),
        Kinship.EARLIER,
        37,
        List.of());
  }

  @Override
  public Checked verify() {
    fail();
    return new Checked(1, "00", List.of());
  }

  private void fail() {
    if (trouble != null) {
      throw trouble;
    }
  }

  @Override
  public Optional<VillageProfile> find() {
    return Optional.of(
        new VillageProfile(
            new java.util.UUID(0, 1),
            "槐树沟村",
            "槐",
            "",
            "",
            VillageProfile.USUAL_PATTERN,
            "王秀英",
            "",
            "",
            true,
            0));
  }

  @Override
  public void add(VillageProfile founded) {}

  @Override
  public void update(VillageProfile changed) {}

  @Override
  public void add(Figure added) {}

  @Override
  public List<Figure> all() {
    return List.of();
  }

  @Override
  public <T> T run(Deed deed, Supplier<T> doing) {
    return doing.get();
  }
}
