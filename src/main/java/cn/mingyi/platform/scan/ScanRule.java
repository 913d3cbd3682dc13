package cn.mingyi.platform.scan;

import cn.mingyi.kernel.Refused;

/** Why a file or one of its pages is not read; each rule has one sentence that says what to do. */
public enum ScanRule {
  MISSING("找不到这个文件，请重新选择。"),
  BUSY("文件打不开，可能正被别的程序使用；请关闭后再试。"),
  EMPTY("这个文件是空的，请重新扫描。"),
  NOTHING_IN_FOLDER("这个文件夹里没有 JPEG、PNG 图片或 PDF（下级文件夹不看），请换一个文件夹。"),
  NOT_A_SCAN("这个文件不是 JPEG、PNG 图片或 PDF，请在扫描仪或手机里另存为 JPEG 或 PDF 后再导入。"),
  APPLE_PHOTO("这是苹果手机的 HEIC 照片，打不开；请在手机“设置—相机—格式”里选“兼容性最佳”后重拍，或另存为 JPEG。"),
  TOO_LARGE("文件太大（图片不超过 60 MB，PDF 不超过 200 MB），请降低分辨率重新扫描，或拆成几个文件。"),
  TOO_MANY_PIXELS("图像的像素太多，请用 300 dpi 或更低的分辨率重新扫描。"),
  TOO_MANY_PAGES("PDF 页数太多（最多 1000 页），请拆成几个文件后再导入。"),
  OWN_PAPER("这是软件打印用的 PDF，不是签字以后的扫描件；请扫描或拍下签过字的纸。"),
  PROTECTED("PDF 设了密码，请去掉密码，另存后再导入。"),
  EXPANDS_TOO_MUCH("文件展开后大得不正常，可能被人动过手脚，没有打开；请重新扫描。"),
  TOO_SLOW("图像复杂得不正常，从这一页起没有读；请重新扫描。"),
  UNKNOWN_COMPRESSION("这一页的图像压缩方式打不开（JPEG 2000 或 JBIG2），请在扫描仪里关闭“高压缩 PDF”后重新扫描。"),
  DAMAGED("文件不完整或已损坏，请重新拷贝或重新扫描。");

  private final String sentence;

  ScanRule(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong and what to do, in Chinese. */
  public String sentence() {
    return sentence;
  }

  Refused refusal() {
    return new Refused(this, sentence);
  }
}
