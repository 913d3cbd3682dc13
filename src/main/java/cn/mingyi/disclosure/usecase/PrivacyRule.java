package cn.mingyi.disclosure.usecase;

import cn.mingyi.kernel.Refused;

/** Why a file is not looked through; each rule has one sentence that says what to do. */
public enum PrivacyRule {
  MISSING("找不到这个文件，请重新选择。"),
  UNKNOWN_KIND("不认识这种文件，请给 .txt、.xlsx、.xls、.docx 或 .pdf 文件；.doc 请先另存为 .docx。"),
  TOO_LARGE("文件太大，文本不应超过 20 MB，请拆成几个文件再查。"),
  NO_TEXT("这个 PDF 里只有图片，没有文字，查不了；请人工核对。");

  private final String sentence;

  PrivacyRule(String sentence) {
    this.sentence = sentence;
  }

  public Refused refusal() {
    return new Refused(this, sentence);
  }
}
