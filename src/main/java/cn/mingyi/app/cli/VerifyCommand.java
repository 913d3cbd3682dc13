package cn.mingyi.app.cli;

import cn.mingyi.platform.store.FolderLock;
import cn.mingyi.platform.store.StoreDamaged;
import cn.mingyi.platform.trail.Finding;
import cn.mingyi.platform.trail.Journal;
import cn.mingyi.platform.trail.Verification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code mingyi verify}: recomputes the chain and compares every row with it. */
@Command(name = "verify", description = "核对留痕：流水、数据库、附件是否一致")
final class VerifyCommand extends DeskCommand {
  @Override
  Answer answer() throws IOException {
    if (!hasData(folder())) {
      return nothingThere();
    }
    try {
      return with(services -> answer(services.verify()));
    } catch (StoreDamaged damaged) {
      // The store does not open: what the journal itself still says is told with the damage.
      try (FolderLock lock = FolderLock.acquire(folder())) {
        Journal.Scan scan = Journal.scan(folder().journal(), entry -> {});
        return answer(new Verification(scan.entries(), scan.head(), damaged.findings()));
      }
    }
  }

  private static Answer answer(Verification found) {
    List<String> lines = new ArrayList<>();
    found.findings().forEach(f -> lines.add(f.place() + "：" + f.reason()));
    lines.add(
        found.findings().isEmpty()
            ? "核对无误：留痕 %d 条，链头 %s。".formatted(found.entries(), found.head())
            : "发现 %d 处不符。".formatted(found.findings().size()));
    return new Answer(
        found.findings().isEmpty() ? Answer.DONE : Answer.DAMAGED,
        Answer.fields(
            "ok", found.findings().isEmpty(),
            "entries", found.entries(),
            "head", found.head(),
            "findings", found.findings().stream().map(VerifyCommand::json).toList()),
        lines);
  }

  static Map<String, Object> json(Finding finding) {
    return object("place", finding.place(), "reason", finding.reason());
  }
}
