package cn.mingyi.platform.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who holds a data folder.
 *
 * @param pid process id; 0 when unknown
 * @param port loopback port of its front door; 0 when unknown
 * @param token what the door wants to hear
 */
public record Holder(long pid, int port, String token) {
  private static final Holder UNKNOWN = new Holder(0, 0, "");

  static Holder ofThisProcess(int port, String token) {
    return new Holder(ProcessHandle.current().pid(), port, token);
  }

  static Holder read(Path file) {
    try {
      String[] parts = Files.readString(file, StandardCharsets.UTF_8).strip().split(" ");
      return new Holder(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    } catch (IOException | RuntimeException e) {
      // The holder may be writing it right now; the lock has already said what matters.
      return UNKNOWN;
    }
  }

  String text() {
    return pid + " " + port + " " + token + "\n";
  }

  /** Asks the holder to bring its window to front; false when it does not answer. */
  public boolean callToFront() {
    if (port == 0) {
      return false;
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(2000);
      socket.getOutputStream().write((token + "\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return socket.getInputStream().read() == 'y';
    } catch (IOException e) {
      return false;
    }
  }
}
