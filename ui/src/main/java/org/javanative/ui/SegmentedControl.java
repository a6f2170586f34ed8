package org.javanative.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A choice between a few, all of them in sight. Made by {@link Ui#segmentedControl}. It stays as it
 * is until a render says otherwise: set state in {@link #onChange}.
 *
 * @param <T> what is chosen from
 */
public final class SegmentedControl<T> extends HostElement<SegmentedControl<T>, ViewHandle> {
  private final Choice<T> choice;

  SegmentedControl(HostParts parts, Choice<T> choice) {
    super(parts);
    this.choice = choice;
  }

  @Override
  HostType type() {
    return HostType.SEGMENTED_CONTROL;
  }

  @Override
  SegmentedControl<T> with(HostParts changed) {
    return new SegmentedControl<>(changed, choice);
  }

  /**
   * The chosen item. Null, or leaving this out, is none.
   *
   * @throws IllegalArgumentException when it is not one of the items
   */
  public SegmentedControl<T> selected(@Nullable T item) {
    return item == null ? this : with(Prop.SELECTED_INDEX, choice.indexOf(item));
  }

  /** Calls {@code handler} on the main thread, with the item that the user has chosen. */
  public SegmentedControl<T> onChange(Consumer<? super T> handler) {
    return on(EventType.SELECT, choice.handler(handler));
  }

  /** Whether nothing can be chosen. */
  public SegmentedControl<T> disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
