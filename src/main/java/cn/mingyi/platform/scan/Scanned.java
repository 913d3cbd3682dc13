package cn.mingyi.platform.scan;

import java.nio.file.Path;

/** What comes out of a file that somebody scanned: a page, or the reason why there is none. */
public sealed interface Scanned permits ScanPage, ScanProblem {
  /** Where it came from. */
  Path file();

  /** Page of the file, from 1; 0 when the whole file, or folder, is meant. */
  int page();
}
