package cn.mingyi.finance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of unknown hands are opened in the one guarded place. */
class WorkbookEntryFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cn.mingyi.roster.HostileFiles#all")
  void a_hostile_file_is_refused_with_one_sentence(
      String word, cn.mingyi.roster.HostileFiles.Harm harm) throws Exception {
    Path file = harm.in(Files.createDirectory(folder.resolve("in")));
    WorkbookEntryFiles files = new WorkbookEntryFiles(new WorkbookRosterFiles()::read);
    assertThatThrownBy(() -> files.read(file))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.sentences()).singleElement().asString().contains(word));
  }
}
