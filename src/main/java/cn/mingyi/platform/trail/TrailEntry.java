package cn.mingyi.platform.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain.
 *
 * @param number 1, 2, 3 … without gaps
 * @param recordedAt when the system recorded it, to the millisecond
 * @param previous hash of the entry before; 64 zeros for the first
 * @param payload all of it as canonical JSON (RFC 8785), without line ends
 * @param hash SHA-256 of the payload, 64 lower-case hex digits
 */
public record TrailEntry(
    long number,
    Instant recordedAt,
    String operator,
    String action,
    String subject,
    String note,
    String previous,
    String payload,
    String hash) {
  /** What comes before the first entry. */
  static final String NOTHING = "0".repeat(64);

  private static final ObjectMapper JSON = new ObjectMapper();

  static TrailEntry of(
      long number,
      Instant recordedAt,
      String operator,
      String action,
      String subject,
      String note,
      String previous,
      List<RowChange> changes) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("number", number);
    fields.put("recordedAt", recordedAt.toString());
    fields.put("operator", operator);
    fields.put("action", action);
    fields.put("subject", subject);
    fields.put("note", note);
    fields.put("previous", previous);
    fields.put("changes", changes.stream().map(TrailEntry::json).toList());
    try {
      String payload = new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString();
      return new TrailEntry(
          number,
          recordedAt,
          operator,
          action,
          subject,
          note,
          previous,
          payload,
          sha256(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException("trail entry " + number + " cannot be written as JSON", e);
    }
  }

  /**
   * Reads an entry back from its payload.
   *
   * @throws IllegalArgumentException when the payload is not an entry
   */
  static TrailEntry parse(String payload, String hash) {
    try {
      JsonNode node = JSON.readTree(payload);
      return new TrailEntry(
          node.required("number").longValue(),
          Instant.parse(node.required("recordedAt").textValue()),
          node.required("operator").textValue(),
          node.required("action").textValue(),
          node.required("subject").textValue(),
          node.required("note").textValue(),
          node.required("previous").textValue(),
          payload,
          hash);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a trail entry", e);
    }
  }

  List<RowChange> changes() {
    try {
      List<RowChange> changes = new ArrayList<>();
      for (JsonNode node : JSON.readTree(payload).required("changes")) {
        changes.add(
            new RowChange(
                node.required("table").textValue(),
                node.required("id").textValue(),
                row(node.get("before")),
                row(node.get("after"))));
      }
      return changes;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a trail entry", e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The hash of a row as the journal would write it; equal rows have equal hashes. */
  static String rowHash(Map<String, Object> row) {
    try {
      return sha256(new JsonCanonicalizer(JSON.writeValueAsString(row)).getEncodedUTF8());
    } catch (IOException e) {
      throw new IllegalStateException("row cannot be written as JSON", e);
    }
  }

  private static Map<String, Object> json(RowChange change) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("table", change.table());
    fields.put("id", change.id());
    if (change.before() != null) {
      fields.put("before", change.before());
    }
    if (change.after() != null) {
      fields.put("after", change.after());
    }
    return fields;
  }

  private static @Nullable Map<String, Object> row(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    Map<String, Object> row = new TreeMap<>();
    node.properties()
        .forEach(field -> {
          JsonNode value = field.getValue();
          row.put(
              field.getKey(),
              value.isBoolean()
                  ? value.booleanValue()
                  : value.isNumber() ? (Object) value.longValue() : value.textValue());
        });
    return row;
  }
}
