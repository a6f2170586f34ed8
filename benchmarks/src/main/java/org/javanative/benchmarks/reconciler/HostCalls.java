package org.javanative.benchmarks.reconciler;

import java.util.StringJoiner;

/** How often a host was asked for each kind of change. */
record HostCalls(int creates, int inserts, int moves, int updates, int destroys) {

  int total() {
    return creates + inserts + moves + updates + destroys;
  }

  /** The kinds that there were: {@code 8000 creates, 8000 inserts}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    add(text, creates, "creates");
    add(text, inserts, "inserts");
    add(text, moves, "moves");
    add(text, updates, "updates");
    add(text, destroys, "destroys");
    return text.toString();
  }

  private static void add(StringJoiner text, int count, String kind) {
    if (count > 0) {
      text.add(count + " " + kind);
    }
  }
}
