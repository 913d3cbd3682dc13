package cn.mingyi.platform.fx;

import java.util.List;

/** 导出所示: what a table shows, as a workbook of the user's choice. */
@FunctionalInterface
public interface TableFiles {
  /**
   * @param title of the sheet and first guess of the file's name
   * @param heads of the shown columns
   * @param lines the shown rows in their order, a text for each head
   */
  void export(String title, List<String> heads, List<List<String>> lines);
}
