package cn.mingyi.platform.trail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The append-only file that is the truth. One line an entry: {@code <sha256> <canonical JSON>\n}. A
 * line exists when its line end does.
 */
public final class Journal implements AutoCloseable {
  private static final int HASH = 64;

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  public static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.position(channel.size());
    return new Journal(file, channel);
  }

  /**
   * What reading the whole file found.
   *
   * @param entries sound lines from the start
   * @param head hash of the last sound line; 64 zeros when there is none
   * @param soundBytes length of the sound part
   * @param torn whether bytes without a line end follow the sound part
   * @param findings lines that are not what was written; empty when the file is sound
   */
  public record Scan(
      long entries, String head, long soundBytes, boolean torn, List<Finding> findings) {}

  /** Appends and forces to the disk; when this returns, the entry survives a loss of power. */
  void append(TrailEntry entry) throws IOException {
    byte[] line = (entry.hash() + " " + entry.payload() + "\n").getBytes(StandardCharsets.UTF_8);
    long start = channel.position();
    try {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    } catch (IOException e) {
      // Half a line must not stay in front of the next one.
      channel.truncate(start);
      channel.position(start);
      throw e;
    }
  }

  /** Drops what follows the sound part. */
  void truncateTo(long bytes) throws IOException {
    channel.truncate(bytes);
    channel.position(bytes);
    channel.force(true);
  }

  /** Reads and checks the whole file; hands every sound entry of an unbroken chain on. */
  public static Scan scan(Path file, Consumer<TrailEntry> sink) throws IOException {
    List<Finding> findings = new ArrayList<>();
    long number = 0;
    long sound = 0;
    boolean torn = false;
    String previous = TrailEntry.NOTHING;
    if (!Files.exists(file)) {
      return new Scan(0, previous, 0, false, findings);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (findings.isEmpty()) {
        line.reset();
        boolean ended = readLine(in, line);
        if (!ended) {
          torn = line.size() > 0;
          break;
        }
        byte[] bytes = line.toByteArray();
        String wrong = "";
        TrailEntry entry = null;
        if (bytes.length <= HASH || bytes[HASH] != ' ') {
          wrong = "不是一条留痕记录";
        } else {
          String hash = new String(bytes, 0, HASH, StandardCharsets.ISO_8859_1);
          byte[] payload = java.util.Arrays.copyOfRange(bytes, HASH + 1, bytes.length);
          if (!TrailEntry.sha256(payload).equals(hash)) {
            wrong = "内容与校验码不符，被改动过";
          } else {
            entry = TrailEntry.parse(new String(payload, StandardCharsets.UTF_8), hash);
            if (entry.number() != number + 1) {
              wrong = "编号应为 " + (number + 1) + "，实为 " + entry.number() + "，中间有缺失或调换";
            } else if (!entry.previous().equals(previous)) {
              wrong = "与上一条不相接";
            }
          }
        }
        if (!wrong.isEmpty() || entry == null) {
          findings.add(new Finding("留痕流水第 " + (number + 1) + " 行", wrong));
        } else {
          number++;
          previous = entry.hash();
          sound += bytes.length + 1L;
          sink.accept(entry);
        }
      }
    }
    return new Scan(number, previous, sound, torn, findings);
  }

  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return true;
      }
      line.write(b);
    }
    return false;
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
