package cn.mingyi.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void writes_a_new_file_and_replaces_an_old_one() throws IOException {
    Path target = folder.resolve("台账.xlsx");
    WholeFile.write(target, stream -> stream.write("旧".getBytes(UTF_8)));
    WholeFile.write(target, stream -> stream.write("新的".getBytes(UTF_8)));
    assertThat(target).hasContent("新的");
    assertThat(names()).containsExactly("台账.xlsx");
  }

  @Test
  void a_failure_midway_leaves_the_old_file_and_nothing_beside_it() throws IOException {
    Path target = folder.resolve("台账.xlsx");
    Files.writeString(target, "旧");
    Unavailable full =
        refused(
            target,
            stream -> {
              stream.write(new byte[200_000]);
              throw new IOException("No space left on device");
            });
    assertThat(full.sentence()).contains("磁盘空间不够");
    assertThat(target).hasContent("旧");
    assertThat(names()).containsExactly("台账.xlsx");
  }

  @Test
  void a_mistake_of_the_program_is_not_excused_and_leaves_nothing_either() throws IOException {
    assertThatThrownBy(() ->
            WholeFile.write(
                folder.resolve("a"),
                stream -> {
                  stream.write(1);
                  throw new IllegalStateException("mistake");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void says_what_is_in_the_way() throws IOException {
    assertThat(refused(folder.resolve("没有/台账.xlsx"), stream -> {}).sentence()).contains("文件夹不存在");
    Path taken = Files.createDirectory(folder.resolve("台账"));
    assertThat(refused(taken, stream -> {}).sentence()).contains("台账").contains("文件夹");
    Path locked = folder.resolve("a.xlsx");
    assertThat(
            refused(
                    locked,
                    stream -> {
                      throw new IOException(
                          "The process cannot access the file because it is being used by another process");
                    })
                .sentence())
        .contains("WPS");
    assertThat(
            refused(
                    locked,
                    stream -> {
                      throw new IOException("?");
                    })
                .sentence())
        .contains("没有保存成功");
  }

  @Test
  void a_folder_that_takes_no_files_is_refused_with_a_sentence() {
    // Not even the administrator creates files there.
    Path nowhere = Path.of("/proc/mingyi.xlsx");
    assumeTrue(Files.isDirectory(Path.of("/proc")));
    assertThat(refused(nowhere, stream -> {}).sentence()).isNotEmpty();
  }

  private static Unavailable refused(Path target, WholeFile.Content content) {
    Unavailable e = catchThrowableOfType(Unavailable.class, () -> WholeFile.write(target, content));
    assertThat(e).isNotNull();
    return e;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
