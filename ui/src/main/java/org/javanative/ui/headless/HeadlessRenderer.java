package org.javanative.ui.headless;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.javanative.ui.Frame;
import org.javanative.ui.HostType;
import org.javanative.ui.Mutation;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;
import org.javanative.ui.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the views in memory. Strict: a mutation that a real platform could not apply throws {@link
 * IllegalStateException}.
 *
 * <p>May be read from any thread; a reader sees whole commits.
 */
public final class HeadlessRenderer implements Renderer {
  private final Map<Integer, HeadlessView> views = new HashMap<>();
  private final HeadlessView root;
  private final HeadlessView overlay;
  private int commits;

  /** An empty screen. */
  public HeadlessRenderer() {
    root = new HeadlessView(Mutation.ROOT, HostType.VIEW, Props.EMPTY);
    overlay = new HeadlessView(Mutation.OVERLAY, HostType.VIEW, Props.EMPTY);
    views.put(Mutation.ROOT, root);
    views.put(Mutation.OVERLAY, overlay);
  }

  @Override
  public synchronized void apply(List<Mutation> commit) {
    commits++;
    commit.forEach(this::apply);
  }

  /** How many commits were applied. */
  public synchronized int commits() {
    return commits;
  }

  /** The views as a tree, one on a line, children indented below their parent. */
  public synchronized String dump() {
    StringBuilder out = new StringBuilder();
    root.dumpChildren(out, "");
    for (HeadlessView layer : overlay.shownChildren()) {
      layer.dumpChildren(out.append("overlay\n"), "  ");
    }
    return out.toString();
  }

  /**
   * The views that are shown, as they are now: those of the screen, then those of the layers above
   * it.
   */
  public synchronized List<ViewSnapshot> views() {
    List<ViewSnapshot> shown = new ArrayList<>(ViewSnapshot.ofChildren(root));
    shown.addAll(ViewSnapshot.ofChildren(overlay));
    return shown;
  }

  /**
   * The tag of the first view with that type and that text or title, in the order of the dump; null
   * when there is none.
   */
  public synchronized @Nullable Integer find(HostType type, String caption) {
    Predicate<HeadlessView> wanted = view -> view.type == type && view.caption().equals(caption);
    HeadlessView inRoot = find(root, wanted);
    HeadlessView found = inRoot == null ? find(overlay, wanted) : inRoot;
    return found == null ? null : found.tag;
  }

  /**
   * The tag of the first view with that {@link Prop#TEST_ID}, in the order of the dump; null when
   * there is none.
   */
  public synchronized @Nullable Integer findByTestId(String id) {
    HeadlessView found = find(root, view -> id.equals(view.get(Prop.TEST_ID)));
    return found == null ? null : found.tag;
  }

  private static @Nullable HeadlessView find(HeadlessView view, Predicate<HeadlessView> wanted) {
    if (wanted.test(view)) {
      return view;
    }
    for (HeadlessView child : view.shownChildren()) {
      HeadlessView found = find(child, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A property of the view with that tag, or {@code absent} when it, or the view, is not there. */
  @SuppressWarnings("unchecked") // commits have only values of the prop's type
  synchronized <T> T propOf(int tag, Prop<T> prop, T absent) {
    HeadlessView view = views.get(tag);
    Object value = view == null ? null : view.get(prop);
    return value == null ? absent : (T) value;
  }

  private void apply(Mutation mutation) {
    if (mutation instanceof Mutation.Create create) {
      require(!views.containsKey(create.tag()), "has been created already", mutation);
      views.put(create.tag(), new HeadlessView(create.tag(), create.type(), create.props()));
    } else if (mutation instanceof Mutation.Update update) {
      view(update.tag(), mutation).change(update.changed(), update.cleared());
    } else if (mutation instanceof Mutation.Insert insert) {
      put(insert.parent(), insert.child(), insert.before(), mutation);
    } else if (mutation instanceof Mutation.Move move) {
      take(move.parent(), move.child(), mutation);
      put(move.parent(), move.child(), move.before(), mutation);
    } else if (mutation instanceof Mutation.SetFrame frame) {
      view(frame.tag(), mutation).frame =
          new Frame(frame.x(), frame.y(), frame.width(), frame.height());
    } else if (mutation instanceof Mutation.Destroy destroy) {
      HeadlessView gone = view(destroy.tag(), mutation);
      HeadlessView parent = gone.parent;
      if (parent != null) {
        parent.children.remove(gone);
      }
      forget(gone);
    }
  }

  private void put(int parent, int child, int before, Mutation mutation) {
    List<HeadlessView> siblings = view(parent, mutation).children;
    int index = siblings.size();
    if (before != Mutation.END) {
      index = siblings.indexOf(view(before, mutation));
      require(index >= 0, "names a sibling that is not there", mutation);
    }
    HeadlessView view = view(child, mutation);
    require(view.parent == null, "names a view that has a parent", mutation);
    siblings.add(index, view);
    view.parent = view(parent, mutation);
  }

  private void take(int parent, int child, Mutation mutation) {
    HeadlessView view = view(child, mutation);
    view.parent = null;
    boolean there = view(parent, mutation).children.remove(view);
    require(there, "names a child that is not there", mutation);
  }

  private void forget(HeadlessView view) {
    view.children.forEach(this::forget);
    views.remove(view.tag);
  }

  private HeadlessView view(int tag, Mutation mutation) {
    HeadlessView view = views.get(tag);
    if (view == null) {
      throw new IllegalStateException(mutation + " names a view that does not exist.");
    }
    return view;
  }

  private static void require(boolean condition, String problem, Mutation mutation) {
    if (!condition) {
      throw new IllegalStateException(mutation + " " + problem + ".");
    }
  }
}
