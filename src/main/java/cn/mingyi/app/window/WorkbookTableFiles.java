package cn.mingyi.app.window;

import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.TableFiles;
import cn.mingyi.platform.task.Background;
import cn.mingyi.platform.text.Texts;
import java.util.List;

/** What a table shows as an .xlsx: everything as text, so that no number loses its zeros. */
final class WorkbookTableFiles implements TableFiles {
  private static final Texts TEXTS = Texts.beside(WorkbookTableFiles.class);
  private static final FileChoices.Kind XLSX =
      new FileChoices.Kind(TEXTS.say("table.kind"), List.of("xlsx"));

  private final Background documents;
  private final Dialogs dialogs;
  private final FileChoices files;

  WorkbookTableFiles(Background documents, Dialogs dialogs, FileChoices files) {
    this.documents = documents;
    this.dialogs = dialogs;
    this.files = files;
  }

  @Override
  public void export(String title, List<String> heads, List<List<String>> lines) {
    LedgerSheet sheet =
        LedgerSheet.of(
                title, title, heads.stream().map(LedgerColumn::text).toArray(LedgerColumn[]::new))
            .rows(lines.stream().map(WorkbookTableFiles::row).toList());
    files
        .save(TEXTS.say("table.save"), title + ".xlsx", XLSX)
        .ifPresent(target ->
            documents
                .run(() -> new LedgerWorkbook(List.of(sheet)).saveTo(target))
                .onSuccess(
                    done -> dialogs.message(TEXTS.say("paper.saved"), List.of(target.toString()))));
  }

  private static LedgerRow row(List<String> line) {
    return LedgerRow.of(line.stream().map(LedgerCell::text).toArray(LedgerCell[]::new));
  }
}
