package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.domain.archive.SafeNames;
import cn.mingyi.ledger.usecase.archive.HandoverFacts.StagedFile;
import cn.mingyi.ledger.usecase.archive.HandoverPapers.FormLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 换届移交: writes all that an office hands over, with the form to be signed. */
public final class PackHandover {
  private static final int NAME = 60;

  private final HandoverPapers papers;
  private final ArchivePapers pages;
  private final Parcels parcels;

  /**
   * @param pages makes the page that checks the packet
   */
  public PackHandover(HandoverPapers papers, ArchivePapers pages, Parcels parcels) {
    this.papers = papers;
    this.pages = pages;
    this.parcels = parcels;
  }

  /** A handover as it was written. */
  public record Packed(
      String name, HandoverHands hands, Manifest manifest, int pages, Set<String> unprintable) {
    public Packed {
      unprintable = Set.copyOf(unprintable);
    }
  }

  /** Refuses names that do not fit; to be asked before anything is read. */
  public static void check(HandoverHands hands) {
    new Lengths()
        .atMost("from", hands.from(), NAME)
        .atMost("to", hands.to(), NAME)
        .atMost("witness", hands.witness(), NAME)
        .refuse();
  }

  /** How the packet is called, e.g. 槐树沟村 换届移交 2026-11-23. */
  public static String name(HandoverFacts facts) {
    return "%s 换届移交 %s"
        .formatted(facts.letterhead().village().name(), facts.letterhead().printedOn());
  }

  /**
   * @param target see {@link Parcels#write}
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  public Packed pack(
      HandoverFacts facts, HandoverHands hands, Path target, PacketForm form, Progress progress) {
    check(hands);
    List<Packed> made = new ArrayList<>();
    parcels.write(
        target, form, facts.moment(), sink -> made.add(fill(facts, hands, sink, progress)));
    return made.getFirst();
  }

  private Packed fill(
      HandoverFacts facts, HandoverHands hands, Parcels.Sink sink, Progress progress) {
    PacketWriter packet = new PacketWriter(sink, progress, facts.files().size() + 8L);
    SafeNames names = new SafeNames();
    String first = names.take("00 移交清单", ".pdf");
    List<FormLine> lines = new ArrayList<>();
    paper("01 事项清单", papers.matters(facts), facts.matters().size() + " 件", packet, names, lines);
    Path sheet = facts.files().getFirst().file().resolveSibling("matters.xlsx");
    papers.matterSheet(facts, sheet);
    packet.copy(names.take("01 事项清单", ".xlsx"), sheet, 0);
    lines.add(new FormLine("事项清单（电子表格）", 1, 0, ""));
    paper("02 待办事项", papers.open(facts), facts.open().size() + " 项", packet, names, lines);
    paper("03 在榜公告", papers.hanging(facts), facts.hanging().size() + " 处", packet, names, lines);
    paper("04 授权与任职", papers.offices(facts), "", packet, names, lines);
    paper("05 花名册与财务情况", papers.registers(facts), "", packet, names, lines);
    paper(
        "06 归档包与留痕",
        papers.packets(facts),
        "归档包 %d 个，留痕 %d 条".formatted(facts.packets().size(), facts.trail().entries()),
        packet,
        names,
        lines);
    staged(facts, packet, lines);
    packet.paper(first, papers.form(facts, hands, lines));
    String name = name(facts);
    Manifest manifest =
        packet.seal(
            names,
            text -> pages.verifyPage(name, SealNote.of(facts.letterhead(), facts.moment()), text));
    return new Packed(name, hands, manifest, packet.pages(), packet.unprintable());
  }

  private static void paper(
      String name,
      Paper paper,
      String remark,
      PacketWriter packet,
      SafeNames names,
      List<FormLine> lines) {
    int pages = packet.paper(names.take(name, ".pdf"), paper);
    lines.add(new FormLine(name.substring(3), 1, pages, remark));
  }

  private static void staged(HandoverFacts facts, PacketWriter packet, List<FormLine> lines) {
    Map<String, List<StagedFile>> parts = new LinkedHashMap<>();
    facts.files().forEach(f -> parts.computeIfAbsent(f.part(), part -> new ArrayList<>()).add(f));
    parts.forEach((part, files) -> {
      SafeNames inside = new SafeNames();
      for (StagedFile file : files) {
        int dot = file.name().lastIndexOf('.');
        packet.copy(
            part + "/" + inside.take(file.name().substring(0, dot), file.name().substring(dot)),
            file.file(),
            0);
      }
      lines.add(new FormLine(part, files.size(), 0, "电子文件"));
    });
  }
}
