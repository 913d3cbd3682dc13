package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.usecase.ScanReader;
import cn.mingyi.consultation.usecase.ScannedPage;
import cn.mingyi.platform.scan.CodeReader;
import cn.mingyi.platform.scan.ScanFiles;
import cn.mingyi.platform.scan.ScanPage;
import cn.mingyi.platform.scan.ScanProblem;
import cn.mingyi.platform.scan.SeenCode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the codes of scanned pages. */
public final class CodedScans implements ScanReader {
  private final CodeReader reader = new CodeReader();

  @Override
  public Batch open(List<Path> filesOrFolders) {
    ScanFiles files = ScanFiles.of(filesOrFolders);
    return new Batch() {
      @Override
      public @Nullable ScannedPage next() {
        if (!files.hasNext()) {
          return null;
        }
        return switch (files.next()) {
          case ScanPage page -> read(page);
          case ScanProblem problem ->
              ScannedPage.unreadable(
                  name(problem.file()), Math.max(1, problem.page()), problem.sentence());
        };
      }

      @Override
      public void close() {
        files.close();
      }
    };
  }

  private ScannedPage read(ScanPage page) {
    List<SeenCode> seen = reader.read(page.image(), text -> SheetPage.read(text).isPresent());
    return new ScannedPage(
        name(page.file()),
        page.page(),
        page.picture(),
        seen.stream().map(SeenCode::text).distinct().toList(),
        sight(page, seen),
        "");
  }

  /** Where the two codes of one page lie on the kept picture, which may be smaller. */
  private static PageScan.Sight sight(ScanPage page, List<SeenCode> seen) {
    List<SeenCode> ours = seen.stream().filter(c -> SheetPage.read(c.text()).isPresent()).toList();
    if (ours.isEmpty()) {
      return PageScan.Sight.NONE;
    }
    SeenCode one = ours.getFirst();
    if (ours.size() != 2) {
      return new PageScan.Sight(one.turn(), 0, 0, 0, 0);
    }
    SeenCode other = ours.get(1);
    // Along the page's own line the left code comes first.
    double turn = Math.toRadians(one.turn());
    double along = (other.x() - one.x()) * Math.cos(turn) + (other.y() - one.y()) * Math.sin(turn);
    SeenCode left = along > 0 ? one : other;
    SeenCode right = along > 0 ? other : one;
    int longest = Math.max(page.image().getWidth(), page.image().getHeight());
    double shrunk = Math.min(1, (double) ScanPage.LONGEST_SIDE / longest);
    return new PageScan.Sight(
        one.turn(),
        (int) (left.x() * shrunk),
        (int) (left.y() * shrunk),
        (int) (right.x() * shrunk),
        (int) (right.y() * shrunk));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
