package org.javanative.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Mutation;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;

/**
 * What the first commits of a screen show, as HTML: so that a page can be read before it is
 * connected, and without JavaScript. The page makes the same elements of the same commits; it takes
 * those that are there already. Not thread-safe.
 */
final class FirstPaint {
  private final Map<Integer, View> views = new HashMap<>();
  private final String pictureKey;
  private String title = "";

  /** A view as it is so far. */
  static final class View {
    final int tag;
    final HostType type;
    final Map<Prop<?>, Object> props = new HashMap<>();
    final List<View> children = new ArrayList<>();

    /** Whether it stands in a link. HTML knows no links in links. */
    boolean inLink;

    View(int tag, HostType type) {
      this.tag = tag;
      this.type = type;
    }

    @SuppressWarnings("unchecked") // a property has only values of its type
    <T> T get(Prop<T> prop, T absent) {
      Object value = props.get(prop);
      return value == null ? absent : (T) value;
    }

    boolean has(Prop<?> prop) {
      return props.containsKey(prop);
    }
  }

  /**
   * HTML for the two containers of a page, and the rules that style it.
   *
   * @param root what is on the screen
   * @param overlay what is above it
   * @param css rules for both
   * @param title what the page is called; empty when no component says
   * @param revision the last frame that it takes into account
   */
  record Painting(String root, String overlay, String css, String title, int revision) {
    static final Painting EMPTY = new Painting("", "", "", "", 0);
  }

  /**
   * Nothing so far.
   *
   * @param pictureKey under which pages load pictures of the session
   */
  FirstPaint(String pictureKey) {
    this.pictureKey = pictureKey;
    views.put(Mutation.ROOT, new View(Mutation.ROOT, HostType.VIEW));
    views.put(Mutation.OVERLAY, new View(Mutation.OVERLAY, HostType.VIEW));
  }

  /** Calls the page by that title. */
  void entitle(String text) {
    title = text;
  }

  /** What the page is called; empty when no component says. */
  String title() {
    return title;
  }

  void apply(List<Mutation> commit) {
    commit.forEach(this::apply);
  }

  private void apply(Mutation mutation) {
    if (mutation instanceof Mutation.Create create) {
      View view = new View(create.tag(), create.type());
      set(view, create.props());
      views.put(create.tag(), view);
    } else if (mutation instanceof Mutation.Update update) {
      View view = view(update.tag());
      update.cleared().forEach(view.props::remove);
      set(view, update.changed());
    } else if (mutation instanceof Mutation.Insert insert) {
      insert(insert.parent(), insert.child(), insert.before());
    } else if (mutation instanceof Mutation.Move move) {
      view(move.parent()).children.remove(view(move.child()));
      insert(move.parent(), move.child(), move.before());
    } else if (mutation instanceof Mutation.Destroy destroy) {
      View gone = view(destroy.tag());
      views.values().forEach(view -> view.children.remove(gone));
      views.remove(destroy.tag());
    }
  }

  private void set(View view, Props changed) {
    changed.forEach(view.props::put);
    String source = changed.get(Prop.SOURCE);
    if (source != null) {
      view.props.put(Prop.SOURCE, Picture.address(source, pictureKey, view.tag));
    }
  }

  private void insert(int parent, int child, int before) {
    List<View> siblings = view(parent).children;
    int at = before == Mutation.END ? siblings.size() : siblings.indexOf(view(before));
    siblings.add(at, view(child));
  }

  private View view(int tag) {
    View view = views.get(tag);
    if (view == null) {
      throw new IllegalStateException("No view has the tag " + tag + ".");
    }
    return view;
  }

  /** What there is to see after the frames up to that revision. */
  Painting painting(int revision) {
    PaintRules rules = new PaintRules();
    return new Painting(
        html(Mutation.ROOT, rules),
        html(Mutation.OVERLAY, rules),
        rules.toString(),
        title,
        revision);
  }

  private String html(int container, PaintRules rules) {
    StringBuilder html = new StringBuilder();
    for (View view : view(container).children) {
      markup(view, rules).writeTo(html);
    }
    return html.toString();
  }

  private static Markup markup(View view, PaintRules rules) {
    ViewMarkup made = ViewMarkup.of(view, rules);
    for (View child : view.children) {
      child.inLink = view.inLink || view.has(Prop.HREF);
      made.slot().add(markup(child, rules));
    }
    if (view.type == HostType.SCROLL_VIEW
        && view.children.stream().anyMatch(FirstPaint::isReached)) {
      made.view().set("tabindex", null);
    }
    return made.view();
  }

  /** Whether the keyboard stops at a view, or in it; scroll views apart. */
  private static boolean isReached(View view) {
    Set<EventType> events = view.get(Prop.EVENTS, Set.of());
    boolean stops =
        switch (view.type) {
          case BUTTON,
              TEXT_INPUT,
              TOGGLE,
              CHECKBOX,
              SLIDER,
              SEGMENTED_CONTROL,
              PICKER,
              DATE_PICKER ->
              !view.get(Prop.DISABLED, false);
          case PRESSABLE ->
              !view.get(Prop.DISABLED, false)
                  && (events.contains(EventType.CLICK) || events.contains(EventType.LONG_PRESS));
          case TEXT -> events.contains(EventType.PRESS_SPAN);
          case WEB_VIEW -> true;
          default -> false;
        };
    return stops || view.children.stream().anyMatch(FirstPaint::isReached);
  }
}
