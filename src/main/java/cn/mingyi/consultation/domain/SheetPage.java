package cn.mingyi.consultation.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page of a 民议征求意见表 as its head and its QR codes name it: what is printed and what a scan is
 * read into are the same.
 *
 * @param serial running number of the page within the round; a page printed again has a new one
 * @param representative label and name, e.g. 代表01 王建国
 * @param page 第 x 页, from 1
 * @param total 共 y 页
 * @param trailMark first characters of the trail's head when the page was issued
 */
public record SheetPage(
    String matterNumber,
    int planVersion,
    int round,
    int serial,
    String representative,
    int page,
    int total,
    String trailMark) {
  private static final String MARK = "MY2";
  private static final Pattern QR =
      Pattern.compile(
          MARK
              + "\\|([^|]*)\\|(\\d{1,6})\\|(\\d{1,6})\\|(\\d{1,6})\\|([^|]*)"
              + "\\|(\\d{1,6})/(\\d{1,6})\\|([^|]*)\\|([^|]*)");

  public SheetPage {
    matterNumber = plain(matterNumber);
    representative = plain(representative);
    trailMark = plain(trailMark);
  }

  /** 页编号, e.g. 1-012: round and serial. */
  public String number() {
    return "%d-%03d".formatted(round, serial);
  }

  /** 页校验码, see {@link PageCode}. */
  public String code() {
    return PageCode.of(this);
  }

  /** Content of the QR codes; short, because a smaller code survives a worse photograph. */
  public String qr() {
    return String.join(
        "|",
        MARK,
        matterNumber,
        Integer.toString(planVersion),
        Integer.toString(round),
        Integer.toString(serial),
        representative,
        page + "/" + total,
        trailMark,
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
            Integer.parseInt(fields.group(2)),
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
