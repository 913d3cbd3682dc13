package cn.mingyi.app.demo;

import cn.mingyi.app.FileNames;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.store.WholeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A folder that papers and ledgers are put into, numbered in the order in which they come. */
final class PaperFolder {
  private final Path folder;
  private final Consumer<WrittenFile> told;
  private final List<WrittenFile> written = new ArrayList<>();

  PaperFolder(Path folder, Consumer<WrittenFile> told) {
    this.folder = folder;
    this.told = told;
  }

  void put(Paper paper) {
    String name = name(paper.title(), "pdf");
    WholeFile.write(folder.resolve(name), out -> out.write(paper.pdf()));
    add(new WrittenFile(name, paper.title(), paper.pages(), paper.missingCharacters()));
  }

  /**
   * @param writing is given the file to write
   */
  void put(String title, String suffix, Consumer<Path> writing) {
    String name = name(title, suffix);
    writing.accept(folder.resolve(name));
    add(new WrittenFile(name, title, 0, List.of()));
  }

  List<WrittenFile> written() {
    return List.copyOf(written);
  }

  private void add(WrittenFile file) {
    written.add(file);
    told.accept(file);
  }

  private String name(String title, String suffix) {
    String number = "%02d".formatted(written.size() + 1);
    return FileNames.orPlain(number + " " + title + "." + suffix, number + "." + suffix);
  }
}
