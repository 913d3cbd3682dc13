package cn.mingyi.ledger.storage;

import cn.mingyi.ledger.domain.FormPreset;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A preset as its table has it.
 *
 * @param columnsText a line for each column: 0=编号
 */
record FormPresetRow(
    UUID id,
    String name,
    String ledger,
    String leaf,
    String fileName,
    String sha256,
    String sheet,
    int headRow,
    String columnsText,
    Instant recordedAt) {
  static FormPresetRow of(FormPreset preset) {
    return new FormPresetRow(
        preset.id(),
        preset.name(),
        preset.ledger(),
        preset.leaf(),
        preset.fileName(),
        preset.sha256(),
        preset.sheet(),
        preset.headRow(),
        new TreeMap<>(preset.columns())
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n")),
        preset.recordedAt());
  }

  FormPreset preset() {
    return new FormPreset(
        id, name, ledger, leaf, fileName, sha256, sheet, headRow, columns(), recordedAt);
  }

  private Map<Integer, String> columns() {
    return Arrays.stream(columnsText.split("\n"))
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .collect(Collectors.toMap(parts -> Integer.valueOf(parts[0]), parts -> parts[1]));
  }
}
