package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.platform.store.Backups;
import cn.mingyi.platform.store.FolderLock;
import cn.mingyi.platform.trail.Trail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mingyi restore FILE}: what was in the folder is kept beside it. */
@Command(name = "restore", description = "从备份恢复，原有数据另存")
final class RestoreCommand extends DeskCommand {
  @Parameters(paramLabel = "FILE", description = "备份文件")
  @SuppressWarnings("NullAway.Init")
  Path backup;

  @Override
  Answer answer() {
    if (!Files.isRegularFile(backup)) {
      return refused(List.of("找不到备份文件：" + backup));
    }
    try (FolderLock lock = FolderLock.acquire(folder())) {
      Optional<Path> aside = Backups.restore(backup, folder(), clock());
      try (AppServices services = AppServices.open(folder(), clock())) {
        Trail trail = services.store().trail();
        List<String> lines = new ArrayList<>();
        lines.add("已恢复：留痕 %d 条，链头 %s。".formatted(trail.entries(), trail.head()));
        aside.ifPresent(a -> lines.add("原有数据在 " + a));
        return Answer.done(
            lines,
            "ok",
            true,
            "entries",
            trail.entries(),
            "head",
            trail.head(),
            "aside",
            aside.map(Path::toString).orElse(null));
      }
    }
  }
}
