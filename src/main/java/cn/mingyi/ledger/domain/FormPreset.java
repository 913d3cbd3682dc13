package cn.mingyi.ledger.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * 套表: a form of the township's own with what its columns mean. A preset saved again under its name
 * takes the place of the old one.
 *
 * @param ledger key of the ledger that is filled in
 * @param leaf name of the ledger's sheet
 * @param fileName as the township sent it
 * @param sha256 of the file, under which it is kept
 * @param sheet of the file
 * @param headRow last row of the heads, from 0
 * @param columns head of the ledger's column by column of the form, A = 0
 */
public record FormPreset(
    UUID id,
    String name,
    String ledger,
    String leaf,
    String fileName,
    String sha256,
    String sheet,
    int headRow,
    Map<Integer, String> columns,
    Instant recordedAt) {
  public FormPreset {
    columns = Map.copyOf(columns);
  }
}
