package org.javanative.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.Theme;
import org.javanative.ui.svg.Icon;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** The built-in elements. Import the methods statically. */
public final class Ui {
  private static final Style ROW = Style.EMPTY.flexDirection(FlexDirection.ROW);
  private static final Style SPACER = Style.EMPTY.flexGrow(1);
  private static final Style ICON = Style.EMPTY.size(24, 24);

  /** The theme of a part of the screen; null where nobody has set one. */
  @SuppressWarnings("NullAway") // null is what the type argument says
  static final Context<@Nullable Theme> THEME = Context.of("theme", null);

  private Ui() {}

  // Boxes

  /** A box that lays its children out one below the other. */
  public static View column(Element... children) {
    return new View(HostParts.ofChildren(checked("column", children)));
  }

  /** {@link #column(Element...)} for a list. */
  public static View column(Collection<? extends Element> children) {
    return column(children.toArray(HostParts.NO_CHILDREN));
  }

  /** A box that lays its children out one beside the other. */
  public static View row(Element... children) {
    return new View(HostParts.ofChildren(checked("row", children)).with(Prop.STYLE, ROW));
  }

  /** {@link #row(Element...)} for a list. */
  public static View row(Collection<? extends Element> children) {
    return row(children.toArray(HostParts.NO_CHILDREN));
  }

  /** A box, to be styled. Lays out as {@link #column} does unless the style says otherwise. */
  public static View view(Element... children) {
    return new View(HostParts.ofChildren(checked("view", children)));
  }

  /** Takes the free space between its siblings. */
  public static View spacer() {
    return view().style(SPACER);
  }

  /** Takes that much space between its siblings, in dp, and as little across as there may be. */
  public static View spacer(double size) {
    return view().style(s -> s.flexBasis(size));
  }

  /** A box whose children can be scrolled, one below the other. */
  public static ScrollView scrollView(Element... children) {
    return new ScrollView(HostParts.ofChildren(checked("scrollView", children)));
  }

  /** {@link #scrollView(Element...)} for a list. */
  public static ScrollView scrollView(Collection<? extends Element> children) {
    return scrollView(children.toArray(HostParts.NO_CHILDREN));
  }

  /** A box that keeps its children clear of notches, rounded corners and system bars. */
  public static SafeAreaView safeAreaView(Element... children) {
    return new SafeAreaView(HostParts.ofChildren(checked("safeAreaView", children)));
  }

  /** A box that makes way for the on-screen keyboard. */
  public static KeyboardAvoidingView keyboardAvoidingView(Element... children) {
    return new KeyboardAvoidingView(
        HostParts.ofChildren(checked("keyboardAvoidingView", children)));
  }

  /** A box with colours behind its children that run into each other. */
  public static LinearGradient linearGradient(Gradient gradient, Element... children) {
    return new LinearGradient(
        HostParts.ofChildren(checked("linearGradient", children))
            .with(Prop.GRADIENT, Objects.requireNonNull(gradient, "gradient")));
  }

  /** A box that can be pressed. */
  public static Pressable pressable(Element... children) {
    return new Pressable(HostParts.ofChildren(checked("pressable", children)));
  }

  /** A box with a picture behind its children, which fills it. */
  public static View imageBackground(Image image, Element... children) {
    Element[] layers = new Element[children.length + 1];
    layers[0] = image.style(Style.ABSOLUTE_FILL);
    System.arraycopy(checked("imageBackground", children), 0, layers, 1, children.length);
    return view(layers);
  }

  // What is shown

  /** A piece of text. */
  public static Text text(String text) {
    return new Text(HostParts.EMPTY.with(Prop.TEXT, Objects.requireNonNull(text, "text")));
  }

  /**
   * A piece of text of which parts look otherwise or can be pressed. It wraps as one text: {@code
   * text(span("Read the "), span("terms").style(s -> s.bold()).onPress(..))}.
   */
  public static Text text(Span... spans) {
    List<Span> flat = Span.flatten(spans);
    Text text =
        new Text(
            HostParts.EMPTY
                .with(Prop.TEXT, flat.stream().map(Span::text).collect(Collectors.joining()))
                .with(Prop.SPANS, Span.values(flat)));
    Span.Handlers handlers = Span.Handlers.of(flat);
    return handlers == null ? text : text.on(EventType.PRESS_SPAN, handlers);
  }

  /** A part of a text. */
  public static Span span(String text) {
    return Span.of(text);
  }

  /** Parts of a text that have something in common. */
  public static Span span(Span... parts) {
    return Span.of(parts);
  }

