package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.domain.archive.SafeNames;
import cn.mingyi.village.domain.Letterhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * 归档: writes the papers of a matter, or of several each in its folder, so that they can be read,
 * checked and kept without this program. Papers are made one at a time and files go through in
 * portions. On the document thread.
 */
public final class PackArchive {
  private final OfficePapers papers;
  private final KeptFiles kept;
  private final Parcels parcels;

  public PackArchive(OfficePapers papers, KeptFiles kept, Parcels parcels) {
    this.papers = papers;
    this.kept = kept;
    this.parcels = parcels;
  }

  /**
   * What is to be packed.
   *
   * @param name of the packet, e.g. 槐议〔2026〕1号 归档
   * @param matters one at least
   * @param moment at which it is made
   */
  public record Order(
      PacketKind kind, String name, List<MatterDossier> matters, LocalDateTime moment) {
    public Order {
      matters = List.copyOf(matters);
      if (matters.isEmpty()) {
        throw new IllegalArgumentException("a packet has a matter");
      }
    }

    Letterhead letterhead() {
      return matters.getFirst().subject().letterhead();
    }

    List<UUID> ids() {
      return matters.stream().map(d -> d.matter().id()).toList();
    }
  }

  /**
   * A packet as it was written.
   *
   * @param missing how many papers are missing in all its matters
   * @param unprintable characters that no font has
   */
  public record Packed(
      PacketKind kind,
      String name,
      List<UUID> matters,
      Manifest manifest,
      int pages,
      int missing,
      Set<String> unprintable) {
    public Packed {
      matters = List.copyOf(matters);
      unprintable = Set.copyOf(unprintable);
    }
  }

  /**
   * @param target see {@link Parcels#write}
   * @param progress may give the work up: nothing of it stays
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written, or a file is gone
   */
  public Packed pack(Order order, Path target, PacketForm form, Progress progress) {
    List<Packed> made = new ArrayList<>();
    parcels.write(target, form, order.moment(), sink -> made.add(fill(order, sink, progress)));
    return made.getFirst();
  }

  private Packed fill(Order order, Parcels.Sink sink, Progress progress) {
    List<FiledMatter> matters =
        order.matters().stream().map(d -> new FiledMatter(d, papers, kept)).toList();
    boolean alone = order.kind() == PacketKind.MATTER && matters.size() == 1;
    long files = matters.stream().mapToLong(FiledMatter::files).sum() + (alone ? 0 : 2);
    PacketWriter packet = new PacketWriter(sink, progress, files);
    SafeNames names = new SafeNames();
    int pages = 0;
    if (alone) {
      pages = matters.getFirst().write("", packet);
    } else {
      pages = volume(order, matters, names, packet);
    }
    Manifest manifest =
        packet.seal(
            names,
            text ->
                papers
                    .archive()
                    .verifyPage(
                        order.name(), SealNote.of(order.letterhead(), order.moment()), text));
    return new Packed(
        order.kind(),
        order.name(),
        order.ids(),
        manifest,
        pages,
        order.matters().stream().mapToInt(d -> d.missing().size()).sum(),
        packet.unprintable());
  }

  private int volume(Order order, List<FiledMatter> matters, SafeNames names, PacketWriter packet) {
    String index = names.take("00 案卷目录", ".pdf");
    String sheet = names.take("00 案卷目录", ".xlsx");
    List<ArchivePapers.VolumeLine> lines = new ArrayList<>();
    int all = 0;
    for (FiledMatter filed : matters) {
      MatterDossier dossier = filed.dossier();
      String folder = names.take(dossier.matter().number() + " " + dossier.matter().title(), "");
      int pages = filed.write(folder + "/", packet);
      all += pages;
      lines.add(
          new ArchivePapers.VolumeLine(
              dossier.matter().number(),
              dossier.matter().title(),
              dossier.subject().categoryLabel(),
              dossier.matter().raisedOn(),
              dossier.standing(),
              filed.items(),
              pages,
              dossier.missing().size(),
              folder));
    }
    ArchivePapers.Volume volume = new ArchivePapers.Volume(order.letterhead(), order.name(), lines);
    packet.paper(index, papers.archive().volume(volume));
    packet.file(sheet, staged(file -> papers.archive().volumeSheet(volume, file)));
    return all;
  }

  /** A small file that can only be written to a path. */
  private static byte[] staged(Consumer<Path> writing) {
    try (Staging staging = new Staging()) {
      Path file = staging.file("volume.xlsx");
      writing.accept(file);
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unavailable("案卷目录的电子表格没有做成。请清理磁盘后再试一次。", e);
    }
  }
}
