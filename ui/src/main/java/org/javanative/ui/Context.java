package org.javanative.ui;

import java.util.Collection;
import java.util.Objects;
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
  private final T absent;

  private Context(String name, T absent) {
    this.name = Objects.requireNonNull(name, "name");
    this.absent = absent;
  }

  /**
   * A context.
   *
   * @param name for messages
   * @param absent the value where nobody provides one
   */
  public static <T extends @Nullable Object> Context<T> of(String name, T absent) {
    return new Context<>(name, absent);
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

  T absent() {
    return absent;
  }

  @Override
  public String toString() {
    return "Context(" + name + ")";
  }
}
