package org.javanative.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.ui.style.Style;

/**
 * A box whose children can be scrolled, up and down unless told otherwise. Made by {@link
 * Ui#scrollView}.
 *
 * <p>The box itself takes the place that its parent gives it; what is inside is as long as it needs
 * to be. Give it {@code flex(1)}, or a height, so that there is something to scroll.
 */
public final class ScrollView extends HostElement<ScrollView, ScrollHandle> {
  ScrollView(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.SCROLL_VIEW;
  }

  @Override
  ScrollHandle handle(Tree tree, HostNode view) {
    return new ScrollHandle(tree, view);
  }

  @Override
  ScrollView with(HostParts changed) {
    return new ScrollView(changed);
  }

  /** Scrolls sideways, with the children beside each other. */
  public ScrollView horizontal() {
    return with(Prop.HORIZONTAL, true);
  }

  /** Stops at multiples of the box's size. */
  public ScrollView paging() {
    return with(Prop.PAGING, true);
  }

  /**
   * Whether scrolling goes a little beyond the end, where the platform does so; true unless set.
   */
  public ScrollView bounces(boolean bounces) {
    return with(Prop.BOUNCES, bounces);
  }

  /** Whether it is shown how far the box is scrolled; true unless set. */
  public ScrollView scrollIndicator(boolean shown) {
    return with(Prop.SCROLL_INDICATOR, shown);
  }

  /** When scrolling puts the on-screen keyboard away; never unless set. */
  public ScrollView keyboardDismiss(KeyboardDismiss when) {
    return with(Prop.KEYBOARD_DISMISS, when);
  }

  /** Changes the style of what is scrolled: padding and gaps belong there. */
  public ScrollView contentStyle(UnaryOperator<Style> change) {
    return with(Prop.CONTENT_STYLE, change.apply(style(Prop.CONTENT_STYLE)));
  }

  /** Calls {@code handler} on the main thread when the box was scrolled, at most once a frame. */
  public ScrollView onScroll(Consumer<? super ScrollPosition> handler) {
    return on(EventType.SCROLL, handler);
  }
}
