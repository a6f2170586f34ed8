package org.javanative.ui;

import java.util.function.Consumer;

/**
 * A box to tick, with a label. Made by {@link Ui#checkbox}. It stays as it is until a render says
 * otherwise: set state in {@link #onChange}.
 */
public final class Checkbox extends HostElement<Checkbox, ViewHandle> {
  Checkbox(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.CHECKBOX;
  }

  @Override
  Checkbox with(HostParts changed) {
    return new Checkbox(changed);
  }

  /** Calls {@code handler} on the main thread, with what it would be now, when the user ticks. */
  public Checkbox onChange(Consumer<? super Boolean> handler) {
    return on(EventType.TOGGLE, handler);
  }

  /** Whether the box cannot be ticked. */
  public Checkbox disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
