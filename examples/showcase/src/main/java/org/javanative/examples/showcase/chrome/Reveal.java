package org.javanative.examples.showcase.chrome;

import java.util.EnumMap;
import java.util.Map;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Ref;
import org.javanative.ui.ScrollHandle;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls the list of pages to the one that is shown, should that be out of sight. On the main
 * thread.
 */
final class Reveal {
  private static final double ROW = 44;

  private final Ref<@Nullable ScrollHandle> list;
  private final Map<Group, Double> sections = new EnumMap<>(Group.class);
  private double height;
  private double scrolled;
  private @Nullable Group group;
  private double row;

  Reveal(Ref<@Nullable ScrollHandle> list) {
    this.list = list;
  }

  /** How high the list is. */
  void listIs(double dp) {
    height = dp;
    reveal();
  }

  /** How far the list is scrolled. */
  void scrolledTo(double dp) {
    scrolled = dp;
  }

  /** Where a section of the list begins. */
  void sectionIsAt(Group section, double dp) {
    sections.put(section, dp);
    reveal();
  }

  /** Where in its section the page stands that is shown now. */
  void pageIsAt(Group section, double dp) {
    group = section;
    row = dp;
    reveal();
  }

  private void reveal() {
    ScrollHandle handle = list.get();
    Double section = group == null ? null : sections.get(group);
    if (handle == null || section == null || height == 0) {
      return; // it is not known yet where something is
    }
    group = null;
    double at = section + row;
    if (at < scrolled || at + ROW > scrolled + height) {
      handle.scrollTo(0, Math.max(0, at - height / 2));
    }
  }
}
