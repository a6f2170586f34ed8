package org.javanative.ui.flex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javanative.layout.Direction;
import org.javanative.layout.LayoutConfig;
import org.javanative.layout.LayoutNode;
import org.javanative.ui.Environment;
import org.javanative.ui.Frame;
import org.javanative.ui.HostType;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;
import org.javanative.ui.ViewCommand;
import org.jspecify.annotations.Nullable;

/**
 * A renderer in front of a platform's: lays the views out after each commit, and tells the platform
 * the frames that have changed, in a second commit that has nothing but {@link Mutation.SetFrame}
 * and {@link Mutation.SetContentFrame}.
 *
 * <p>Frames are relative to the parent's box; in a scroll view, to the box of what is scrolled.
 * What stands above the screen, portals and modals, is laid out in the whole window.
 *
 * <p>Used on the main thread of the screen.
 */
public final class FlexRenderer implements Renderer {
  private final Renderer platform;
  private final LeafMeasurer measurer;
  private final FrameListener frames;
  private final LayoutConfig config;
  private final Map<Integer, ShadowView> views = new HashMap<>();
  private final IdentityHashMap<LayoutNode, ShadowView> byNode = new IdentityHashMap<>();

  /** The views whose content is laid out in the window, roots of trees of their own. */
  private final List<ShadowView> layers = new ArrayList<>();

  private Environment environment;

  /** The frames of the running layout. */
  private List<Mutation> moved = new ArrayList<>();

  /**
   * A renderer in front of {@code platform}.
   *
   * @param environment the device, as in {@link org.javanative.ui.ScreenHost}
   * @param frames is told the frames of views that listen to {@link
   *     org.javanative.ui.EventType#LAYOUT}: hand it to the screen's dispatch
   */
  public FlexRenderer(
      Renderer platform, LeafMeasurer measurer, Environment environment, FrameListener frames) {
    this.platform = Objects.requireNonNull(platform, "platform");
    this.measurer = Objects.requireNonNull(measurer, "measurer");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.frames = Objects.requireNonNull(frames, "frames");
    this.config = new LayoutConfig((float) environment.window().scale());
    addContainer(Mutation.ROOT);
    addContainer(Mutation.OVERLAY);
  }

  private void addContainer(int tag) {
    ShadowView container = new ShadowView(tag, HostType.VIEW, config);
    views.put(tag, container);
    layers.add(container);
  }

  /** Lays out for another window, safe area, keyboard or direction. */
  public void setEnvironment(Environment changed) {
    environment = Objects.requireNonNull(changed, "changed");
    views.values().forEach(view -> view.restyle(changed));
    layOut();
  }

  @Override
  public void apply(List<Mutation> commit) {
    platform.apply(commit);
    for (Mutation mutation : commit) {
      mirror(mutation);
    }
    layOut();
  }

  @Override
  public void command(int tag, ViewCommand command) {
    platform.command(tag, command);
  }

  private void mirror(Mutation mutation) {
    if (mutation instanceof Mutation.Create create) {
      create(create);
    } else if (mutation instanceof Mutation.Update update) {
      view(update.tag()).change(update.changed(), update.cleared(), environment);
    } else if (mutation instanceof Mutation.Insert insert) {
      insert(view(insert.parent()), view(insert.child()), insert.before());
    } else if (mutation instanceof Mutation.Move move) {
      ShadowView child = view(move.child());
      view(move.parent()).container().remove(child.node);
      insert(view(move.parent()), child, move.before());
    } else if (mutation instanceof Mutation.Destroy destroy) {
      destroy(view(destroy.tag()));
    }
  }

  private void create(Mutation.Create create) {
    ShadowView view = new ShadowView(create.tag(), create.type(), config);
    views.put(create.tag(), view);
    byNode.put(view.node, view);
    if (view.content != null) {
      byNode.put(view.content, view);
    }
    if (view.isLayer()) {
      layers.add(view);
    }
    if (view.isLeaf()) {
      view.node.setMeasureFunction(measurer.of(create.tag(), create.type()));
    }
    view.change(create.props(), List.of(), environment);
  }

  private void insert(ShadowView parent, ShadowView child, int before) {
    LayoutNode container = parent.container();
    if (parent.isLeaf() && container.childCount() == 0) {
      container.setMeasureFunction(null); // from now on it is as large as its children
    }
    int index = container.childCount();
    if (before != Mutation.END) {
      LayoutNode next = view(before).node;
      index = 0;
      while (container.child(index) != next) {
        index++;
      }
    }
    container.insert(child.node, index);
  }

  private void destroy(ShadowView view) {
    LayoutNode parent = view.node.parent();
    if (parent != null) {
      parent.remove(view.node);
    }
    forget(view);
  }

  private void forget(ShadowView view) {
    views.remove(view.tag);
    byNode.remove(view.node);
    if (view.content != null) {
      byNode.remove(view.content);
    }
    if (view.isLayer()) {
      layers.remove(view);
    }
    LayoutNode container = view.container();
    for (int i = 0; i < container.childCount(); i++) {
      ShadowView child = byNode.get(container.child(i));
      if (child != null) {
        forget(child);
      }
    }
  }

  private ShadowView view(int tag) {
    return Objects.requireNonNull(views.get(tag), () -> "no view has the tag " + tag);
  }

  private void layOut() {
    float width = (float) environment.window().width();
    float height = (float) environment.window().height();
    Direction direction = Direction.valueOf(environment.direction().name());
    for (ShadowView layer : List.copyOf(layers)) {
      LayoutNode root = layer.container();
      root.style().setWidth(width).setHeight(height);
      root.calculate(width, height, direction, this::moved);
    }
    if (moved.isEmpty()) {
      return;
    }
    List<Mutation> commit = moved;
    moved = new ArrayList<>();
    platform.apply(commit);
    commit.forEach(this::tell);
  }

  private void moved(LayoutNode node) {
    ShadowView view = byNode.get(node);
    if (view == null) {
      return; // a container of the screen, which the platform has placed itself
    }
    if (node == view.content) {
      moved.add(
          new Mutation.SetContentFrame(
              view.tag, node.left(), node.top(), node.width(), node.height()));
    } else {
      moved.add(
          new Mutation.SetFrame(view.tag, node.left(), node.top(), node.width(), node.height()));
    }
  }

  private void tell(Mutation mutation) {
    if (mutation instanceof Mutation.SetFrame frame) {
      ShadowView view = views.get(frame.tag());
      if (view != null && view.listensToLayout()) {
        frames.moved(frame.tag(), new Frame(frame.x(), frame.y(), frame.width(), frame.height()));
      }
    }
  }

  /** Where a view is, after the last commit; null when there is no such view. */
  public @Nullable Frame frameOf(int tag) {
    ShadowView view = views.get(tag);
    return view == null
        ? null
        : new Frame(view.node.left(), view.node.top(), view.node.width(), view.node.height());
  }
}
