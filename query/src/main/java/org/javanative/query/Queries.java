package org.javanative.query;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useLayoutEffect;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Hooks.useSubscription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.Deps;
import org.javanative.ui.Resource;
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
    return Queries.<T, R>useObserver(key, fetcher, configure, select).reading.result();
  }

  private static <T, R> Seen<R> useObserver(
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
    useLayoutEffect(() -> observer.use(spec, select), everyRender());
    throwIfWanted(seen.reading.result(), spec.options());
    return seen;
  }

  /** Hands the error of a query without data to the error boundary. */
  private static void throwIfWanted(QueryResult<?> result, QueryOptions<?> options) {
    Throwable error = result.error();
    if (options.throwOnError && error != null && result.data() == null) {
      throw Queries.<RuntimeException>sneak(error);
    }
  }

  /**
   * What is known of several queries, whose number may change from render to render, in the order
   * of {@code keys}. Each is shared and kept as with {@link #useQuery(Object, Coroutine)}.
   *
   * @param keys records, or lists, of all that the fetcher depends on
   * @param fetcher fetches the data for one of the keys; that of the latest render is used
   * @param configure sets options, for each query; called in each render
   */
  public static <K, T> List<QueryResult<T>> useQueries(
      List<? extends K> keys,
      QueryFetcher<? super K, ? extends T> fetcher,
      Consumer<QueryOptions<T>> configure) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    QueryObservers<T> observers = useMemo(() -> new QueryObservers<T>(client), deps(client));
    List<QuerySpec<T>> specs = specs(client, keys, fetcher, configure);
    List<Seen<T>> seen =
        useSubscription(
            observers::subscribe, () -> Seen.all(observers.read(specs), specs), deps(observers));
    useLayoutEffect(() -> observers.use(specs), everyRender());
    List<QueryResult<T>> results = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      QueryResult<T> result = seen.get(i).reading.result();
      throwIfWanted(result, specs.get(i).options());
      results.add(result);
    }
    return Collections.unmodifiableList(results);
  }

  private static <K, T> List<QuerySpec<T>> specs(
      QueryClient client,
      List<? extends K> keys,
      QueryFetcher<? super K, ? extends T> fetcher,
      Consumer<QueryOptions<T>> configure) {
    List<QuerySpec<T>> specs = new ArrayList<>();
    for (K key : keys) {
      specs.add(
          new QuerySpec<>(Key.checked(key), () -> fetcher.fetch(key), client.options(configure)));
    }
    return specs;
  }

  /** {@link #useQueries(List, QueryFetcher, Consumer)} with the client's defaults. */
  public static <K, T> List<QueryResult<T>> useQueries(
      List<? extends K> keys, QueryFetcher<? super K, ? extends T> fetcher) {
    return Queries.<K, T>useQueries(keys, fetcher, options -> {});
  }

  /**
   * Whether the client of this component fetches anything; see {@link QueryClient#isFetching()}.
   */
  public static boolean useIsFetching() {
    return useIsFetching(QueryFilter.all());
  }

  /** Whether the client of this component fetches one of these queries. */
  public static boolean useIsFetching(QueryFilter filter) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    return useSubscription(
        client.cache()::onActivity, () -> client.isFetching(filter), deps(client));
  }

  /**
   * Whether the client of this component has a mutation under way, of whatever component; see
   * {@link QueryClient#isMutating()}.
   */
  public static boolean useIsMutating() {
    QueryClient client = useContext(QueryClient.CONTEXT);
    return useSubscription(client.cache()::onActivity, client::isMutating, deps(client));
  }

  /**
   * A query that belongs to this component alone: it is fetched when the component comes and when
   * {@code deps} change, and forgotten with it.
   */
  public static <T> QueryResult<T> useQuery(Coroutine<? extends T> fetcher, Deps deps) {
    Object key = useMemo(Key.Own::new, deps);
    return Queries.<T>useQuery(key, fetcher, options -> options.gcTime(Duration.ZERO));
  }

  /**
   * The data of a query, for content that cannot go on without: the nearest {@link
   * org.javanative.ui.Ui#suspense} shows its fallback until it is there, and a failure goes to the
   * nearest {@link org.javanative.ui.Ui#errorBoundary}, whose reset fetches again.
   */
  public static <T> T useSuspenseQuery(Object key, Coroutine<? extends T> fetcher) {
    return Queries.<T>useSuspenseQuery(key, fetcher, options -> {});
  }

  /** {@link #useSuspenseQuery(Object, Coroutine)} with options. */
  public static <T> T useSuspenseQuery(
      Object key, Coroutine<? extends T> fetcher, Consumer<QueryOptions<T>> configure) {
    return Queries.<T, T>useSuspenseQuery(key, fetcher, configure, data -> data);
  }

  /**
   * {@link #useSuspenseQuery(Object, Coroutine)} of a part of the data; what {@code select} throws
   * goes to the error boundary too.
   *
   * @param configure sets options; called in each render. The query is always enabled
   * @param select makes the part, not null; called from any thread, and must not have side effects
   */
  public static <T, R> R useSuspenseQuery(
      Object key,
      Coroutine<? extends T> fetcher,
      Consumer<QueryOptions<T>> configure,
      Function<? super T, ? extends R> select) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    Consumer<QueryOptions<T>> suspending = suspending(configure);
    R data = Queries.<T, R>useQuery(key, fetcher, suspending, select).data();
    if (data != null) {
      return data;
    }
    QueryOptions<T> options = client.options(suspending);
    useData(client, List.of(new QuerySpec<>(Key.checked(key), fetcher, options)));
    R selected = select.apply(Objects.requireNonNull(client.<T>get(key)));
    return Objects.requireNonNull(selected, "what the select of useSuspenseQuery has returned");
  }

  /** {@link #useSuspenseQueries(List, QueryFetcher, Consumer)} with the client's defaults. */
  public static <K, T> List<T> useSuspenseQueries(
      List<? extends K> keys, QueryFetcher<? super K, ? extends T> fetcher) {
    return Queries.<K, T>useSuspenseQueries(keys, fetcher, options -> {});
  }

  /**
   * The data of several queries, in the order of {@code keys}, as {@link #useSuspenseQuery(Object,
   * Coroutine)} has that of one. All are fetched at the same time.
   *
   * @param keys records, or lists, of all that the fetcher depends on
   * @param fetcher fetches the data for one of the keys; that of the latest render is used
   * @param configure sets options, for each query; called in each render. They are always enabled
   */
  public static <K, T> List<T> useSuspenseQueries(
      List<? extends K> keys,
      QueryFetcher<? super K, ? extends T> fetcher,
      Consumer<QueryOptions<T>> configure) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    Consumer<QueryOptions<T>> suspending = suspending(configure);
    List<QueryResult<T>> results = Queries.<K, T>useQueries(keys, fetcher, suspending);
    if (results.stream().anyMatch(result -> result.data() == null)) {
      useData(client, specs(client, keys, fetcher, suspending));
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      T data = results.get(i).data();
      all.add(data == null ? Objects.requireNonNull(client.<T>get(keys.get(i))) : data);
    }
    return Collections.unmodifiableList(all);
  }

  /** Suspends the component until all queries have data, or throws why one has none. */
  private static void useData(QueryClient client, List<? extends QuerySpec<?>> specs) {
    try {
      LoopFuture<@Nullable Void> awaited = client.awaited(specs);
      if (awaited != null) {
        Object unused = useResource(Resource.whileAwaited(awaited));
      }
    } catch (Throwable failed) {
      throw Queries.<RuntimeException>sneak(failed);
    }
  }

  private static <T> Consumer<QueryOptions<T>> suspending(Consumer<QueryOptions<T>> configure) {
    return options -> {
      configure.accept(options);
      forSuspense(options);
    };
  }

  /** What has just been loaded for a first render must be there, and fresh, when it mounts. */
  private static void forSuspense(QueryOptions<?> options) {
    if (!options.enabled) {
      throw new QueryException(
          "useSuspenseQuery(..) cannot go on without data, so enabled(false) would wait for ever."
              + " Leave the component out until the query can be fetched, or use useQuery(..).");
    }
    Duration least = Duration.ofSeconds(1);
    if (options.staleTime.compareTo(least) < 0) {
      QueryOptions<?> unused = options.staleTime(least);
    }
    if (options.gcTime.compareTo(least) < 0) {
      QueryOptions<?> unused = options.gcTime(least);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased: the point
  private static <E extends Throwable> E sneak(Throwable error) throws E {
    throw (E) error;
  }

  /**
   * A query whose data is a list of pages that grows. Fetching it anew fetches all its pages, one
   * after another.
   *
   * @param key a record or a list, of all that the pages depend on
   * @param fetcher fetches one page
   * @param paging how to go from page to page
   * @param configure sets options; called in each render
   */
  public static <P, T> InfiniteResult<P, T> useInfiniteQuery(
      Object key,
      Paging.PageFetcher<P, T> fetcher,
      Paging<P, T> paging,
      Consumer<QueryOptions<Pages<P, T>>> configure) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    Object checked = Key.checked(key);
    Seen<Pages<P, T>> seen =
        Queries.<Pages<P, T>, Pages<P, T>>useObserver(
            checked, client.pages(checked, fetcher, paging), configure, pages -> pages);
    QueryResult<Pages<P, T>> result = seen.reading.result();
    QueryOptions<Pages<P, T>> options = client.options(configure);
    boolean next = seen.reading.part() == FetchPlan.Part.NEXT;
    boolean previous = seen.reading.part() == FetchPlan.Part.PREVIOUS;
    Pages<P, T> pages = result.data();
    return new InfiniteResult<>(
        result,
        pages != null && paging.nextOf(pages) != null,
        pages != null && paging.previousOf(pages) != null,
        next && result.fetching(),
        previous && result.fetching(),
        next ? result.error() : null,
        previous ? result.error() : null,
        client.extension(
            checked,
            FetchPlan.Part.NEXT,
            () -> paging.withNext(present(client, checked), fetcher),
            () -> withNext(client, checked, paging, fetcher),
            options),
        client.extension(
            checked,
            FetchPlan.Part.PREVIOUS,
            () -> paging.withPrevious(present(client, checked), fetcher),
            () -> withPrevious(client, checked, paging, fetcher),
            options));
  }

  /**
   * {@link #useInfiniteQuery} for content that cannot go on without its first pages: they are there
   * whenever this returns. Waiting and failing are left to the boundaries around, as with {@link
   * #useSuspenseQuery(Object, Coroutine)}; another page that is on its way, or has failed, is not.
   *
   * @param configure sets options; called in each render. The query is always enabled
   */
  public static <P, T> InfiniteResult<P, T> useSuspenseInfiniteQuery(
      Object key,
      Paging.PageFetcher<P, T> fetcher,
      Paging<P, T> paging,
      Consumer<QueryOptions<Pages<P, T>>> configure) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    Consumer<QueryOptions<Pages<P, T>>> suspending = suspending(configure);
    InfiniteResult<P, T> result = useInfiniteQuery(key, fetcher, paging, suspending);
    if (result.query().data() != null) {
      return result;
    }
    QueryOptions<Pages<P, T>> options = client.options(suspending);
    Coroutine<Pages<P, T>> first = client.pages(key, fetcher, paging);
    useData(client, List.of(new QuerySpec<>(Key.checked(key), first, options)));
    return result.with(Objects.requireNonNull(client.<Pages<P, T>>get(key)), paging);
  }

  /** All pages anew and the one after them; without pages the first. */
  private static <P, T> Pages<P, T> withNext(
      QueryClient client, Object key, Paging<P, T> paging, Paging.PageFetcher<P, T> fetcher)
      throws Exception {
    boolean first = client.<Pages<P, T>>base(key) == null;
    Pages<P, T> anew = client.pages(key, fetcher, paging).run();
    return first ? anew : paging.withNext(anew, fetcher);
  }

  /** All pages anew and the one before them; without pages the first. */
  private static <P, T> Pages<P, T> withPrevious(
      QueryClient client, Object key, Paging<P, T> paging, Paging.PageFetcher<P, T> fetcher)
      throws Exception {
    boolean first = client.<Pages<P, T>>base(key) == null;
    Pages<P, T> anew = client.pages(key, fetcher, paging).run();
    return first ? anew : paging.withPrevious(anew, fetcher);
  }

  private static <P, T> Pages<P, T> present(QueryClient client, Object key) {
    return Objects.requireNonNull(client.<Pages<P, T>>base(key));
  }

  /** {@link #useMutation(Mutator, Consumer)} without options. */
  public static <A, R> MutationResult<A, R> useMutation(Mutator<A, R> mutator) {
    return Queries.<A, R>useMutation(mutator, options -> {});
  }

  /**
   * A mutation: changes something on a server when it is called, and renders the component with the
   * state of the latest call.
   *
   * @param mutator makes the change as a coroutine on the event loop; that of the latest render is
   *     used
   * @param configure sets options; called in each render
   */
  public static <A, R> MutationResult<A, R> useMutation(
      Mutator<A, R> mutator, Consumer<MutationOptions<A, R>> configure) {
    Objects.requireNonNull(mutator, "mutator");
    QueryClient client = useContext(QueryClient.CONTEXT);
    MutationOptions<A, R> options = new MutationOptions<>();
    configure.accept(options);
    return Queries.<A, R>useCalls(
        client,
        (arguments, state) ->
            MutationCall.start(
                client,
                mutator,
                options,
                arguments,
                CallJournal.none(client.scopes().take(options.scope)),
                state));
  }

  /**
   * A mutation whose calls survive the process, rendering the component with the state of its own
   * latest call.
   *
   * @throws QueryException when the client of this component does not know the mutation
   */
  public static <A, R> MutationResult<A, R> useMutation(DurableMutation<A, R> mutation) {
    QueryClient client = useContext(QueryClient.CONTEXT);
    Outbox outbox = client.outboxOf(mutation);
    return Queries.<A, R>useCalls(
        client, (arguments, state) -> outbox.call(mutation, arguments, state));
  }

  private static <A, R> MutationResult<A, R> useCalls(
      QueryClient client, MutationCalls.Start<A, R> start) {
    MutationCalls<A, R> calls = useMemo(() -> new MutationCalls<A, R>(client), deps(client));
    useLayoutEffect(() -> calls.use(start), everyRender());
    return new MutationResult<>(useStore(calls.state()), calls);
  }

  /**
   * The calls of durable mutations that are written down, those of earlier processes too: what is
   * still to be sent, and what has {@linkplain OutboxEntry#failed failed} for good, to be
   * {@linkplain QueryClient#retry retried} or {@linkplain QueryClient#discard discarded}. See
   * {@link QueryClient#outbox}.
   */
  public static List<OutboxEntry> useOutbox() {
    return useStore(useContext(QueryClient.CONTEXT).outbox());
  }

  /** A result, equal to another that would look the same. */
  private static final class Seen<R> {
    private final QueryObserver.Reading<R> reading;
    private final boolean ignoreBackground;

    Seen(QueryObserver.Reading<R> reading, boolean ignoreBackground) {
      this.reading = reading;
      this.ignoreBackground = ignoreBackground;
    }

    static <R> List<Seen<R>> all(
        List<QueryObserver.Reading<R>> readings, List<QuerySpec<R>> specs) {
      List<Seen<R>> all = new ArrayList<>();
      for (int i = 0; i < specs.size(); i++) {
        all.add(new Seen<>(readings.get(i), specs.get(i).options().ignoreBackground));
      }
      return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seen<?> seen
          && (ignoreBackground
              ? reading.result().showsSameAs(seen.reading.result())
              : reading.equals(seen.reading));
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(reading.result().data());
    }
  }
}
