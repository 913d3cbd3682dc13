package cn.mingyi.platform.scan;

import cn.mingyi.kernel.NaturalOrder;
import cn.mingyi.kernel.Refused;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of files and folders, one after the other; only one of them is in memory. Each file
 * gives its pages or says why not, and never stops the others. Of a folder the JPEG, PNG and PDF
 * files are taken in natural order, not those of folders within; what is hidden or was not meant (a
 * text, a workbook, Thumbs.db) is passed over in silence, while a named file always has an answer.
 * Close it after use; for one thread.
 */
public final class ScanFiles implements Iterator<Scanned>, AutoCloseable {
  private final ScanLimits limits;
  private final Deque<Scanned> ready = new ArrayDeque<>();
  private final Deque<Path> files;
  private @Nullable PdfFile open;
  private int page;

  private ScanFiles(List<Path> filesOrFolders, ScanLimits limits) {
    this.limits = limits;
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : filesOrFolders) {
      Path whole = path.toAbsolutePath().normalize();
      if (Files.isDirectory(whole)) {
        files.addAll(within(whole));
      } else {
        files.add(whole);
      }
    }
    this.files = new ArrayDeque<>(files);
  }

  /** Lists the folders; nothing is opened yet. A file named twice is read once. */
  public static ScanFiles of(List<Path> filesOrFolders) {
    return new ScanFiles(filesOrFolders, ScanLimits.DEFAULT);
  }

  static ScanFiles of(List<Path> filesOrFolders, ScanLimits limits) {
    return new ScanFiles(filesOrFolders, limits);
  }

  /** Files not yet begun, for showing how far the work is. */
  public int filesLeft() {
    return files.size();
  }

  private List<Path> within(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> found = new ArrayList<>();
      for (Path file :
          all.sorted(Comparator.comparing(f -> name(f), NaturalOrder.INSTANCE)).toList()) {
        if (Files.isRegularFile(file) && !hidden(file) && scan(file)) {
          found.add(file);
        }
      }
      if (found.isEmpty()) {
        ready.add(new ScanProblem(folder, 0, ScanRule.NOTHING_IN_FOLDER));
      }
      return found;
    } catch (IOException e) {
      ready.add(new ScanProblem(folder, 0, ScanRule.BUSY));
      return List.of();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean hidden(Path file) throws IOException {
    return Files.isHidden(file) || name(file).startsWith(".") || name(file).startsWith("~$");
  }

  private static boolean scan(Path file) {
    try {
      return ScanKind.meant(file) || ScanKind.of(file) != ScanKind.OTHER;
    } catch (IOException e) {
      // Whoever meant it would have named it so.
      return false;
    }
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || open != null || !files.isEmpty();
  }

  @Override
  public Scanned next() {
    if (!ready.isEmpty()) {
      return ready.remove();
    }
    if (open == null && files.isEmpty()) {
      throw new NoSuchElementException();
    }
    Path file = open == null ? files.remove() : open.file();
    page = open == null ? 0 : page + 1;
    Scanned next = page == 0 ? guarded(file, () -> begin(file)) : guarded(file, this::page);
    boolean hopeless = next instanceof ScanProblem problem && problem.rule() == ScanRule.TOO_SLOW;
    if (hopeless || (open != null && page >= open.pages())) {
      close();
    }
    return next;
  }

  /** Reads a picture, or opens a PDF and reads its first page. */
  private ScanPage begin(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw ScanRule.MISSING.refusal();
    }
    if (Files.size(file) == 0) {
      throw ScanRule.EMPTY.refusal();
    }
    ScanKind kind = ScanKind.of(file);
    return switch (kind) {
      case JPEG, PNG -> new PictureFile(limits).read(file, kind);
      case PDF -> {
        open = PdfFile.open(file, limits);
        page = 1;
        yield page();
      }
      case HEIC -> throw ScanRule.APPLE_PHOTO.refusal();
      case OTHER -> throw ScanRule.NOT_A_SCAN.refusal();
    };
  }

  private ScanPage page() throws IOException {
    if (open == null) {
      throw new IllegalStateException("no PDF is open");
    }
    return open.read(page);
  }

  @FunctionalInterface
  private interface Reading {
    ScanPage read() throws IOException;
  }

  private Scanned guarded(Path file, Reading reading) {
    try {
      return reading.read();
    } catch (Refused e) {
      Enum<?> rule = e.unmet().getFirst().rule();
      return problem(file, rule instanceof ScanRule known ? known : ScanRule.DAMAGED);
    } catch (FileSystemException e) {
      return problem(file, Files.exists(file) ? ScanRule.BUSY : ScanRule.MISSING);
    } catch (IOException | RuntimeException e) {
      // The libraries report damage in a hundred ways; to the clerk they are one.
      return problem(file, ScanRule.DAMAGED);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // Behind all limits: what one file asked for in vain is free again.
      return problem(file, ScanRule.TOO_MANY_PIXELS);
    }
  }

  private ScanProblem problem(Path file, ScanRule rule) {
    return new ScanProblem(file, page, rule);
  }

  /** May be called early: the rest is not read. */
  @Override
  public void close() {
    PdfFile closing = open;
    open = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException e) {
        // It was only read; nothing is lost.
      }
    }
  }
}
