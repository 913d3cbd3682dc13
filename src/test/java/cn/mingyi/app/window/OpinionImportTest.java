package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.FilledForm;
import cn.mingyi.platform.fx.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 待征求表 goes out, comes back filled in, is looked at and recorded. */
class OpinionImportTest extends DeskWindowTest {
  private static final String NUMBER = "槐议〔2026〕7号";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path papers;

  private Path target() {
    return papers.resolve("待征求表.xlsx");
  }

  private void openRound() {
    onScreen(() -> desk().go(new Place("consultation", SampleIds.id(folder(), NUMBER))));
    await("the household in hand", () -> sees("opinion-form/asked"));
  }

  private void exportForm() {
    files.willChoose(target());
    press("opinions/export");
    await("what was exported", () -> says("opinions/notice", "已导出"));
  }

  private boolean says(String id, String words) {
    return sees(id)
        && lookup((Node node) -> within(node, id)).queryAll().stream()
            .anyMatch(node -> node instanceof Label label && label.getText().contains(words));
  }

  private static boolean within(Node node, String id) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (id.equals(n.getId())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void the_table_is_exported_filled_in_looked_at_and_recorded() {
    openRound();
    exportForm();
    assertThat(files.suggested()).containsExactly("待征求表-槐议〔2026〕7号.xlsx");
    picture("consultation-exported");
    Path filled = papers.resolve("填好的表.xlsx");
    int households;
    try (FilledForm form = FilledForm.open(target())) {
      households = pending(form);
      form.opinion(1, "同意", DAY)
          .opinion(2, "不同意", DAY)
          .opinion(3, "赞成", DAY)
          .opinion(4, "同意", DAY.minusDays(6))
          .save(filled);
    }
    files.willChoose(filled);
    press("opinions/import");
    await("opinions/counts");
    assertThat(words("opinions/counts"))
        .isEqualTo("读入 %d 行：可登记 2，退回 2，未填 %d".formatted(households, households - 4));
    assertThat(words("opinions/apply")).isEqualTo("登记 2 户");
    picture("consultation-import");
    Path refused = papers.resolve("退回.xlsx");
    files.willChoose(refused);
    press("opinions/save-refused");
    await("the saved rows", () -> says("opinions/notice", "退回的行已存到"));
    assertThat(refused).isNotEmptyFile();
    type("opinions/late-reason", "代表外出，回村后补记");
    keys(KeyCode.ENTER);
    await("the late row", () -> words("opinions/apply").equals("登记 3 户"));
    press("opinions/apply");
    await("what was recorded", () -> says("opinions/notice", "已登记 3 户，退回 1 行"));
    assertThat(sees("opinions/counts")).isFalse();
    assertThat(sees("wall/large")).isTrue();
    picture("consultation-imported");
  }

  private static int pending(FilledForm form) {
    int rows = 0;
    for (int i = 0; i < form.workbook().getNumberOfSheets() - 1; i++) {
      rows += form.workbook().getSheetAt(i).getLastRowNum() - FilledForm.HEAD;
    }
    return rows;
  }

  @Test
  void a_file_of_something_else_gets_one_sentence_and_the_wall_stays() {
    openRound();
    files.willChoose(Path.of("pom.xml").toAbsolutePath());
    press("opinions/import");
    await("the refusal", () -> says("opinions/notice", "不是 Excel 工作簿"));
    assertThat(sees("wall/large")).isTrue();
    assertThat(sees("opinions/counts")).isFalse();
  }

  @Test
  void large_type_fits_too() {
    openRound();
    onScreen(() -> desk().bigType(true));
    exportForm();
    files.willChoose(target());
    press("opinions/import");
    await("opinions/counts");
    picture("consultation-import-big");
    press("opinions/leave");
    assertThat(sees("opinions/counts")).isFalse();
    picture("consultation-wall-big");
  }
}
