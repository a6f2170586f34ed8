package org.javanative.runtime;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose value belongs to the running task, callback or thread, and is inherited by what
 * they start.
 *
 * <p>A task or callback gets a copy of its creator's variables when it is created; later changes on
 * either side do not reach the other. This is what {@link ThreadLocal} cannot do here: which thread
 * runs a coroutine is unspecified and may change at every await.
 *
 * <p>Any thread may call; the methods neither block nor fail.
 *
 * @param <T> the type of the value
 */
public final class ContextVar<T extends @Nullable Object> {
  private final String name;
  private final @Nullable T defaultValue;

  private ContextVar(String name, @Nullable T defaultValue) {
    this.name = Objects.requireNonNull(name, "name");
    this.defaultValue = defaultValue;
  }

  /** A variable that is null until it is set. */
  public static <T> ContextVar<@Nullable T> of(String name) {
    return new ContextVar<@Nullable T>(name, null);
  }

  /** A variable that has {@code defaultValue} until it is set. */
  public static <T extends @Nullable Object> ContextVar<T> withDefault(
      String name, T defaultValue) {
    return new ContextVar<>(name, defaultValue);
  }

  /** The name, for diagnostics. */
  public String name() {
    return name;
  }

  /** The value here and now. */
  @SuppressWarnings({"unchecked", "NullAway"}) // only set() writes it, null where T allows it
  public T get() {
    return (T) Context.current().get(this, defaultValue);
  }

  /**
   * Sets the value for the rest of the running task or callback, or on a plain thread until it is
   * set again.
   */
  public void set(@Nullable T value) {
    Context.setCurrent(Context.current().with(this, value));
  }

  /**
   * Runs {@code body} with the value set, and restores the variable afterwards.
   *
   * @throws Exception what {@code body} throws
   */
  public <R> R callWith(@Nullable T value, Coroutine<R> body) throws Exception {
    T former = get();
    set(value);
    try {
      return body.run();
    } finally {
      set(former);
    }
  }

  /** Runs {@code body} with the value set, and restores the variable afterwards. */
  public void runWith(@Nullable T value, Runnable body) {
    T former = get();
    set(value);
    try {
      body.run();
    } finally {
      set(former);
    }
  }

  /**
   * {@code callback}, run with all variables as they are here and now, by whomever it is called:
   * for listeners that are handed to code which knows nothing of variables.
   */
  public static <T> Consumer<T> bound(Consumer<? super T> callback) {
    Objects.requireNonNull(callback, "callback");
    Context captured = Context.current();
    return value -> {
      Context former = Context.current();
      Context.setCurrent(captured);
      try {
        callback.accept(value);
      } finally {
        Context.setCurrent(former);
      }
    };
  }

  @Override
  public String toString() {
    return "ContextVar(" + name + ")";
  }
}
