package cn.mingyi.ledger.check;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.platform.store.DataFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCheckTest {
  @TempDir Path folder;

  @Test
  void prints() {
    SampleFolder.copyTo(folder.resolve("data"));
    try (AppServices services =
        AppServices.open(new DataFolder(folder.resolve("data")), SampleFolder.CLOCK)) {
      long t = System.nanoTime();
      CheckReport report = services.selfCheck().village(Progress.NONE);
      System.out.println("ms " + (System.nanoTime() - t) / 1_000_000);
      for (CheckLine l : report.faults()) {
        System.out.println(
            "FAULT "
                + l.check().id()
                + " "
                + l.subject().name()
                + " "
                + l.outcome().faults().size()
                + " "
                + l.outcome().faults().getFirst());
      }
      System.out.println("SCORES " + report.scores() + report.total().percent());
      report.lines().stream()
          .filter(l -> l.outcome().applies())
          .map(l -> l.check().id())
          .distinct()
          .sorted()
          .forEach(id -> System.out.print(id + " "));
      System.out.println();
      System.out.println("ALL " + cn.mingyi.ledger.domain.check.Checks.all().size());
    }
  }
}
