package cn.mingyi.ledger.usecase;

import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.volume.LedgerReader;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.Workday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a 台账 from the records; nothing in it is typed. What is personal is masked; in full it
 * leaves the office only with a reason that goes on the trail.
 */
public final class ExportLedger {
  private final LedgerShelf shelf;
  private final Ledgers ledgers;
  private final FullExportRegister fullExports;
  private final Workday workday;

  public ExportLedger(
      LedgerShelf shelf, Ledgers ledgers, FullExportRegister fullExports, Workday workday) {
    this.shelf = shelf;
    this.ledgers = ledgers;
    this.fullExports = fullExports;
    this.workday = workday;
  }

  /** A ledger that was written. */
  public record Written(LedgerKind kind, Path file, long rows) {}

  /** The whole ledger, masked. */
  public Written export(LedgerKind kind, String trailMark, Path file) {
    return export(LedgerOrder.masked(kind, LedgerFilter.ALL), trailMark, file, Progress.NONE);
  }

  /**
   * Writes the ledger as it stands now. Reads the records and writes the file on the calling
   * thread.
   *
   * @param trailMark first 8 characters of the trail's head
   * @param file replaced when it is there; whole or untouched
   * @throws cn.mingyi.kernel.FieldRefused when it is wanted in full without a reason
   * @throws Unavailable when the place cannot be written
   * @throws cn.mingyi.kernel.Cancelled when the user gave up; nothing was written
   * @throws java.util.NoSuchElementException before the village was founded
   */
  public Written export(LedgerOrder order, String trailMark, Path file, Progress progress) {
    fullExports.refuseUnreasoned(order);
    long rows =
        fullExports.accompany(
            order,
            complete ->
                ledgers.write(
                    volume(order, trailMark),
                    new Ledgers.Target(file, order.password()),
                    progress,
                    complete));
    return new Written(order.kind(), file, rows);
  }

  /**
   * Writes every ledger into a folder, one file each; the folder is made when it is not there.
   *
   * @param order of any kind; a filter of kinds or states belongs to one ledger and is left out
   */
  public List<Written> exportAll(
      LedgerOrder order, String trailMark, Path folder, Progress progress) {
    fullExports.refuseUnreasoned(order);
    make(folder);
    LedgerFilter period = new LedgerFilter(order.filter().period(), "", "");
    List<Written> written = new ArrayList<>();
    for (LedgerKind kind : LedgerKind.values()) {
      LedgerOrder one =
          new LedgerOrder(kind, period, order.full(), order.reason(), order.password());
      written.add(export(one, trailMark, folder.resolve(fileName(kind)), progress));
    }
    return written;
  }

  /** Under which name a ledger of today is kept. */
  public String fileName(LedgerKind kind) {
    String village = workday.profiles().find().map(p -> p.name()).orElse("");
    return village + kind.label() + "-" + workday.today() + ".xlsx";
  }

  private LedgerVolume volume(LedgerOrder order, String trailMark) {
    LedgerReader reader = shelf.of(order.kind());
    List<Leaf> leaves = reader.leaves(order.filter());
    return new LedgerVolume(
        order.kind().label(),
        new Letterhead(workday.profiles().find().orElseThrow(), trailMark, workday.today()),
        note(order, reader),
        order.full() ? leaves : leaves.stream().map(Leaf::masked).toList());
  }

  private static String note(LedgerOrder order, LedgerReader reader) {
    String filtered = order.filter().words(reader.heads());
    return (filtered.isEmpty() ? "" : "筛选：" + filtered + "　")
        + (order.full() ? "完整版，含个人信息，内部使用" : "个人信息已遮盖");
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Unavailable("要保存到的文件夹建不了：" + folder + "。请换一个保存位置。", e);
    }
  }
}
