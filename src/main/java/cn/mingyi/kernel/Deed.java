package cn.mingyi.kernel;

/**
 * One action of one operator, as the trail names it. One deed is one transaction is one trail
 * entry.
 *
 * @param action what was done, in the words of the office, e.g. 登记意见
 * @param subject what it was done to, e.g. 槐议〔2026〕3号; no personal data
 * @param note the reason where the rules ask for one; empty otherwise
 */
public record Deed(String action, String subject, String note) {
  public Deed(String action, String subject) {
    this(action, subject, "");
  }
}
