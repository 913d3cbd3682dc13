package cn.mingyi.app.demo;

import java.util.List;

/**
 * A paper or ledger that the demonstration left.
 *
 * @param name in the folder
 * @param pages 0 for a ledger
 * @param missingCharacters characters that no font has
 */
public record WrittenFile(String name, String title, int pages, List<String> missingCharacters) {
  public WrittenFile {
    missingCharacters = List.copyOf(missingCharacters);
  }
}
