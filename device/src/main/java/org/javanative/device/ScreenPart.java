package org.javanative.device;

import java.util.function.Consumer;
import java.util.function.Function;
import org.javanative.ui.Environment;

/** A part of the environment of the screen that started the running code. */
record ScreenPart<T>(Function<Environment, T> part) implements Observed<T> {
  static <T> Runnable onChange(Function<Environment, T> part, Consumer<? super T> listener) {
    return Listening.<T>toChanges(new ScreenPart<>(part), listener);
  }

  @Override
  public T current() {
    return part.apply(Environment.current());
  }

  @Override
  public Runnable onChange(Consumer<? super T> listener) {
    return Environment.onChange(changed -> listener.accept(part.apply(changed)));
  }
}
