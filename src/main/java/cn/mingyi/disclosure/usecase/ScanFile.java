package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.domain.privacy.FindingKind;
import cn.mingyi.disclosure.domain.privacy.PrivacyScan;
import cn.mingyi.disclosure.usecase.PrivacyFiles.Passage;
import java.nio.file.Path;
import java.util.List;

/** Looks through a file for numbers of persons (domain §9) before it is posted or handed on. */
public final class ScanFile {
  private final PrivacyFiles files;

  public ScanFile(PrivacyFiles files) {
    this.files = files;
  }

  /**
   * Every finding in reading order.
   *
   * @throws cn.mingyi.kernel.Refused when the file is not to be read
   */
  public List<Found> scan(Path file) {
    return files.read(file).stream()
        .flatMap(
            passage -> PrivacyScan.scan(passage.text()).stream().map(f -> Found.of(passage, f)))
        .toList();
  }

  /**
   * A finding in a file; the number itself is not in it.
   *
   * @param line of the page or file, from 1; 0 in a workbook
   * @param masked what may be shown of the number
   */
  public record Found(
      String sheet, int row, String column, int page, int line, FindingKind kind, String masked) {
    private static Found of(Passage passage, Finding finding) {
      int line = passage.row() > 0 ? 0 : finding.spot().row() + 1;
      return new Found(
          passage.sheet(),
          passage.row(),
          passage.column(),
          passage.page(),
          line,
          finding.kind(),
          finding.masked());
    }

    /** The place in Chinese. */
    public String place() {
      if (row > 0) {
        return "%s 第 %d 行 %s列".formatted(sheet, row, column);
      }
      return page > 0 ? "第 %d 页第 %d 行".formatted(page, line) : "第 %d 行".formatted(line);
    }
  }
}
