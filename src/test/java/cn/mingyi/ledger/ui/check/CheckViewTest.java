package cn.mingyi.ledger.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.LedgerDesks;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleOffice;
import cn.mingyi.app.shell.Area;
import cn.mingyi.ledger.ui.LedgerView;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckViewTest extends SampleOffice {
  @BeforeEach
  void open() {
    PaperWiring papers = PaperWiring.make();
    show(Area.LEDGER, () -> new LedgerView(LedgerDesks.of(services(), papers), tools(), "check"));
  }

  @Test
  void the_village_is_checked_narrowed_followed_and_saved() {
    picture("ledger-check-empty");
    assertThat(sees("check/paper")).isFalse();
    press("check/run");
    assertThat(words("check/standing")).contains("项次");
    TableView<?> findings = find("check-findings");
    int all = findings.getItems().size();
    picture("ledger-check");
    press("check/VIOLATION");
    assertThat(findings.getItems().size()).isEqualTo(3).isLessThan(all);
    press("check/go");
    assertThat(gone.getLast().area()).isEqualTo("disclosure");

    files.willChoose(folder.resolve("自检"));
    press("check/workbook");
    Path saved = folder.resolve("自检.xlsx");
    assertThat(files.suggested()).containsExactly("程序自检报告-2026-11-23.xlsx");
    assertThat(saved).isNotEmptyFile();
    files.willChoose(folder.resolve("没有").resolve("a.xlsx"));
    press("check/workbook");
    onScreen(() -> look().bigProperty().set(true));
    picture("ledger-check-big");
  }
}
