package cn.mingyi.disclosure.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * 放行: a number that the scan found and that may hang, with the reason (domain §9). Told by its
 * hash: the trail must not hold what the wall should not.
 *
 * @param kind name of the kind of finding
 * @param foundHash SHA-256 of the found text with the bulletin's id, hexadecimal
 * @param masked how it would have been masked, so that people know which is meant
 */
public record PrivacyRelease(
    UUID id,
    UUID bulletinId,
    String kind,
    String foundHash,
    String masked,
    String reason,
    Instant recordedAt) {
  /** The hash under which a finding of a bulletin is released. */
  public static String hash(UUID bulletin, String found) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bulletin.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(found.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
