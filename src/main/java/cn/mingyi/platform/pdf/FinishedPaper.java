package cn.mingyi.platform.pdf;

import java.util.List;

/**
 * A paper as PDF.
 *
 * @param pdf the file; not to be changed
 * @param missingCharacters the characters that no font has, each once; on the paper they are marks
 *     such as [U+323BF], and whoever issues the paper must be told
 */
@SuppressWarnings("ArrayRecordComponent") // a file is handed on as it is
public record FinishedPaper(byte[] pdf, int pages, List<String> missingCharacters) {
  public FinishedPaper {
    missingCharacters = List.copyOf(missingCharacters);
  }
}
