package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line of a 卷内目录.
 *
 * @param number of the paper itself, e.g. 槐公〔2026〕12号; empty when it has none
 * @param responsible 责任者: who made it
 * @param day of what it is about; null when it is of no day
 * @param pieces its files, one at least; several lie in a folder of their own
 */
record ArchiveItem(
    String title,
    String number,
    String responsible,
    @Nullable LocalDate day,
    String remark,
    List<Piece> pieces) {
  ArchiveItem {
    pieces = List.copyOf(pieces);
  }

  /** A file of the packet. */
  sealed interface Piece {}

  /** A paper that is made when its turn comes, and not kept. */
  record Made(Supplier<Paper> paper) implements Piece {}

  /**
   * A file of the vault.
   *
   * @param name in words, without suffix
   * @param original as the file was called
   */
  record Original(String name, String original, String sha256) implements Piece {}

  /**
   * The item as it was put in.
   *
   * @param first page of the file of the matter on which it begins; 0 when it has no pages
   */
  record Filed(ArchiveItem item, int files, int pages, int first) {}
}
