package cn.mingyi.consultation.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * 页校验码 of one page of a 民议征求意见表: ties the signatures on the page to its matter, plan, round,
 * representative and place in the sheet, so that no signed page can serve another matter (domain
 * §12).
 */
final class PageCode {
  /** No 0, O, 1, I: the code is read over the telephone and copied by hand. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final int BITS = 5;

  private PageCode() {}

  /** The code of a page: eight characters in two groups, as 7F3A-91C2. */
  static String of(SheetPage page) {
    MessageDigest digest = sha256();
    for (String field :
        List.of(
            page.matterNumber(),
            Integer.toString(page.planVersion()),
            Integer.toString(page.round()),
            Integer.toString(page.serial()),
            page.representative(),
            Integer.toString(page.page()),
            Integer.toString(page.total()),
            page.trailMark())) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      // With its length before it no field can run into the next one.
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    long bits = ByteBuffer.wrap(digest.digest()).getLong();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        code.append('-');
      }
      code.append(LETTERS.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1))) & (1 << BITS) - 1));
    }
    return code.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
