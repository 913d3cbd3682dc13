package cn.mingyi.platform.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a second start knocks. Bound to the loopback only; who does not know the token is ignored.
 */
final class FrontDoor implements AutoCloseable {
  private final ServerSocket server;
  private final String token;
  private final AtomicReference<@Nullable Runnable> action = new AtomicReference<>();

  private FrontDoor(ServerSocket server, String token) {
    this.server = server;
    this.token = token;
  }

  static FrontDoor open(String token) throws IOException {
    FrontDoor door = new FrontDoor(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), token);
    Thread.ofVirtual().name("front-door").start(door::serve);
    return door;
  }

  int port() {
    return server.getLocalPort();
  }

  void onCall(Runnable run) {
    action.set(run);
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.setSoTimeout(2000);
        var in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        Runnable run = action.get();
        if (token.equals(in.readLine()) && run != null) {
          run.run();
          socket.getOutputStream().write('y');
        }
      } catch (IOException e) {
        // A knock that broke off, or the door is closing; either way there is nobody to answer.
        continue;
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
