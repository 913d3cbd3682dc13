package cn.mingyi.consultation.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of a 民议征求意见表 as its head and its QR codes name it: what is printed and what a scan is
 * read into are the same.
 *
 * @param representative label and name, e.g. 代表01 王建国
 * @param page 第 x 页, from 1
 * @param total 共 y 页
 * @param trailMark first characters of the trail's head when the sheet was made
 */
public record SheetPage(
    String matterNumber,
    String matterTitle,
    int planVersion,
    int round,
    String representative,
    int page,
    int total,
    String trailMark) {
  private static final Pattern QR =
      Pattern.compile(
          "MY1\\|([^|]*)\\|([^|]*)\\|(\\d{1,6})\\|(\\d{1,6})\\|([^|]*)"
              + "\\|(\\d{1,6})/(\\d{1,6})\\|([^|]*)\\|([^|]*)");

  /** 页校验码, see {@link PageCode}. */
  public String code() {
    return PageCode.of(matterNumber, planVersion, round, representative, page, total, trailMark);
  }

  /** Content of the QR codes: version mark, then the head's data, the trail mark and the code. */
  public String qr() {
    return String.join(
        "|",
        "MY1",
        plain(matterNumber),
        plain(matterTitle),
        Integer.toString(planVersion),
        Integer.toString(round),
        plain(representative),
        page + "/" + total,
        plain(trailMark),
        code());
  }

  /** Reads what {@link #qr} wrote; empty when it is none of ours or its code does not fit. */
  public static Optional<SheetPage> read(String qr) {
    Matcher fields = QR.matcher(qr);
    if (!fields.matches()) {
      return Optional.empty();
    }
    SheetPage page =
        new SheetPage(
            fields.group(1),
            fields.group(2),
            Integer.parseInt(fields.group(3)),
            Integer.parseInt(fields.group(4)),
            fields.group(5),
            Integer.parseInt(fields.group(6)),
            Integer.parseInt(fields.group(7)),
            fields.group(8));
    return page.code().equals(fields.group(9)) ? Optional.of(page) : Optional.empty();
  }

  private static String plain(String field) {
    return field.replace('|', '/').replaceAll("\\R", " ");
  }
}
