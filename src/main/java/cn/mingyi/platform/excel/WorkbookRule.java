package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Refused;

/** Why a file is not read as a workbook; each rule has one sentence that says what to do. */
public enum WorkbookRule {
  MISSING("找不到这个文件，请重新选择。"),
  EMPTY("这个文件是空的，请重新选择。"),
  TOO_LARGE("文件太大，表格不应超过 50 MB（.xls 不超过 12 MB）；请删去图片和无关的工作表，另存为 .xlsx 后再导入。"),
  NOT_A_WORKBOOK("这个文件不是 Excel 工作簿，请选择 .xlsx 或 .xls 文件。"),
  WRONG_EXTENSION("文件的扩展名与内容不符，请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"),
  BINARY_FORMAT("不支持这种工作簿格式（.xlsb 或 Excel 95），请另存为 .xlsx 后再导入。"),
  ENCRYPTED("工作簿设了打开密码，请先去掉密码，另存后再导入。"),
  MACROS("工作簿带有宏，为安全起见不打开；请另存为不带宏的 .xlsx 后再导入。"),
  EXTERNAL_LINKS("工作簿链接了别的文件或网址，为安全起见不打开；请断开链接（数据—编辑链接），另存后再导入。"),
  FORBIDDEN_MARKUP("文件内含有不允许的声明（DTD），可能被人动过手脚，没有打开；请向提供者要一份原件。"),
  EXPANDS_TOO_MUCH("文件解压后大得不正常，可能被人动过手脚，没有打开；请向提供者要一份原件。"),
  TOO_MANY_CELLS("表格太大（最多 10 万行、200 万格、256 列），请删去多余的行列和工作表后再导入。"),
  DAMAGED("文件不完整或已损坏，请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。");

  private final String sentence;

  WorkbookRule(String sentence) {
    this.sentence = sentence;
  }

  Refused refusal() {
    return new Refused(this, sentence);
  }
}
