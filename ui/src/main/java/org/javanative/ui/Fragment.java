package org.javanative.ui;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Siblings without a view around them. Made by {@link Ui#fragment}. */
public final class Fragment implements Element {
  static final Fragment EMPTY = new Fragment(HostParts.NO_CHILDREN);

  final Element[] children;

  Fragment(Element[] children) {
    this.children = children;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fragment fragment && Arrays.equals(children, fragment.children);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(children);
  }

  @Override
  public String toString() {
    return "fragment" + Arrays.toString(children);
  }
}
