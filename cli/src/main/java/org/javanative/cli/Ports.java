package org.javanative.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {
  static final int DEFAULT = 8000;
  private static final int TRIED = 100;

  private Ports() {}

  /** The port that was asked for, or a failure when another program has it. */
  static int exactly(int port) {
    if (!isFree(port)) {
      throw new CliException(
          "Port "
              + port
              + " is in use by another program. Choose another with --port, or leave --port out: jn"
              + " then takes the next free one.");
    }
    return port;
  }

  /** The first free port from {@link #DEFAULT} on. */
  static int firstFree() {
    for (int port = DEFAULT; port < DEFAULT + TRIED; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new CliException(
        "All ports from "
            + DEFAULT
            + " to "
            + (DEFAULT + TRIED - 1)
            + " are in use. Choose one with --port.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
