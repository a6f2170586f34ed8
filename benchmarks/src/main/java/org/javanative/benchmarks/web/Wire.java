package org.javanative.benchmarks.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The client's end of a TCP connection, which counts the bytes that go either way. Blocking until
 * told otherwise. Not thread-safe.
 */
final class Wire implements AutoCloseable {
  private static final int FIRST_CAPACITY = 4 * 1024;

  private final SocketChannel channel;

  /** What has come and is not read yet, ready to be read. */
  private ByteBuffer unread = ByteBuffer.allocate(FIRST_CAPACITY).flip();

  private long receivedBytes;
  private long sentBytes;

  private Wire(SocketChannel channel) {
    this.channel = channel;
  }

  /** Connects to a port of this machine. */
  static Wire connect(int port) throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return new Wire(channel);
  }

  SocketChannel channel() {
    return channel;
  }

  /** Sends all of it; what we say always fits into the system's buffers. */
  void send(byte[] bytes) throws IOException {
    ByteBuffer out = ByteBuffer.wrap(bytes);
    while (out.hasRemaining()) {
      sentBytes += channel.write(out);
    }
  }

  /**
   * Takes what has come; in blocking mode, waits for something to come.
   *
   * @throws EOFException when the server has closed the connection
   */
  void fill() throws IOException {
    ByteBuffer room = unread.compact();
    if (!room.hasRemaining()) {
      room = ByteBuffer.allocate(room.capacity() * 2).put(room.flip());
    }
    int count = channel.read(room);
    unread = room.flip();
    if (count < 0) {
      throw new EOFException("the server has closed the connection");
    }
    receivedBytes += count;
  }

  /** What has come and is not read yet; reading it takes it away. */
  ByteBuffer unread() {
    return unread;
  }

  long receivedBytes() {
    return receivedBytes;
  }

  long sentBytes() {
    return sentBytes;
  }

  /** Ends the connection in the ordinary way, without a word. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Ends the connection with a reset, as when the program at the other end has crashed. */
  void reset() throws IOException {
    channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    channel.close();
  }
}
