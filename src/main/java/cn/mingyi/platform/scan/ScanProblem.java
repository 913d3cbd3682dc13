package cn.mingyi.platform.scan;

import java.nio.file.Path;

/**
 * A file, or a page of one, that could not be read; the other pages and files go on.
 *
 * @param page from 1; 0 for the whole file
 */
public record ScanProblem(Path file, int page, ScanRule rule) implements Scanned {
  /** What is wrong and what to do, in Chinese. */
  public String sentence() {
    return rule.sentence();
  }
}
