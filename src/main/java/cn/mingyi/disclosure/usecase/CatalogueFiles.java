package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.List;

/** Catalogues and tables of bulletins as files. */
public interface CatalogueFiles {
  /** Heads of the columns of a catalogue's sheet, in their order. */
  List<String> HEADS =
      List.of("代码", "务别", "事项", "周期", "起算", "天数", "依据", "责任人", "模板", "公开范围", "表格的列", "正文", "停用");

  /** Writes the items so that they can be changed and read again. */
  void write(List<CatalogueItem> items, Path target);

  /**
   * Any workbook, as plain cells.
   *
   * @throws cn.mingyi.kernel.RuleViolation when the file is no workbook
   */
  SourceBook read(Path file);
}
