package cn.mingyi.ledger.domain.archive;

import java.util.UUID;

/**
 * 缺件: what should lie in the file of a matter and does not.
 *
 * @param part of the file, e.g. 决议公开
 * @param sentence what is missing
 * @param remedy how it is mended
 * @param place where it is mended
 * @param subject of the place: the matter, or the bulletin
 */
public record MissingPaper(String part, String sentence, String remedy, Place place, UUID subject) {
  /** Where in the program something is mended. */
  public enum Place {
    MATTER,
    CONSULTATION,
    BULLETIN
  }
}
