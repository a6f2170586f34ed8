package org.javanative.ui;

import java.util.Set;
import org.javanative.ui.style.Edge;

/**
 * A box that keeps its children clear of notches, rounded corners and system bars. Made by {@link
 * Ui#safeAreaView}.
 */
public final class SafeAreaView extends HostElement<SafeAreaView, ViewHandle> {
  private static final Set<Edge> PHYSICAL = Set.of(Edge.TOP, Edge.RIGHT, Edge.BOTTOM, Edge.LEFT);

  SafeAreaView(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.SAFE_AREA_VIEW;
  }

  @Override
  SafeAreaView with(HostParts changed) {
    return new SafeAreaView(changed);
  }

  /**
   * Which edges are kept clear; all unless set.
   *
   * @param edges of top, right, bottom and left
   */
  public SafeAreaView edges(Edge... edges) {
    for (Edge edge : edges) {
      if (!PHYSICAL.contains(edge)) {
        throw new IllegalArgumentException(
            "A safe area has the edges TOP, RIGHT, BOTTOM and LEFT, but was asked for "
                + edge
                + ". Leave edges(..) out to keep all four clear.");
      }
    }
    return with(Prop.SAFE_EDGES, Set.of(edges));
  }
}
