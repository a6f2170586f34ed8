package org.javanative.ui;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * A number to be drawn along a line. Made by {@link Ui#slider}. It stays where it is until a render
 * says otherwise: set state in {@link #onChange}.
 */
public final class Slider extends HostElement<Slider, ViewHandle> {
  Slider(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.SLIDER;
  }

  @Override
  Slider with(HostParts changed) {
    return new Slider(changed);
  }

  /**
   * Calls {@code handler} on the main thread, with the value, while the user draws. The value is
   * one that the slider has, whatever a renderer says.
   */
  public Slider onChange(Consumer<? super Double> handler) {
    Props props = parts.props();
    return on(
        EventType.SLIDE,
        new Handler(
            props.get(Prop.MIN_VALUE, 0.0),
            props.get(Prop.MAX_VALUE, 1.0),
            Objects.requireNonNull(handler, "onChange handler")));
  }

  /** The distance between the values that can be chosen; all can be unless set. */
  public Slider step(double distance) {
    if (!(distance > 0 && distance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The step of a slider must be above 0, but was "
              + distance
              + ". Leave step(..) out to allow every value.");
    }
    return with(Prop.STEP, distance);
  }

  /** Whether the slider cannot be moved. */
  public Slider disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }

  private record Handler(double min, double max, Consumer<? super Double> handler)
      implements Consumer<Double> {
    @Override
    public void accept(Double value) {
      if (!Double.isNaN(value)) {
        handler.accept(Math.max(min, Math.min(max, value)));
      }
    }
  }
}
