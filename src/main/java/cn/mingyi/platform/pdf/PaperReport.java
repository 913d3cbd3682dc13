package cn.mingyi.platform.pdf;

import java.util.List;

/**
 * What is to be said about a paper that was written to a stream.
 *
 * @param missingCharacters as in {@link FinishedPaper}
 */
public record PaperReport(int pages, List<String> missingCharacters) {
  public PaperReport {
    missingCharacters = List.copyOf(missingCharacters);
  }
}
