package org.javanative.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.javanative.ui.DateMode;
import org.javanative.ui.EventType;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.Prop;
import org.javanative.ui.TextSpan;
import org.javanative.ui.svg.Shape;
import org.jspecify.annotations.Nullable;

/** The elements that each type of view is made of, with the properties that only it has. */
final class ControlMarkup {
  private static final Pattern PICTURE =
      Pattern.compile(
          "(https?://|data:image/|/(?![/\\\\])).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final FirstPaint.View view;
  private final PaintRules rules;

  private ControlMarkup(FirstPaint.View view, PaintRules rules) {
    this.view = view;
    this.rules = rules;
  }

  /**
   * What a view is made of; they may all be the same.
   *
   * @param view the outer element
   * @param slot has the children
   * @param control takes input, and has a name and a state
   */
  record Parts(Markup view, Markup slot, Markup control) {
    static Parts of(Markup view) {
      return new Parts(view, view, view);
    }
  }

  static Parts of(FirstPaint.View view, PaintRules rules) {
    return new ControlMarkup(view, rules).parts();
  }

  private Parts parts() {
    return switch (view.type) {
      case VIEW, LINEAR_GRADIENT -> Parts.of(new Markup("div", "jn-view"));
      case SCROLL_VIEW -> scrollView();
      case SAFE_AREA_VIEW -> Parts.of(safeAreaView());
      case KEYBOARD_AVOIDING_VIEW ->
          Parts.of(
              new Markup("div", "jn-view jn-keyboard")
                  .set("data-behavior", textOr(Prop.KEYBOARD_BEHAVIOR, "padding")));
      case PRESSABLE ->
          Parts.of(
              new Markup(isLink() ? "a" : "div", "jn-view jn-pressable")
                  .set("href", isLink() ? address(view.props.get(Prop.HREF)) : null)
                  .addClass("jn-own-press", view.has(Prop.PRESSED_STYLE)));
      case TEXT -> Parts.of(text());
      case IMAGE -> image();
      case SVG -> Parts.of(drawing());
      case ACTIVITY_INDICATOR ->
          Parts.of(new Markup("div", "jn-spinner").set("role", "progressbar"));
      case PROGRESS_BAR -> Parts.of(progressBar());
      case BUTTON ->
          Parts.of(
              new Markup("button", "jn-button")
                  .set("type", "button")
                  .set("data-variant", textOr(Prop.VARIANT, "filled"))
                  .add(view.get(Prop.TITLE, "")));
      case TEXT_INPUT -> textInput();
      case TOGGLE ->
          Parts.of(
              new Markup("input", "jn-toggle")
                  .set("type", "checkbox")
                  .set("role", "switch")
                  .flag("checked", view.get(Prop.CHECKED, false)));
      case CHECKBOX -> checkbox();
      case SLIDER -> Parts.of(slider());
      case SEGMENTED_CONTROL -> Parts.of(segmentedControl());
      case PICKER -> Parts.of(picker());
      case DATE_PICKER -> Parts.of(datePicker());
      case MODAL -> modal();
      case STATUS_BAR -> Parts.of(new Markup("span", "").flag("hidden", true));
      case CAMERA_PREVIEW ->
          Parts.of(new Markup("div", "jn-camera-preview").add(new Markup("video", "")));
      // Only the page can say how it is to be sandboxed.
      case WEB_VIEW ->
          Parts.of(
              new Markup("iframe", "jn-web-view")
                  .set("referrerpolicy", "no-referrer")
                  .set("sandbox", ""));
    };
  }

  private boolean isLink() {
    return view.has(Prop.HREF) && !view.inLink;
  }

  /** A link that leads nowhere at the moment has no address. */
  private @Nullable String address(@Nullable Object place) {
    return place == null || view.get(Prop.DISABLED, false) ? null : place.toString();
  }

  private String textOr(Prop<?> prop, String absent) {
    Object value = view.props.get(prop);
    return value == null ? absent : PropJson.text(value);
  }

  private Parts scrollView() {
    Markup content = new Markup("div", "jn-view jn-scroll-content");
    Markup scroll =
        new Markup("div", "jn-scroll")
            .set("tabindex", "0")
            .addClass("jn-horizontal", view.get(Prop.HORIZONTAL, false))
            .addClass("jn-paging", view.get(Prop.PAGING, false))
            .addClass("jn-firm", !view.get(Prop.BOUNCES, true))
            .addClass("jn-no-indicator", !view.get(Prop.SCROLL_INDICATOR, true))
            .add(content);
    return new Parts(scroll, content, scroll);
  }

  private Markup safeAreaView() {
    Markup made = new Markup("div", "jn-view jn-safe-area");
    if (view.props.get(Prop.SAFE_EDGES) instanceof Set<?> edges) {
      made.set("data-edges", edges.stream().map(PropJson::text).collect(Collectors.joining(" ")));
    }
    return made;
  }

  private Markup text() {
    Markup made =
        new Markup("div", "jn-text")
            .addClass("jn-clamped", view.has(Prop.MAX_LINES))
            .addClass("jn-selectable", view.get(Prop.SELECTABLE, false))
            .set("data-ellipsis", ViewMarkup.text(view.props.get(Prop.ELLIPSIS)));
    if (!view.has(Prop.SPANS)) {
      return made.add(view.get(Prop.TEXT, ""));
    }
    List<TextSpan> spans = view.get(Prop.SPANS, List.of());
    for (int i = 0; i < spans.size(); i++) {
      TextSpan span = spans.get(i);
      boolean leads = span.href() != null && !view.inLink;
      Markup part = new Markup(leads ? "a" : "span", "").add(span.text());
      if (leads) {
        part.set("data-span", i).set("href", span.href());
      } else if (span.pressable()) {
        part.set("data-span", i).set("role", "link").set("tabindex", "0");
      }
      rules.add(view.tag, ">:nth-child(" + (i + 1) + ")", StyleCss.of(span.style()));
      made.add(part);
    }
    return made;
  }

  private Parts image() {
    String source = view.get(Prop.SOURCE, "");
    Markup picture =
        new Markup("img", "")
            .set("alt", "")
            .set("decoding", "async")
            .set("draggable", "false")
            .set("src", PICTURE.matcher(source).matches() ? source : null);
    Markup made =
        new Markup("span", "jn-image")
            .set("data-resize", ViewMarkup.text(view.props.get(Prop.RESIZE_MODE)))
            .add(picture);
    return new Parts(made, made, picture);
  }

  private Markup drawing() {
    Markup made =
        new Markup("svg", "jn-svg")
            .set("aria-hidden", "true")
            .set("viewBox", ViewMarkup.text(view.props.get(Prop.VIEW_BOX)));
    for (Shape shape : view.get(Prop.SHAPES, List.of())) {
      made.add(ShapeMarkup.of(shape));
    }
    return made;
  }

  private Markup progressBar() {
    Markup made =
        new Markup("div", "jn-progress")
            .set("role", "progressbar")
            .set("aria-valuemin", "0")
            .set("aria-valuemax", "100");
    if (view.has(Prop.VALUE)) {
      double value = view.get(Prop.VALUE, 0.0);
      made.set("aria-valuenow", Math.round(value * 100));
      rules.add(
          view.tag, ">:first-child", Map.of("transform", "scaleX(" + CssNumber.plain(value) + ")"));
    }
    return made.add(new Markup("div", "jn-progress-fill"));
  }

  private Parts textInput() {
    boolean multiline = view.get(Prop.MULTILINE, false);
    boolean secure = view.get(Prop.SECURE, false);
    String text = view.get(Prop.TEXT, "");
    Markup field = new Markup(multiline ? "textarea" : "input", "jn-field-input");
    if (multiline) {
      field.set("rows", "3").add(text);
    } else {
      field.set("type", view.has(Prop.SECURE) ? (secure ? "password" : "text") : null);
      field.set("value", text.isEmpty() ? null : text);
    }
    KeyboardType keyboard = view.get(Prop.KEYBOARD_TYPE, KeyboardType.DEFAULT);
    field.set("inputmode", inputMode(keyboard));
    field.set("autocapitalize", ViewMarkup.text(view.props.get(Prop.AUTO_CAPITALIZE)));
    if (view.has(Prop.AUTO_CORRECT)) {
      boolean corrects = view.get(Prop.AUTO_CORRECT, true);
      field.set("autocorrect", corrects ? "on" : "off").set("spellcheck", corrects);
    }
    String returnKey = textOr(Prop.RETURN_KEY, "default");
    field.set("enterkeyhint", returnKey.equals("default") ? null : returnKey);
    field.set("maxlength", view.props.get(Prop.MAX_LENGTH));
    field.set("placeholder", view.props.get(Prop.PLACEHOLDER));
    field.flag(
        "readonly",
        view.has(Prop.TEXT)
            && !view.get(Prop.EVENTS, Set.<EventType>of()).contains(EventType.CHANGE_TEXT));
    Markup made = new Markup("div", "jn-field").addClass("jn-multiline", multiline).add(field);
    return new Parts(made, made, field);
  }

  private static @Nullable String inputMode(KeyboardType type) {
    return switch (type) {
      case NUMBER -> "numeric";
      case DECIMAL -> "decimal";
      case PHONE -> "tel";
      case EMAIL -> "email";
      case URL -> "url";
      case SEARCH -> "search";
      default -> null;
    };
  }

  private Parts checkbox() {
    Markup box =
        new Markup("input", "")
            .set("type", "checkbox")
            .flag("checked", view.get(Prop.CHECKED, false));
    Markup label = new Markup("span", "jn-checkbox-label").add(view.get(Prop.TITLE, ""));
    Markup made = new Markup("label", "jn-checkbox").add(box).add(label);
    return new Parts(made, made, box);
  }

  private Markup slider() {
    double least = view.get(Prop.MIN_VALUE, 0.0);
    return new Markup("input", "jn-slider")
        .set("type", "range")
        .set("min", CssNumber.plain(least))
        .set("max", CssNumber.plain(view.get(Prop.MAX_VALUE, 1.0)))
        .set("step", view.has(Prop.STEP) ? CssNumber.plain(view.get(Prop.STEP, 1.0)) : "any")
        .set("value", CssNumber.plain(view.get(Prop.VALUE, least)));
  }

  private Markup segmentedControl() {
    Markup made = new Markup("div", "jn-segments").set("role", "radiogroup");
    List<String> options = view.get(Prop.OPTIONS, List.of());
    int selected = view.get(Prop.SELECTED_INDEX, -1);
    for (int i = 0; i < options.size(); i++) {
      Markup radio =
          new Markup("input", "")
              .set("type", "radio")
              .set("name", "jn-first-" + view.tag)
              .set("value", i)
              .flag("disabled", view.get(Prop.DISABLED, false))
              .flag("checked", i == selected);
      made.add(
          new Markup("label", "jn-segment")
              .add(radio)
              .add(new Markup("span", "").add(options.get(i))));
    }
    return made;
  }

  private Markup picker() {
    int selected = view.get(Prop.SELECTED_INDEX, -1);
    Markup made = new Markup("select", "jn-field jn-picker").addClass("jn-empty", selected < 0);
    made.add(
        new Markup("option", "")
            .set("value", "")
            .flag("disabled", true)
            .flag("hidden", true)
            .flag("selected", selected < 0)
            .add(view.get(Prop.PLACEHOLDER, "")));
    List<String> options = view.get(Prop.OPTIONS, List.of());
    for (int i = 0; i < options.size(); i++) {
      made.add(
          new Markup("option", "")
              .set("value", i)
              .flag("selected", i == selected)
              .add(options.get(i)));
    }
    return made;
  }

  private Markup datePicker() {
    DateMode mode = view.get(Prop.DATE_MODE, DateMode.DATE);
    return new Markup("input", "jn-field jn-date")
        .set(
            "type",
            mode == DateMode.DATE_TIME ? "datetime-local" : mode.name().toLowerCase(Locale.ROOT))
        .set("value", ViewMarkup.text(view.props.get(Prop.DATE)))
        .set("min", ViewMarkup.text(view.props.get(Prop.MIN_DATE)))
        .set("max", ViewMarkup.text(view.props.get(Prop.MAX_DATE)));
  }

  /** Closed: only the page can show it above all else. */
  private Parts modal() {
    Markup card = new Markup("div", "jn-view jn-modal-card");
    Markup made =
        new Markup("dialog", "jn-modal")
            .addClass("jn-transparent", view.get(Prop.TRANSPARENT, false))
            .set("data-presentation", textOr(Prop.PRESENTATION, "dialog"))
            .set("data-animation", textOr(Prop.ANIMATION, "fade"))
            .add(card);
    return new Parts(made, card, made);
  }
}
