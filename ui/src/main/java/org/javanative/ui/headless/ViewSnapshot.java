package org.javanative.ui.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.javanative.ui.Frame;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.jspecify.annotations.Nullable;

/** A view of a {@link HeadlessRenderer} as it was at one moment, with what was shown inside. */
public final class ViewSnapshot {
  private final int tag;
  private final HostType type;
  private final Map<Prop<?>, Object> props;
  private final @Nullable Frame frame;
  private final List<ViewSnapshot> children;

  private ViewSnapshot(HeadlessView view) {
    tag = view.tag;
    type = view.type;
    props = view.copyOfProps();
    frame = view.frame;
    children = List.copyOf(ofChildren(view));
  }

  static List<ViewSnapshot> ofChildren(HeadlessView view) {
    List<ViewSnapshot> shown = new ArrayList<>();
    for (HeadlessView child : view.shownChildren()) {
      shown.add(new ViewSnapshot(child));
    }
    return shown;
  }

  /** The tag, by which events name the view. */
  public int tag() {
    return tag;
  }

  /** What kind of view it is. */
  public HostType type() {
    return type;
  }

  /** The value of {@code prop}, or null when it is not set. */
  @SuppressWarnings("unchecked") // commits have only values of the prop's type
  public <T> @Nullable T get(Prop<T> prop) {
    return (T) props.get(prop);
  }

  /** The value of {@code prop}, or {@code absent} when it is not set. */
  public <T> T get(Prop<T> prop, T absent) {
    T value = get(prop);
    return value == null ? absent : value;
  }

  /** The text or title that people see; empty when there is none. */
  public String caption() {
    return ViewLine.caption(props);
  }

  /** Where it is in its parent, in dp; null where nobody lays out. */
  public @Nullable Frame frame() {
    return frame;
  }

  /** What is shown inside, in order. */
  public List<ViewSnapshot> children() {
    return children;
  }

  /** The view as a line of the dump. */
  @Override
  public String toString() {
    return ViewLine.of(type, props);
  }
}
