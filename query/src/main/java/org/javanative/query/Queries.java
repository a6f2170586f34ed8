package org.javanative.query;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useLayoutEffect;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useSubscription;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.javanative.runtime.Coroutine;
import org.javanative.ui.Deps;
import org.jspecify.annotations.Nullable;

/**
 * Hooks for server state. Import the methods statically, and call them as all hooks: directly in
 * {@code render()}, in the same order each time.
 */
public final class Queries {
  private Queries() {}

  /** {@link #useQuery(Object, Coroutine, Consumer)} with the client's defaults. */
  public static <T> QueryResult<T> useQuery(Object key, Coroutine<? extends T> fetcher) {
    return Queries.<T>useQuery(key, fetcher, options -> {});
  }

  /**
   * What is known of the query with {@code key}. All components of a client that use an equal key
   * share one request and its data; the component is rendered again when that changes.
   *
   * @param key a record, or a list, of all that the fetcher depends on
   * @param fetcher fetches the data as a coroutine on the event loop, not null; that of the latest
   *     render is used. It is cancelled when nobody needs it any more
   * @param configure sets options; called in each render
   */
  public static <T> QueryResult<T> useQuery(
      Object key, Coroutine<? extends T> fetcher, Consumer<QueryOptions<T>> configure) {
    return Queries.<T, T>useQuery(key, fetcher, configure, data -> data);
  }

  /**
   * {@link #useQuery(Object, Coroutine, Consumer)} of a part of the data: when an equal part is
   * selected again, {@link QueryResult#data} stays the same instance.
   *
   * @param select makes the part; called from any thread, and must not have side effects. What it
   *     throws becomes the result's error
   */
  public static <T, R> QueryResult<R> useQuery(
      Object key,
      Coroutine<? extends T> fetcher,
      Consumer<QueryOptions<T>> configure,
      Function<? super T, ? extends R> select) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    QueryObserver<T, R> observer = useMemo(() -> new QueryObserver<T, R>(client), deps(client));
    QuerySpec<T> spec =
        new QuerySpec<>(
            Key.checked(key),
            Objects.requireNonNull(fetcher, "fetcher"),
            client.options(configure));
    Seen<R> seen =
        useSubscription(
            observer::subscribe,
            () -> new Seen<>(observer.read(spec, select), spec.options().ignoreBackground),
            deps(observer));
    useLayoutEffect(() -> observer.use(spec), everyRender());
    return seen.result;
  }

  /**
   * A query that belongs to this component alone: it is fetched when the component comes and when
   * {@code deps} change, and forgotten with it.
   */
  public static <T> QueryResult<T> useQuery(Coroutine<? extends T> fetcher, Deps deps) {
    Object key = useMemo(Key.Own::new, deps);
    return Queries.<T>useQuery(key, fetcher, options -> options.gcTime(Duration.ZERO));
  }

  /** A result, equal to another that would look the same. */
  private static final class Seen<R> {
    private final QueryResult<R> result;
    private final boolean ignoreBackground;

    Seen(QueryResult<R> result, boolean ignoreBackground) {
      this.result = result;
      this.ignoreBackground = ignoreBackground;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seen<?> seen
          && (ignoreBackground ? result.showsSameAs(seen.result) : result.equals(seen.result));
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(result.data());
    }
  }
}
