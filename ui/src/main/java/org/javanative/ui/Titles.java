package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The titles that components give their screen. That of the innermost counts; of several that are
 * equally far in, the last to come. On the main thread, but for {@link #present}.
 */
final class Titles {
  private final List<Title> titles = new ArrayList<>();
  private final Consumer<? super String> listener;
  private volatile String told = "";

  /**
   * @param listener is told of each change
   */
  Titles(Consumer<? super String> listener) {
    this.listener = listener;
  }

  /** What a component calls the screen. Identity counts. */
  private static final class Title {
    final int depth;
    final String text;

    Title(int depth, String text) {
      this.depth = depth;
      this.text = text;
    }
  }

  /** Adds the title of a component that is so far in, and returns what takes it out. */
  Runnable add(int depth, String text) {
    Title title = new Title(depth, text);
    titles.add(title);
    return () -> titles.remove(title);
  }

  /** Tells of what has changed since the last time: once a flush, so that nothing flickers. */
  void tell() {
    String now = innermost();
    if (!now.equals(told)) {
      told = now;
      listener.accept(now);
    }
  }

  /** The title as it was last told; empty when no component gives one. Any thread. */
  String present() {
    return told;
  }

  private String innermost() {
    String text = "";
    int deepest = -1;
    for (Title title : titles) {
      if (title.depth >= deepest && !title.text.isEmpty()) {
        deepest = title.depth;
        text = title.text;
      }
    }
    return text;
  }
}
