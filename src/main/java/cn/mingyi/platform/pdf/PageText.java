package cn.mingyi.platform.pdf;

/** A text that depends on the page: content of its QR code, its foot. */
@FunctionalInterface
public interface PageText {
  /** No text. */
  PageText NONE = (page, total) -> "";

  /**
   * @param page the page within its section, from 1
   * @param total pages of the section
   */
  String at(int page, int total);
}
