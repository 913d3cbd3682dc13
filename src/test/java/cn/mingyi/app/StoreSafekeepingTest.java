package cn.mingyi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.Backups;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import cn.mingyi.village.usecase.Safekeeping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 备份与核对 on a real store. */
class StoreSafekeepingTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZONE);

  @TempDir Path folder;
  private @Nullable AppServices opened;

  @BeforeEach
  void open() {
    opened = open("data");
    found("槐树沟村");
  }

  @AfterEach
  void close() {
    services().close();
  }

  private AppServices services() {
    return Objects.requireNonNull(opened);
  }

  private AppServices open(String name) {
    return AppServices.open(new DataFolder(folder.resolve(name)), CLOCK);
  }

  private void found(String name) {
    services()
        .village()
        .keepProfile()
        .found(
            new KeepProfile.Form(name, "槐", "", "", VillageProfile.USUAL_PATTERN, "王秀英", "", ""),
            false);
  }

  private void change(int days) {
    services().village().keepFigures().change(FigureKind.POSTING, days, "决定", LocalDate.now(CLOCK));
  }

  private Safekeeping safekeeping() {
    return new StoreSafekeeping(services().store(), ZONE);
  }

  @Test
  void backs_up_here_and_elsewhere() {
    assertThat(safekeeping().lastBackup()).isEmpty();
    Path own = safekeeping().backup();
    assertThat(own).exists();
    assertThat(safekeeping().lastBackup()).contains(LocalDateTime.of(2026, 11, 23, 9, 30));
    Path stick = folder.resolve("stick.zip");
    safekeeping().backupTo(stick);
    assertThat(safekeeping().describe(stick).kinship()).isEqualTo(Safekeeping.Kinship.SAME);
    assertThatThrownBy(() -> safekeeping().backupTo(folder.resolve("no/such/folder.zip")))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void tells_what_an_older_backup_would_lose() {
    Path backup = safekeeping().backup();
    change(20);
    services()
        .village()
        .keepProfile()
        .change(
            new KeepProfile.Form("新槐村", "槐", "", "", VillageProfile.USUAL_PATTERN, "王秀英", "", ""));
    Safekeeping.Comparison found = safekeeping().describe(backup);
    assertThat(found.kinship()).isEqualTo(Safekeeping.Kinship.EARLIER);
    assertThat(found.lost()).isEqualTo(2);
    assertThat(found.newestLost())
        .extracting(Safekeeping.Line::action)
        .containsExactly("修改本村信息", "修改期限和比例");
    assertThat(found.now().village()).isEqualTo("新槐村");
    assertThat(found.backup().village()).isEqualTo("槐树沟村");
    assertThat(found.now().entries()).isEqualTo(found.backup().entries() + 2);
    assertThat(found.now().last()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 30));
  }

  @Test
  void knows_a_newer_and_a_foreign_backup() {
    Path old = safekeeping().backup();
    change(20);
    Path newer = folder.resolve("newer.zip");
    safekeeping().backupTo(newer);
    services().close();
    Backups.restore(old, new DataFolder(folder.resolve("data")), CLOCK);
    opened = open("data");
    Safekeeping.Comparison later = safekeeping().describe(newer);
    assertThat(later.kinship()).isEqualTo(Safekeeping.Kinship.LATER);
    assertThat(later.lost()).isZero();

    change(25);
    assertThat(safekeeping().describe(newer).kinship()).isEqualTo(Safekeeping.Kinship.OTHER);
    assertThat(safekeeping().describe(newer).lost()).isEqualTo(1);

    services().close();
    opened = open("other");
    found("柳树湾村");
    Safekeeping.Comparison foreign = safekeeping().describe(newer);
    assertThat(foreign.kinship()).isEqualTo(Safekeeping.Kinship.OTHER);
    assertThat(foreign.backup().village()).isEqualTo("槐树沟村");
    assertThat(foreign.now().village()).isEqualTo("柳树湾村");
  }

  @Test
  void refuses_what_is_no_sound_backup() throws IOException {
    Path text = Files.writeString(folder.resolve("a.zip"), "not a zip");
    Path empty = zip("b.zip", "other.txt", "x");
    Path torn = zip("c.zip", "journal.txt", "0000 {}\n");
    for (Path file : List.of(text, empty, torn)) {
      assertThatThrownBy(() -> safekeeping().describe(file))
          .isInstanceOfSatisfying(
              Refused.class, no -> assertThat(no.sentences().getFirst()).contains("不能用来恢复"));
    }
    assertThatThrownBy(() -> safekeeping().describe(folder.resolve("gone.zip")))
        .isInstanceOf(Unavailable.class);
  }

  private Path zip(String name, String entry, String text) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void verifies_and_names_what_is_wrong() throws IOException {
    Safekeeping.Checked sound = safekeeping().verify();
    assertThat(sound.ok()).isTrue();
    assertThat(sound.entries()).isEqualTo(services().store().trail().entries());
    assertThat(sound.head()).isEqualTo(services().store().trail().head());
    Files.writeString(
        services().store().folder().journal(), "half a line", StandardOpenOption.APPEND);
    Safekeeping.Checked torn = safekeeping().verify();
    assertThat(torn.ok()).isFalse();
    assertThat(torn.findings().getFirst().place()).contains("流水");
  }
}