  /**
   * A picture.
   *
   * @param url its address: http, https, or data with a picture in it; in a browser also one that
   *     begins with a slash, on the app's own server. Others are not loaded, which {@link
   *     Image#onError} tells
   */
  public static Image image(String url) {
    return new Image(HostParts.EMPTY.with(Prop.SOURCE, Objects.requireNonNull(url, "url")));
  }

  /** One of the built-in icons, 24 by 24 unless styled otherwise, in the colour of text. */
  public static Svg icon(Icon icon) {
    return icon(icon.shape());
  }

  /** An icon of your own, drawn on a grid of 24 by 24; otherwise as {@link #icon(Icon)}. */
  public static Svg icon(Shape... shapes) {
    return svg(ViewBox.ICON, shapes).style(ICON);
  }

  /** A drawing. */
  public static Svg svg(ViewBox viewBox, Shape... shapes) {
    return new Svg(
        HostParts.EMPTY
            .with(Prop.VIEW_BOX, Objects.requireNonNull(viewBox, "viewBox"))
            .with(Prop.SHAPES, List.of(shapes)));
  }

  /** A sign that something goes on. */
  public static ActivityIndicator activityIndicator() {
    return new ActivityIndicator(HostParts.EMPTY);
  }

  /** A progress bar for something of unknown length. */
  public static ProgressBar progressBar() {
    return new ProgressBar(HostParts.EMPTY);
  }

