package org.javanative.ui;

/**
 * Puts the views of new and moved children where they belong, with the fewest moves.
 *
 * <p>The children of a longest increasing subsequence of former positions stay; all others are put
 * before the next one that stays, from first to last. A position is given by the sibling that
 * follows and not by a number, because a number would be right only at one moment of the commit.
 */
final class Placement {
  private Placement() {}

  /** Emits the insertions and moves for the part of {@code nodes} that {@code match} is about. */
  static void emit(Node parent, Node[] nodes, ChildMatch match, Transaction transaction) {
    int[] sources = match.sources();
    if (isIncreasing(sources)) {
      return;
    }
    boolean[] stays = longestIncreasing(sources);
    int[] anchors = anchors(parent, nodes, match, stays);
    int container = parent.container().tag;
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        put(nodes[match.start() + i], container, anchors[i], sources[i] < 0, transaction);
      }
    }
  }

  private static void put(
      Node node, int container, int before, boolean isNew, Transaction transaction) {
    if (node instanceof HostNode view) {
      transaction.emit(
          isNew
              ? new Mutation.Insert(container, view.tag, before)
              : new Mutation.Move(container, view.tag, before));
    } else if (!(node instanceof PortalNode)) {
      for (Node child : node.children) {
        put(child, container, before, isNew, transaction);
      }
    }
  }

  private static boolean isIncreasing(int[] sources) {
    int last = -1;
    for (int source : sources) {
      if (source <= last) {
        return false;
      }
      last = source;
    }
    return true;
  }

  private static int[] anchors(Node parent, Node[] nodes, ChildMatch match, boolean[] stays) {
    int[] anchors = new int[stays.length];
    int anchor = Mutation.END;
    for (int i = match.end(); i < nodes.length && anchor == Mutation.END; i++) {
      anchor = nodes[i].firstTag();
    }
    if (anchor == Mutation.END) {
      anchor = parent.tagAfter();
    }
    for (int i = stays.length - 1; i >= 0; i--) {
      anchors[i] = anchor;
      if (stays[i]) {
        int first = nodes[match.start() + i].firstTag();
        anchor = first == Mutation.END ? anchor : first;
      }
    }
    return anchors;
  }

  /**
   * Marks the elements of a longest increasing subsequence of {@code values}, in which negative
   * ones take no part.
   */
  static boolean[] longestIncreasing(int[] values) {
    boolean[] member = new boolean[values.length];
    int[] predecessor = new int[values.length];
    // tails[k] is the index of the least value that ends an increasing subsequence of length k + 1.
    int[] tails = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int at = length;
      if (length > 0 && values[tails[length - 1]] >= values[i]) {
        at = firstNotBelow(values, tails, length, values[i]);
      }
      predecessor[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = predecessor[i]) {
      member[i] = true;
    }
    return member;
  }

  private static int firstNotBelow(int[] values, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
