package org.javanative.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A network between a browser and a server that is slow, or breaks. */
final class LaggingProxy implements AutoCloseable {
  private final ServerSocket listening;
  private final URI server;
  private final ScheduledExecutorService late = Executors.newSingleThreadScheduledExecutor();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Duration lag = Duration.ZERO;
  private volatile Duration socketLag = Duration.ZERO;
  private volatile boolean broken;
  private volatile boolean frozen;

  LaggingProxy(URI server) throws IOException {
    this.server = server;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
  }

  /** How long each byte takes to the server. */
  void lag(Duration time) {
    lag = time;
  }

  /** The same for the app's sockets only: pages and their files come at once. */
  void lagSockets(Duration time) {
    socketLag = time;
  }

  /** Cuts all connections and lets no other through. */
  void cut() {
    broken = true;
    open.forEach(LaggingProxy::close);
  }

  void mend() {
    broken = false;
  }

  /**
   * Swallows all bytes from now on, in both directions: nobody is told that the network is gone.
   */
  void freeze() {
    frozen = true;
  }

  /** Lets bytes through again; connections that have lost some are cut. */
  void thaw() {
    open.forEach(LaggingProxy::close);
    frozen = false;
  }

  private void accept() throws IOException {
    while (true) {
      Socket browser = listening.accept();
      if (broken) {
        close(browser);
        continue;
      }
      Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
      browser.setTcpNoDelay(true);
      upstream.setTcpNoDelay(true);
      open.add(browser);
      open.add(upstream);
      daemon(() -> pump(browser, upstream, true));
      daemon(() -> pump(upstream, browser, false));
    }
  }

  private void pump(Socket from, Socket to, boolean lags) throws IOException {
    byte[] buffer = new byte[65_536];
    boolean socket = false;
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      byte[] bytes = Arrays.copyOf(buffer, read);
      if (frozen) {
        continue;
      }
      if (lags) {
        socket |= new String(bytes, StandardCharsets.ISO_8859_1).startsWith("GET /_jn/socket");
        Duration wait = socket ? lag.plus(socketLag) : lag;
        late.schedule(() -> write(out, bytes), wait.toNanos(), TimeUnit.NANOSECONDS);
      } else {
        out.write(bytes);
      }
    }
    if (!frozen) {
      close(from);
      close(to);
    }
  }

  private static void write(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException broken) {
      // What is under way when a network breaks is lost.
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // The connection is at its end.
              }
            },
            "lagging-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // As wanted.
    }
  }

  @Override
  public void close() throws IOException {
    cut();
    late.shutdownNow();
    listening.close();
  }
}
