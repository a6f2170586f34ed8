package org.javanative.benchmarks.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a session of the soak ends. */
enum Fate {
  LEFT("the page is left, as by closing its tab"),
  CUT("the connection ends without a word"),
  CRASHED("the connection is reset"),
  CUT_IN_A_MESSAGE("the connection ends in the middle of a message"),
  SILENT("the connection stays, and nothing is read or said on it any more"),
  MALFORMED("the page says what no page would say"),
  FLOODING("the page says too much"),
  NEVER_CONNECTED("the page is loaded, and that is all"),
  RESUMED_AND_LEFT("the connection is cut, the page goes on with another one, and is left"),
  RESUMED_AND_CUT("the connection is cut, the page goes on with another one, which is cut as well");

  private static final int PRESSES = 3;
  private static final String NO_MESSAGE = "{\"n\":1,\"tag\":\"<script>\"}";

  private final String meaning;

  Fate(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The fate of the session of that number: all have the same share. */
  static Fate of(int session) {
    return values()[session % values().length];
  }

  /**
   * Opens sessions, uses all of them, and ends them all in this way. Blocks.
   *
   * @param silent takes those who must be cut off at last, so that the server has to do it
   * @throws IOException when the server has ended a connection that it must not end
   * @throws IllegalStateException when it has ended one with another reason than it must
   */
  void befall(int port, int sessions, List<JavaNativeVisitor> silent) throws IOException {
    if (this == NEVER_CONNECTED) {
      for (int i = 0; i < sessions; i++) {
        JavaNativeVisitor.load(port);
      }
      return;
    }
    List<JavaNativeVisitor> visitors = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      visitors.add(JavaNativeVisitor.open(port));
    }
    for (JavaNativeVisitor visitor : visitors) {
      for (int i = 0; i < PRESSES; i++) {
        visitor.press();
      }
    }
    for (JavaNativeVisitor visitor : visitors) {
      end(visitor, silent);
    }
  }

  private void end(JavaNativeVisitor visitor, List<JavaNativeVisitor> silent) throws IOException {
    switch (this) {
      case LEFT -> visitor.close();
      case CUT -> visitor.cut();
      case CRASHED -> visitor.crash();
      case CUT_IN_A_MESSAGE -> visitor.cutInTheMiddle();
      case SILENT -> silent.add(visitor);
      case MALFORMED -> {
        visitor.sayRaw(NO_MESSAGE);
        expectRefusal(visitor);
      }
      case FLOODING -> {
        try {
          for (int i = 0; i <= Soak.MOST_MESSAGES; i++) {
            visitor.sayRaw("{\"rev\":0}");
          }
          expectRefusal(visitor);
        } catch (IOException cutOff) {
          visitor.cut(); // the server did not wait for the end of the flood
        }
      }
      case RESUMED_AND_LEFT -> {
        visitor.reconnect();
        visitor.press();
        visitor.close();
      }
      case RESUMED_AND_CUT -> {
        visitor.reconnect();
        visitor.press();
        visitor.cut();
      }
      case NEVER_CONNECTED -> throw new IllegalStateException("nothing to end");
    }
  }

  private static void expectRefusal(JavaNativeVisitor visitor) throws IOException {
    String reason = visitor.awaitClose();
    if (!reason.startsWith("1008 ")) {
      throw new IllegalStateException("a hostile page was closed with: " + reason);
    }
    visitor.cut();
  }
}
