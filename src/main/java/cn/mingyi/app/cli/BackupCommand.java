package cn.mingyi.app.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingyi backup --to FILE}. */
@Command(name = "backup", description = "备份到一个文件")
final class BackupCommand extends DeskCommand {
  @Option(names = "--to", paramLabel = "FILE", required = true, description = "备份文件（.zip）")
  @SuppressWarnings("NullAway.Init")
  Path target;

  @Override
  Answer answer() {
    return withExisting(services -> {
      services.store().backups().createAt(target);
      return Answer.done(
          List.of("已备份到 " + target + "，留痕 " + services.store().trail().entries() + " 条。"),
          "ok",
          true,
          "file",
          target.toString(),
          "entries",
          services.store().trail().entries());
    });
  }
}
