package org.javanative.web;

import java.util.List;

/** A connection to a list: what is sent, and how it was closed. */
record RecordingConnection(List<String> sent) implements Connection {
  @Override
  public void send(String text) {
    sent.add(text);
  }

  @Override
  public void ping() {}

  @Override
  public void close(int code, String reason) {
    sent.add("closed " + code + " " + reason);
  }
}
