package cn.mingyi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 23, 9, 30);
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void write(boolean zip, Path target, Parcel.Content content) {
    if (zip) {
      Parcel.asZip(target, MOMENT, content);
    } else {
      Parcel.asFolder(target, content);
    }
  }

  private List<String> left() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_folder_has_every_file_and_each_was_hashed_on_its_way() throws IOException {
    Path scan = Files.write(folder.resolve("scan"), bytes("abc"));
    Path target = folder.resolve("归档");
    Parcel.asFolder(
        target,
        parcel -> {
          assertThat(parcel.put("甲.txt", bytes("abc")))
              .isEqualTo(new Parcel.Packed("甲.txt", 3, ABC));
          assertThat(parcel.copy("乙/扫描件.jpg", scan, () -> {}).sha256()).isEqualTo(ABC);
        });
    assertThat(target.resolve("甲.txt")).hasContent("abc");
    assertThat(target.resolve("乙").resolve("扫描件.jpg")).hasContent("abc");
    assertThat(left()).containsExactly("scan", "归档");
  }

  @Test
  void a_zip_tells_chinese_names_and_the_moment_and_does_not_pack_what_is_packed()
      throws IOException {
    Path target = folder.resolve("归档.zip");
    Parcel.asZip(
        target,
        MOMENT,
        parcel -> {
          parcel.put("乙/扫描件.jpg", new byte[100_000]);
          parcel.put("丙.txt", new byte[100_000]);
        });
    try (ZipFile zip = new ZipFile(target.toFile())) {
      ZipEntry scan = zip.getEntry("乙/扫描件.jpg");
      assertThat(scan.getTimeLocal()).isEqualTo(MOMENT);
      assertThat(scan.getCompressedSize()).isGreaterThanOrEqualTo(100_000);
      assertThat(zip.getEntry("丙.txt").getCompressedSize()).isLessThan(2_000);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void work_that_is_given_up_leaves_nothing(boolean zip) {
    assertThatThrownBy(() ->
            write(
                zip,
                folder.resolve("归档"),
                parcel -> {
                  parcel.put("甲/乙.txt", bytes("abc"));
                  throw new Cancelled();
                }))
        .isInstanceOf(Cancelled.class);
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_full_disk_leaves_nothing_and_is_said(boolean zip) {
    assertThatThrownBy(() ->
            write(
                zip,
                folder.resolve("归档"),
                parcel -> {
                  parcel.put("甲.txt", bytes("abc"));
                  throw new IOException("No space left on device");
                }))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.sentence()).startsWith("磁盘空间不够"));
    assertThat(left()).isEmpty();
  }

  @Test
  void a_folder_that_has_something_in_it_is_left_alone() throws IOException {
    Path target = Files.createDirectory(folder.resolve("归档"));
    Files.write(target.resolve("旧.txt"), bytes("旧"));
    assertThatThrownBy(() -> Parcel.asFolder(target, parcel -> parcel.put("新.txt", bytes("新"))))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.sentence()).contains("文件夹“归档”已经有了，里面的文件不会被覆盖"));
    assertThat(target.resolve("旧.txt")).hasContent("旧");
    Files.delete(target.resolve("旧.txt"));
    Parcel.asFolder(target, parcel -> parcel.put("新.txt", bytes("新")));
    assertThat(target.resolve("新.txt")).hasContent("新");
  }

  @Test
  void a_failed_zip_leaves_the_old_one_as_it_was() throws IOException {
    Path target = Files.write(folder.resolve("归档.zip"), bytes("旧"));
    assertThatThrownBy(() ->
            Parcel.asZip(
                target, MOMENT, parcel -> parcel.copy("甲.jpg", folder.resolve("没有"), () -> {})))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.sentence()).contains("“甲.jpg”的原文件不在数据文件夹里了"));
    assertThat(target).hasContent("旧");
    assertThat(left()).containsExactly("归档.zip");
  }

  @Test
  void a_place_that_is_not_there_is_said() {
    assertThatThrownBy(() -> Parcel.asFolder(folder.resolve("没有").resolve("归档"), parcel -> {}))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.sentence()).contains("文件夹不存在"));
  }

  @Test
  void a_folder_under_way_that_was_removed_is_not_taken_for_a_lost_original() throws IOException {
    Path scan = Files.write(folder.resolve("scan"), bytes("abc"));
    assertThatThrownBy(() ->
            Parcel.asFolder(
                folder.resolve("归档"),
                parcel -> {
                  Path beside =
                      folder.resolve(
                          left().stream()
                              .filter(n -> n.endsWith(".part"))
                              .findFirst()
                              .orElseThrow());
                  Files.delete(beside);
                  parcel.copy("甲.jpg", scan, () -> {});
                }))
        .isInstanceOfSatisfying(
            Unavailable.class, no -> assertThat(no.sentence()).contains("“归档”没有保存成功"));
    assertThat(left()).containsExactly("scan");
  }
}
