package cn.mingyi.roster.usecase.intake;

import java.util.List;

/**
 * A roster file as read.
 *
 * @param sha256 of its bytes, hexadecimal
 */
public record SourceBook(String fileName, String sha256, List<SourceSheet> sheets) {
  public SourceBook {
    sheets = List.copyOf(sheets);
  }
}
