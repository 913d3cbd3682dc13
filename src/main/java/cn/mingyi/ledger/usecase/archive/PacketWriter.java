package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.domain.archive.SafeNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts files into a packet one after the other and keeps the manifest of what was put in. */
final class PacketWriter {
  private final Parcels.Sink sink;
  private final Progress progress;
  private final long all;
  private final List<Manifest.Line> lines = new ArrayList<>();
  private final Set<String> unprintable = new LinkedHashSet<>();
  private int pages;

  /**
   * @param all how many files there will be
   */
  PacketWriter(Parcels.Sink sink, Progress progress, long all) {
    this.sink = sink;
    this.progress = progress;
    this.all = all;
  }

  /** How many pages the papers and scans have so far. */
  int pages() {
    return pages;
  }

  int files() {
    return lines.size();
  }

  /** Characters that no font has: whoever made the packet must be told. */
  Set<String> unprintable() {
    return unprintable;
  }

  /** Makes a paper and forgets it; tells how many pages it has. */
  int paper(String name, Paper paper) {
    file(name, paper.pdf());
    unprintable.addAll(paper.missingCharacters());
    pages += paper.pages();
    return paper.pages();
  }

  void file(String name, byte[] content) {
    tick();
    lines.add(sink.put(name, content));
  }

  void copy(String name, Path file, int itsPages) {
    tick();
    lines.add(sink.copy(name, file, this::tick));
    pages += itsPages;
  }

  private void tick() {
    progress.at(Math.min(lines.size(), all), all);
  }

  /**
   * Puts the manifest in, and the page that checks it.
   *
   * @param page makes the page of the manifest's text
   */
  Manifest seal(SafeNames names, java.util.function.Function<String, byte[]> page) {
    Manifest manifest = new Manifest(lines);
    tick();
    sink.put(Manifest.FILE, manifest.content());
    sink.put(names.take("verify", ".html"), page.apply(manifest.text()));
    return manifest;
  }
}
