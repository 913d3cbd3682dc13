package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.Place;
import cn.mingyi.roster.RosterBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The clerk keeps the books: a wrong entry refused, a right one recorded, corrected, the month
 * closed.
 */
class FinanceJourneyTest extends DeskWindowTest {
  @TempDir Path exports;

  private void open(String part) {
    onScreen(() -> desk().go(new Place("finance", part)));
    await("finance/" + (part.isEmpty() ? "entries" : part));
  }

  private void entry(String voucher, String item, String amount, String summary) {
    type("entry-form/voucher", voucher);
    type("entry-form/item", item);
    type("entry-form/amount", amount);
    type("entry-form/summary", summary);
  }

  private String next() {
    return words("entry-form/voucher");
  }

  @Test
  void an_entry_is_refused_recorded_corrected_and_its_month_closed_for_good() {
    open("");
    await("entries/closing");
    press("entries/new");
    await("entry-form/item");
    String voucher = next();
    entry("记-01", "支出·办公支出", "6800", "打印机");
    type("entry-form/handler", "王秀英");
    type("entry-form/approver", "王 秀英");
    press("entry-form/submit");
    await("the refusals", () -> sees("entry-form/voucher-error"));
    assertThat(words("entry-form/voucher-error")).contains("今年已用于", voucher);
    assertThat(words("entry-form/approver-error")).contains("不能自己审批");
    assertThat(words("entry-form/resolution-error")).contains("限额 5,000.00");
    picture("finance-entry-refused");

    entry(voucher, "支出·办公支出", "680", "打印机维修");
    type("entry-form/approver", "李建平");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    await("what was done", () -> sees("finance/done"));
    await("the next voucher", () -> !next().equals(voucher));
    picture("finance-entry-recorded");
    press("entry-form/leave");

    select(voucher);
    press("entry/correct");
    await("correction-form/reason");
    type("correction-form/reason", "金额看错");
    type("correction-form/amount", "860");
    picture("finance-before-correction");
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "finance-correction");
    press("correction-form/submit");
    await("the form to close", () -> !sees("correction-form/reason"));

    press("finance/checks");
    await("finance/close");
    assertThat(find("finance/close").isDisabled()).isTrue();
    assertThat(words("finance/close-why")).contains("没有满足");
    clock.days(10);
    onScreen(() -> desk().go(new Place("finance", "checks")));
    await("the month before", () -> words("finance/period").equals("2026年12月"));
    press("finance/period-before");
    await("November", () -> words("finance/period").equals("2026年11月"));
    await("all checks", () -> !find("finance/close").isDisabled());
    picture("finance-checks-ready");
    press("finance/close");
    await("dialog/yes");
    press("dialog/yes");
    await("the closing", () -> words("finance/standing").contains("已结账"));
    picture("finance-closed");

    press("finance/entries");
    await("entries/new");
    press("entries/new");
    await("entry-form/item");
    type("entry-form/day", "2026-11-30");
    entry(next(), "支出·办公支出", "20", "邮票");
    type("entry-form/handler", "王秀英");
    type("entry-form/approver", "李建平");
    press("entry-form/submit");
    await("the lock", () -> sees("entry-form/day-error"));
    assertThat(words("entry-form/day-error")).contains("已结账", "2026年12月1日");
  }

  private void select(String voucher) {
    TableView<?> table = find("entries");
    onScreen(() -> {
      for (int i = 0; i < table.getItems().size(); i++) {
        if (table
            .getColumns()
            .get(1)
            .getCellObservableValue(i)
            .getValue()
            .toString()
            .contains(voucher)) {
          table.getSelectionModel().select(i);
          table.scrollTo(i);
        }
      }
    });
    await("entry/correct");
  }

  @Test
  void every_part_is_drawn() {
    open("");
    await("entries/closing");
    picture("finance-entries");
    press("finance/period-before");
    await("October", () -> words("finance/period").equals("2026年10月"));
    for (String part :
        List.of("checks", "import", "debts", "assets", "resources", "funds", "budget", "charts")) {
      press("finance/" + part);
      settle();
      WaitFor.millis(200);
      picture("finance-" + part);
    }
    onScreen(() -> desk().bigType(true));
    press("finance/entries");
    settle();
    WaitFor.millis(300);
    picture("finance-entries-big");
    press("entries/new");
    settle();
    picture("finance-entry-big");
  }

  @Test
  void an_export_is_mapped_looked_at_and_imported() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    files.willChoose(
        RosterBook.xlsx()
            .name("流水")
            .row("交易日期", "借方发生额", "贷方发生额", "余额", "对方户名", "摘要")
            .row(day, "", "88.00", "1088.00", "张三", "废旧物资款")
            .row(day, "66.00", "", "1022.00", "纸店", "打印纸")
            .row(day, "6600.00", "", "1022.00", "门市部", "电脑")
            .save(exports.resolve("流水.xlsx")));
    open("import");
    await("import/choose");
    press("import/choose");
    await("import/look");
    type("import-form/handler", "王秀英");
    type("import-form/approver", "李建平");
    picture("finance-import-columns");
    press("import/look");
    await("import/counts");
    assertThat(words("import/counts")).startsWith("读入 3 行：接受 0，有提醒 2，退回 1；收入 88.00，支出 66.00");
    picture("finance-import-dry-run");
    press("import/apply");
    await("what was done", () -> sees("finance/done"));
    press("import/undo");
    await("undo-form/reason");
    type("undo-form/reason", "选错文件");
    press("undo-form/submit");
    await("the form to close", () -> !sees("undo-form/reason"));
  }

  @Test
  void Enter_goes_from_field_to_field() {
    open("");
    await("entries/closing");
    press("entries/new");
    await("entry-form/item");
    type("entry-form/item", "支出·救济支出");
    keys(KeyCode.ENTER);
    settle();
    assertThat(focused()).isEqualTo("entry-form/amount");
    keys(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("entry-form/summary");
    keys(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("entry-form/party");
  }

  private String focused() {
    return String.valueOf(fromScreen(() -> stage().getScene().getFocusOwner().getId()));
  }
}
