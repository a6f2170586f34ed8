package org.javanative.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A choice that opens. Made by {@link Ui#picker}. It stays as it is until a render says otherwise:
 * set state in {@link #onChange}.
 *
 * @param <T> what is chosen from
 */
public final class Picker<T> extends HostElement<Picker<T>, ViewHandle> {
  private final Choice<T> choice;

  Picker(HostParts parts, Choice<T> choice) {
    super(parts);
    this.choice = choice;
  }

  @Override
  HostType type() {
    return HostType.PICKER;
  }

  @Override
  Picker<T> with(HostParts changed) {
    return new Picker<>(changed, choice);
  }

  /**
   * The chosen item. Null, or leaving this out, is none.
   *
   * @throws IllegalArgumentException when it is not one of the items
   */
  public Picker<T> selected(@Nullable T item) {
    return item == null ? this : with(Prop.SELECTED_INDEX, choice.indexOf(item));
  }

  /** Calls {@code handler} on the main thread, with the item that the user has chosen. */
  public Picker<T> onChange(Consumer<? super T> handler) {
    return on(EventType.SELECT, choice.handler(handler));
  }

  /** What is shown while nothing is chosen. */
  public Picker<T> placeholder(String text) {
    return with(Prop.PLACEHOLDER, text);
  }

  /** Whether nothing can be chosen. */
  public Picker<T> disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
