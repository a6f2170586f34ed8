package org.javanative.ui;

import java.util.function.Consumer;

/**
 * A switch that is on or off. Made by {@link Ui#toggle}. It stays as it is until a render says
 * otherwise: set state in {@link #onChange}.
 */
public final class Toggle extends HostElement<Toggle, ViewHandle> {
  Toggle(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.TOGGLE;
  }

  @Override
  Toggle with(HostParts changed) {
    return new Toggle(changed);
  }

  /**
   * Calls {@code handler} on the main thread, with what it would be now, when the user switches.
   */
  public Toggle onChange(Consumer<? super Boolean> handler) {
    return on(EventType.TOGGLE, handler);
  }

  /** Whether the switch cannot be moved. */
  public Toggle disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
