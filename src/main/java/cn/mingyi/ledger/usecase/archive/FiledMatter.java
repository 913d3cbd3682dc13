package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.ledger.domain.archive.SafeNames;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Filed;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Made;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Original;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Piece;
import java.util.ArrayList;
import java.util.List;

/** Files the papers of one matter under a folder of the packet. */
final class FiledMatter {
  private final MatterDossier dossier;
  private final OfficePapers papers;
  private final KeptFiles kept;
  private final List<ArchiveItem> items;

  FiledMatter(MatterDossier dossier, OfficePapers papers, KeptFiles kept) {
    this.dossier = dossier;
    this.papers = papers;
    this.kept = kept;
    items = new MatterItems(dossier, papers, kept::has).list();
  }

  MatterDossier dossier() {
    return dossier;
  }

  /** How many files it comes to, the 卷内目录 included. */
  long files() {
    return items.stream().mapToLong(i -> i.pieces().size()).sum() + 1;
  }

  int items() {
    return items.size();
  }

  /**
   * @param folder with / at its end; empty for the packet itself
   * @return how many pages
   */
  int write(String folder, PacketWriter packet) {
    SafeNames names = new SafeNames();
    String contents = names.take("00 卷内目录", ".pdf");
    int next = 1;
    List<Filed> filed = new ArrayList<>();
    for (ArchiveItem item : items) {
      String words = "%02d %s".formatted(filed.size() + 1, title(item));
      int pages =
          item.pieces().size() == 1
              ? piece(folder, words, names, item.pieces().getFirst(), packet)
              : pieces(folder + names.take(words, "") + "/", item, packet);
      filed.add(new Filed(item, item.pieces().size(), pages, pages == 0 ? 0 : next));
      next += pages;
    }
    // Made last, since it tells the pages of all others; its own are not counted among them.
    packet.paper(
        folder + contents,
        papers.archive().contents(dossier, filed.stream().map(FiledMatter::line).toList()));
    return next - 1;
  }

  private static String title(ArchiveItem item) {
    return item.number().isEmpty() ? item.title() : item.title() + " " + item.number();
  }

  private int pieces(String folder, ArchiveItem item, PacketWriter packet) {
    SafeNames inside = new SafeNames();
    int pages = 0;
    for (Piece piece : item.pieces()) {
      String words = piece instanceof Original original ? original.name() : item.title();
      pages += piece(folder, words, inside, piece, packet);
    }
    return pages;
  }

  private int piece(
      String folder, String words, SafeNames names, Piece piece, PacketWriter packet) {
    return switch (piece) {
      case Made made -> packet.paper(folder + names.take(words, ".pdf"), made.paper().get());
      case Original original -> {
        KeptFiles.Kept file = kept.look(original.sha256(), original.original());
        packet.copy(folder + names.take(words, file.suffix()), file.file(), file.pages());
        yield file.pages();
      }
    };
  }

  private static ArchivePapers.ContentsLine line(Filed filed) {
    ArchiveItem item = filed.item();
    String remark =
        filed.files() > 1 && item.remark().isEmpty()
            ? "%d 个文件".formatted(filed.files())
            : filed.pages() == 0 ? (item.remark() + " 电子文件").strip() : item.remark();
    return new ArchivePapers.ContentsLine(
        item.title(),
        item.number(),
        item.responsible(),
        item.day(),
        filed.pages(),
        filed.first(),
        remark);
  }
}
