package cn.mingyi.ledger.domain.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 校验清单: the SHA-256 of every file of a packet, in the form that {@code sha256sum -c} reads.
 *
 * @param lines in the order in which the files were put in
 */
public record Manifest(List<Line> lines) {
  /** Under which name it lies in the packet. */
  public static final String FILE = "校验清单.sha256";

  public Manifest {
    lines = List.copyOf(lines);
  }

  /**
   * A file.
   *
   * @param name with / between folders
   * @param sha256 64 lower-case hex digits
   */
  public record Line(String name, long bytes, String sha256) {}

  public String text() {
    return lines.stream()
        .map(l -> l.sha256() + "  " + l.name() + "\n")
        .collect(Collectors.joining());
  }

  public byte[] content() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  public long bytes() {
    return lines.stream().mapToLong(Line::bytes).sum();
  }
}