  /**
   * A progress bar.
   *
   * @param value how far it is, from 0 to 1; what is beyond counts as the nearer end
   */
  public static ProgressBar progressBar(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(
          "progressBar(NaN): a progress is from 0 to 1. Was there a division by zero?"
              + " Use progressBar() when the end is not known.");
    }
    return new ProgressBar(HostParts.EMPTY.with(Prop.VALUE, Math.max(0, Math.min(1, value))));
  }

  // Controls

  /** A button. */
  public static Button button(String title) {
    return new Button(HostParts.EMPTY.with(Prop.TITLE, Objects.requireNonNull(title, "title")));
  }

  /** A field for text that keeps what is typed. */
  public static TextInput textInput() {
    return new TextInput(HostParts.EMPTY);
  }

  /** A field that shows {@code text}, whatever is typed: see {@link TextInput}. */
  public static TextInput textInput(String text) {
    return new TextInput(HostParts.EMPTY.with(Prop.TEXT, Objects.requireNonNull(text, "text")));
  }

  /** A switch. */
  public static Toggle toggle(boolean on) {
    return new Toggle(HostParts.EMPTY.with(Prop.CHECKED, on));
  }

  /** A box to tick. */
  public static Checkbox checkbox(boolean checked, String label) {
    return new Checkbox(
        HostParts.EMPTY
            .with(Prop.CHECKED, checked)
            .with(Prop.TITLE, Objects.requireNonNull(label, "label")));
  }

  /** A number from 0 to 1. */
  public static Slider slider(double value) {
    return slider(value, 0, 1);
  }

  /**
   * A number to be drawn.
   *
   * @param value what it is; what is beyond counts as the nearer end
   * @param min the least it can be
   * @param max the most it can be
   */
  public static Slider slider(double value, double min, double max) {
    if (!(min < max) || Double.isInfinite(max - min)) {
      throw new IllegalArgumentException(
          "A slider goes from a number to a greater one, but this one goes from "
              + min
              + " to "
              + max
              + ".");
    }
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(
          "slider(NaN): where is it to stand? Was there a division by zero?");
    }
    return new Slider(
        HostParts.EMPTY
            .with(Prop.VALUE, Math.max(min, Math.min(max, value)))
            .with(Prop.MIN_VALUE, min)
            .with(Prop.MAX_VALUE, max));
  }

  /** A choice between a few, all in sight. */
  public static SegmentedControl<String> segmentedControl(List<String> items) {
    return segmentedControl(items, Function.identity());
  }

  /**
   * A choice between a few, all in sight.
   *
   * @param label what an item is called
   */
  public static <T> SegmentedControl<T> segmentedControl(
      List<? extends T> items, Function<? super T, String> label) {
    Choice<T> choice = Choice.of("segmentedControl", items, label);
    return new SegmentedControl<>(HostParts.EMPTY.with(Prop.OPTIONS, choice.labels()), choice);
  }

  /** A choice that opens. */
  public static Picker<String> picker(List<String> items) {
    return picker(items, Function.identity());
  }

  /**
   * A choice that opens.
   *
   * @param label what an item is called
   */
  public static <T> Picker<T> picker(List<? extends T> items, Function<? super T, String> label) {
    Choice<T> choice = Choice.of("picker", items, label);
    return new Picker<>(HostParts.EMPTY.with(Prop.OPTIONS, choice.labels()), choice);
  }

  /** A day to be picked; null for none yet. */
  public static DatePicker<LocalDate> datePicker(@Nullable LocalDate date) {
    return datePicker(DateMode.DATE, date);
  }

  /** A time of day to be picked; null for none yet. */
  public static DatePicker<LocalTime> timePicker(@Nullable LocalTime time) {
    return datePicker(DateMode.TIME, time);
  }

  /** A day and a time to be picked; null for none yet. */
  public static DatePicker<LocalDateTime> dateTimePicker(@Nullable LocalDateTime dateTime) {
    return datePicker(DateMode.DATE_TIME, dateTime);
  }

  private static <T extends Temporal> DatePicker<T> datePicker(DateMode mode, @Nullable T date) {
    HostParts parts = HostParts.EMPTY.with(Prop.DATE_MODE, mode);
    return new DatePicker<>(date == null ? parts : parts.with(Prop.DATE, date));
  }

  // Layers and the device

  /** A layer over the whole screen; not there until {@link Modal#visible}. */
  public static Modal modal(Element... children) {
    return new Modal(HostParts.ofChildren(checked("modal", children)));
  }

  /** How the status bar of the device looks. */
  public static StatusBar statusBar() {
    return new StatusBar(HostParts.EMPTY);
  }

  /**
   * A page of the web.
   *
   * @param url its address: http or https
   */
  public static WebView webView(String url) {
    return new WebView(HostParts.EMPTY.with(Prop.URL, WebAddress.checked(url)));
  }

  /**
   * A page of the web that is given as text. Its scripts run apart from the app; see {@link
   * WebView#onMessage}.
   */
  public static WebView webViewOf(String html) {
    return new WebView(HostParts.EMPTY.with(Prop.HTML, Objects.requireNonNull(html, "html")));
  }

  /** What the camera sees, as long as it is on the screen. */
  public static CameraPreview cameraPreview() {
    return new CameraPreview(HostParts.EMPTY);
  }

  // Without a view

  /** Siblings without a view around them. */
  public static Fragment fragment(Element... children) {
    return new Fragment(checked("fragment", children));
  }

  /** {@link #fragment(Element...)} for a list. */
  public static Fragment fragment(Collection<? extends Element> children) {
    return fragment(children.toArray(HostParts.NO_CHILDREN));
  }

  /**
   * The children above the screen instead of here: for dialogs, menus and messages. They belong to
   * this place as to context, errors and life time, and are laid out in the whole window.
   */
  public static Element portal(Element... children) {
    return new Portal(fragment(children));
  }

  /** The children; in their place {@code fallback} while something in them is being loaded. */
  public static Element suspense(Element fallback, Element... children) {
    return new Suspense(Objects.requireNonNull(fallback, "fallback"), fragment(children));
  }

  /** The children; in their place what {@code fallback} returns when something in them fails. */
  public static ErrorBoundary errorBoundary(ErrorBoundary.Fallback fallback, Element... children) {
    return new ErrorBoundary(fallback, null, fragment(children));
  }

  /**
   * A component that is rendered again when its parent is only if {@code same} says that it differs
   * from the former one. Without this, {@code equals} decides.
   *
   * @param same whether two components of that class show the same; called on the main thread, with
   *     the former one first
   */
  @SuppressWarnings("unchecked") // only components of one class are compared
  public static <C extends Component> Element memo(
      C component, BiPredicate<? super C, ? super C> same) {
    return new Memo(component, (former, next) -> same.test((C) former, (C) next));
  }

  /**
   * A box below which {@code theme} is in force: for {@link Hooks#useTheme} and for all theme
   * colours.
   */
  public static Element themed(Theme theme, Element... children) {
    return THEME.provide(theme, view(children).style(s -> s.flex(1)).theme(theme));
  }

  static View overlayLayer(Fragment content) {
    return new View(HostParts.ofChildren(content.children))
        .style(Style.ABSOLUTE_FILL)
        .pointerEvents(PointerEvents.BOX_NONE);
  }

  /** Nothing at all; for the other branch of a condition. */
  public static Element nothing() {
    return Fragment.EMPTY;
  }

  private static Element[] checked(String parent, @Nullable Element[] children) {
    Element[] copy = new Element[children.length];
    for (int i = 0; i < children.length; i++) {
      Element child = children[i];
      if (child == null) {
        throw new UiException(
            "Child " + i + " of a " + parent + " is null. For \"nothing here\" use Ui.nothing().");
      }
      copy[i] = child;
    }
    return copy;
  }
}
