package org.javanative.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.AccessibilityState;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of one view: what {@code views.js} makes, with what {@code props.js} sets.
 *
 * @param view the outer element
 * @param slot the element that has the children
 */
record ViewMarkup(Markup view, Markup slot) {

  /** The view, without its children. Its styles go to the rules. */
  static ViewMarkup of(FirstPaint.View view, PaintRules rules) {
    ControlMarkup.Parts parts = ControlMarkup.of(view, rules);
    Markup made = parts.view().set("data-jn", view.tag);
    describe(view, made, parts.control());
    behave(view, made, parts.control());
    boolean modal = view.type == HostType.MODAL;
    rules.add(view.tag, modal ? ">:first-child" : "", declarations(view));
    if (view.type == HostType.SCROLL_VIEW) {
      rules.add(view.tag, ">:first-child", StyleCss.of(view.get(Prop.CONTENT_STYLE, Style.EMPTY)));
    }
    direct(view.get(Prop.STYLE, Style.EMPTY), modal ? parts.slot() : made);
    direct(view.get(Prop.CONTENT_STYLE, Style.EMPTY), parts.slot());
    return new ViewMarkup(made, parts.slot());
  }

  private static void direct(Style style, Markup styled) {
    Direction direction = style.get(StyleKey.DIRECTION);
    if (direction == Direction.LTR || direction == Direction.RTL) {
      styled.set("dir", PropJson.text(direction));
    }
  }

  /** The declarations of a view, layer over layer. */
  private static Map<String, String> declarations(FirstPaint.View view) {
    Map<String, String> all = new LinkedHashMap<>();
    if (view.props.get(Prop.THEME) instanceof Theme theme) {
      all.putAll(ThemeCss.of(theme));
    }
    put(all, "background-image", view.props.get(Prop.GRADIENT));
    if (view.has(Prop.MAX_LINES)) {
      all.put("--jn-lines", String.valueOf(view.props.get(Prop.MAX_LINES)));
    }
    put(all, "--jn-placeholder", view.props.get(Prop.PLACEHOLDER_COLOR));
    if (view.type == HostType.IMAGE) {
      put(all, "background-color", view.props.get(Prop.PLACEHOLDER_COLOR));
    }
    if (view.type == HostType.SLIDER) {
      double least = view.get(Prop.MIN_VALUE, 0.0);
      double most = view.get(Prop.MAX_VALUE, 1.0);
      all.put("--jn-part", CssNumber.plain((view.get(Prop.VALUE, least) - least) / (most - least)));
    }
    all.putAll(StyleCss.of(view.get(Prop.STYLE, Style.EMPTY)));
    return all;
  }

  private static void put(Map<String, String> all, String property, @Nullable Object value) {
    if (value != null) {
      all.put(property, PropJson.text(value));
    }
  }

  /** What assistive technology is told. */
  private static void describe(FirstPaint.View view, Markup made, Markup control) {
    made.set("data-testid", view.props.get(Prop.TEST_ID));
    String label = view.get(Prop.ACCESSIBILITY_LABEL, "");
    boolean labelled = view.has(Prop.ACCESSIBILITY_LABEL);
    if (view.type == HostType.SVG && labelled) {
      made.set("role", view.has(Prop.ACCESSIBILITY_ROLE) ? null : "img").set("aria-hidden", null);
    }
    if (control.name().equals("img")) {
      control.set("alt", label);
    } else if (labelled) {
      (view.type == HostType.WEB_VIEW ? made.set("title", label) : control)
          .set(view.type == HostType.WEB_VIEW ? "title" : "aria-label", label);
    }
    control.set("aria-description", view.props.get(Prop.ACCESSIBILITY_HINT));
    if (view.props.get(Prop.ACCESSIBILITY_ROLE) instanceof AccessibilityRole role) {
      control.set("role", AriaRoles.of(role));
      boolean heading = role == AccessibilityRole.HEADING;
      control.set("aria-level", heading ? view.get(Prop.HEADING_LEVEL, 2) : null);
    }
    if (view.props.get(Prop.ACCESSIBILITY_STATE) instanceof AccessibilityState state) {
      control.set("aria-disabled", state.disabled());
      control.set(
          AriaRoles.isSelectable(view.props.get(Prop.ACCESSIBILITY_ROLE))
              ? "aria-selected"
              : "aria-current",
          state.selected());
      control.set("aria-checked", state.checked() == null ? null : PropJson.text(state.checked()));
      control.set("aria-busy", state.busy()).set("aria-expanded", state.expanded());
    }
    made.set("aria-live", text(view.props.get(Prop.LIVE_REGION)));
  }

  /** How it takes input. */
  private static void behave(FirstPaint.View view, Markup made, Markup control) {
    boolean disabled = view.get(Prop.DISABLED, false);
    Set<EventType> events = view.get(Prop.EVENTS, Set.of());
    made.set("data-pointer-events", text(view.props.get(Prop.POINTER_EVENTS)));
    made.addClass("jn-slop", view.has(Prop.HIT_SLOP));
    made.addClass("jn-hidden", view.get(Prop.HIDDEN, false));
    made.addClass("jn-disabled", disabled);
    if (view.type == HostType.PRESSABLE) {
      made.set("aria-disabled", disabled ? "true" : null);
      boolean pressed = events.contains(EventType.CLICK) || events.contains(EventType.LONG_PRESS);
      boolean reached = pressed && !disabled && made.attribute("href") == null;
      made.set("tabindex", reached ? "0" : null);
      if (!view.has(Prop.ACCESSIBILITY_ROLE) && pressed && made.attribute("href") == null) {
        made.set("role", view.has(Prop.HREF) ? "link" : "button");
      }
    } else if (view.type == HostType.BUTTON || control != made || isField(view.type)) {
      control.flag("disabled", disabled);
    }
  }

  private static boolean isField(HostType type) {
    return switch (type) {
      case TOGGLE, SLIDER, PICKER, DATE_PICKER -> true;
      default -> false;
    };
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : PropJson.text(value);
  }
}
