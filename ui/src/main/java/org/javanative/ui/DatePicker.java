package org.javanative.ui;

import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A day or a time to be picked. Made by {@link Ui#datePicker}, {@link Ui#timePicker} and {@link
 * Ui#dateTimePicker}. It stays as it is until a render says otherwise: set state in {@link
 * #onChange}.
 *
 * @param <T> what is picked: a {@link java.time.LocalDate}, a {@link java.time.LocalTime} or a
 *     {@link java.time.LocalDateTime}, in the user's own time zone
 */
public final class DatePicker<T extends Temporal> extends HostElement<DatePicker<T>, ViewHandle> {
  DatePicker(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.DATE_PICKER;
  }

  @Override
  DatePicker<T> with(HostParts changed) {
    return new DatePicker<>(changed);
  }

  /** Calls {@code handler} on the main thread, with what the user has picked. */
  public DatePicker<T> onChange(Consumer<? super T> handler) {
    DateMode mode = parts.props().get(Prop.DATE_MODE, DateMode.DATE);
    return on(
        EventType.PICK_DATE,
        new Handler<>(mode, Objects.requireNonNull(handler, "onChange handler")));
  }

  /** The first that can be picked. */
  public DatePicker<T> min(T first) {
    return with(Prop.MIN_DATE, first);
  }

  /** The last that can be picked. */
  public DatePicker<T> max(T last) {
    return with(Prop.MAX_DATE, last);
  }

  /** Whether nothing can be picked. */
  public DatePicker<T> disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }

  private record Handler<T extends Temporal>(DateMode mode, Consumer<? super T> handler)
      implements Consumer<Temporal> {
    @Override
    @SuppressWarnings("unchecked") // the mode is that of T
    public void accept(Temporal picked) {
      if (!mode.valueType().isInstance(picked)) {
        throw new UiException(
            "A date picker for a "
                + mode.valueType().getSimpleName()
                + " was given a "
                + picked.getClass().getSimpleName()
                + ". The renderer, or whoever speaks to it, is wrong.");
      }
      handler.accept((T) picked);
    }
  }
}
