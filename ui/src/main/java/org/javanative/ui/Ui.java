package org.javanative.ui;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The built-in elements. Import the methods statically. */
public final class Ui {
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
    return new View(HostParts.ofChildren(checked("row", children)).with(Prop.STYLE, Style.ROW));
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
