package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.platform.store.FolderLock;
import cn.mingyi.platform.trail.Trail;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code mingyi rebuild}: the database is made anew from the journal; the old file stays aside. */
@Command(name = "rebuild", description = "从流水重建数据库，旧文件另存")
final class RebuildCommand extends DeskCommand {
  @Override
  Answer answer() {
    if (!Files.exists(folder().journal())) {
      return nothingThere();
    }
    try (FolderLock lock = FolderLock.acquire(folder());
        AppServices services = AppServices.rebuild(folder(), clock())) {
      Trail trail = services.store().trail();
      return Answer.done(
          List.of("已从流水重建：留痕 %d 条，链头 %s。".formatted(trail.entries(), trail.head())),
          "ok",
          true,
          "entries",
          trail.entries(),
          "head",
          trail.head());
    }
  }
}
