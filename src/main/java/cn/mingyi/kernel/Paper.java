package cn.mingyi.kernel;

import java.util.List;

/**
 * A finished paper on its way to preview, printer or disk.
 *
 * @param title also the file name without suffix; no personal data
 * @param pdf the file; not to be changed
 * @param missingCharacters the characters that no font has, each once; whoever issues the paper
 *     must be told
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(String title, byte[] pdf, int pages, List<String> missingCharacters) {
  public Paper {
    missingCharacters = List.copyOf(missingCharacters);
  }
}
