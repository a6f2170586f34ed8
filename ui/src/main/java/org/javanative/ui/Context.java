package org.javanative.ui;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that components anywhere below can read without its being handed down. Keep contexts in
 * constants.
 *
 * <pre>{@code
 * static final Context<User> USER = Context.of("user", User.NOBODY);
 *
 * USER.provide(user, new Header(), new Body())     // in a render()
 * User user = useContext(USER);                    // in any component below
 * }</pre>
 *
 * <p>A component that reads the context is rendered again when the value changes, also when
 * everything between it and the provider is skipped.
 *
 * @param <T> the type of the value; use immutable ones
 */
public final class Context<T extends @Nullable Object> {
  private final String name;
  private final @Nullable T absent;

  /** Makes the value of a screen where nobody provides one; null when it is {@link #absent}. */
  private final @Nullable Supplier<? extends T> ofScreen;

  private Context(String name, @Nullable T absent, @Nullable Supplier<? extends T> ofScreen) {
    this.name = Objects.requireNonNull(name, "name");
    this.absent = absent;
    this.ofScreen = ofScreen;
  }

  /**
   * A context.
   *
   * @param name for messages
   * @param absent the value where nobody provides one
   */
  public static <T extends @Nullable Object> Context<T> of(String name, T absent) {
    return new Context<>(name, absent, null);
  }

  /**
   * A context that has a value of each screen's own where nobody provides one. It is made when a
   * component of the screen first reads it, on the main thread, and ends with the screen: one that
   * is {@link AutoCloseable} is closed after everything was taken off.
   *
   * @param name for messages
   * @param factory makes the value of one screen; must not use hooks
   */
  public static <T> Context<T> ofScreen(String name, Supplier<? extends T> factory) {
    return new Context<>(name, null, Objects.requireNonNull(factory, "factory"));
  }

  /** The children, below which the context has the value. */
  public Element provide(T value, Element... children) {
    return new Provider(this, value, Ui.fragment(children));
  }

  /** {@link #provide(Object, Element...)} for a list. */
  public Element provide(T value, Collection<? extends Element> children) {
    return new Provider(this, value, Ui.fragment(children));
  }

  /** The name, for messages. */
  public String name() {
    return name;
  }

  /** The value on a screen where nobody provides one. */
  @Nullable Object absentIn(ScreenValues screen) {
    return ofScreen == null ? absent : screen.of(this, ofScreen);
  }

  @Override
  public String toString() {
    return "Context(" + name + ")";
  }
}
