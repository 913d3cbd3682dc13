package cn.mingyi.platform.store;

import cn.mingyi.platform.trail.Finding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/**
 * Files that belong to records, named by their content: {@code attachments/ab/<sha256>}. The same
 * photograph is kept once and can be told from every other.
 */
public final class Attachments {
  /** Enough to read a signature on an A4 page, small enough for an office PC's disk. */
  private static final int LONGEST_SIDE = 2400;

  private final Path root;

  Attachments(Path root) {
    this.root = root;
  }

  /** What was kept: the SHA-256 by which it is found again, and its size in bytes. */
  public record Kept(String sha256, long bytes) {}

  /** Keeps a file; a photograph is scaled to {@value #LONGEST_SIDE} px on its longest side. */
  public Kept keep(Path file) throws IOException {
    return keep(Files.readAllBytes(file));
  }

  /** Keeps what is at hand already. */
  public Kept keep(byte[] original) throws IOException {
    byte[] content = scaled(original);
    String hash = sha256(content);
    Path target = pathOf(hash);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      WholeFile.write(target, out -> out.write(content));
    }
    return new Kept(hash, content.length);
  }

  public Path pathOf(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static byte[] scaled(byte[] content) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
    if (image == null || Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE) {
      return content;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(new ByteArrayInputStream(content))
        .size(LONGEST_SIDE, LONGEST_SIDE)
        .outputFormat("jpg")
        .outputQuality(0.9)
        .toOutputStream(out);
    return out.toByteArray();
  }

  /** Every attachment that a row names must be there and be what its name says. */
  List<Finding> check(List<String> hashes) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (String hash : hashes) {
      String reason = wrongWith(hash);
      if (reason != null) {
        findings.add(new Finding("附件 " + hash.substring(0, 12), reason));
      }
    }
    return findings;
  }

  private @Nullable String wrongWith(String hash) throws IOException {
    Path file = pathOf(hash);
    if (!Files.exists(file)) {
      return "文件不见了";
    }
    return sha256(Files.readAllBytes(file)).equals(hash) ? null : "内容被改动过";
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
