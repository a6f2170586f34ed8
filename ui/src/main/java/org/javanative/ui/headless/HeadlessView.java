package org.javanative.ui.headless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javanative.ui.Frame;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;
import org.jspecify.annotations.Nullable;

/** A view that exists in name only. Guarded by its tree. */
final class HeadlessView {
  final int tag;
  final HostType type;
  final List<HeadlessView> children = new ArrayList<>();
  @Nullable HeadlessView parent;

  /** Where it is in its parent, where somebody lays out. */
  @Nullable Frame frame;

  private final Map<Prop<?>, Object> props = new LinkedHashMap<>();

  HeadlessView(int tag, HostType type, Props initial) {
    this.tag = tag;
    this.type = type;
    change(initial, List.of());
  }

  void change(Props changed, List<Prop<?>> cleared) {
    changed.forEach(props::put);
    cleared.forEach(props::remove);
  }

  /** The text or title that people would see. */
  String caption() {
    return ViewLine.caption(props);
  }

  /** The value of {@code prop}; null when it is not set. */
  @Nullable Object get(Prop<?> prop) {
    return props.get(prop);
  }

  Map<Prop<?>, Object> copyOfProps() {
    return new LinkedHashMap<>(props);
  }

  boolean isHidden() {
    return props.containsKey(Prop.HIDDEN);
  }

  /** The children that people see: none in a modal that is closed. */
  List<HeadlessView> shownChildren() {
    if (type == HostType.MODAL && !Boolean.TRUE.equals(props.get(Prop.VISIBLE))) {
      return List.of();
    }
    List<HeadlessView> shown = new ArrayList<>(children);
    shown.removeIf(HeadlessView::isHidden);
    return shown;
  }

  /** The shown children, {@code indent} deep in the lines of {@code out}. */
  void dumpChildren(StringBuilder out, String indent) {
    for (HeadlessView child : shownChildren()) {
      out.append(indent).append(ViewLine.of(child.type, child.props)).append('\n');
      child.dumpChildren(out, indent + "  ");
    }
  }
}
