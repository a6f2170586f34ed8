package org.javanative.ui;

import java.util.Collection;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.Theme;
import org.jspecify.annotations.Nullable;

/** The built-in elements. Import the methods statically. */
public final class Ui {
  private static final Style ROW = Style.EMPTY.flexDirection(FlexDirection.ROW);

  /** The theme of a part of the screen; null where nobody has set one. */
  @SuppressWarnings("NullAway") // null is what the type argument says
  static final Context<@Nullable Theme> THEME = Context.of("theme", null);

  private Ui() {}

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

  /** A piece of text. */
  public static Text text(String text) {
    return new Text(HostParts.EMPTY.with(Prop.TEXT, Objects.requireNonNull(text, "text")));
  }

  /** A button. */
  public static Button button(String title) {
    return new Button(HostParts.EMPTY.with(Prop.TITLE, Objects.requireNonNull(title, "title")));
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
    return THEME.provide(theme, view(children).style(s -> s.flex(1)));
  }

  static View overlayLayer(Fragment content) {
    return new View(HostParts.ofChildren(content.children));
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
