package org.javanative.query;

import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a query behaves. Set in the function that is handed to {@link Queries#useQuery}, or for all
 * queries of a client with {@link QueryClientOptions#queries}.
 *
 * @param <T> the type of what the fetcher returns
 */
public final class QueryOptions<T> {
  /** A time that never comes, for {@link #staleTime} and {@link #gcTime}. */
  public static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

  Duration staleTime = Duration.ZERO;
  Duration gcTime = Duration.ofMinutes(5);
  BiPredicate<Integer, Throwable> retry = (failures, error) -> failures <= 3;
  Backoff retryDelay = Backoff.DEFAULT;
  NetworkMode networkMode = NetworkMode.ONLINE;
  boolean enabled = true;
  @Nullable Supplier<? extends T> placeholder;
  @Nullable T initial;
  @Nullable Instant initialAt;

  /** The time of the loop for {@link #initialAt}; set by the client. */
  @Nullable Duration initialTime;

  boolean keepPrevious;
  @Nullable Duration interval;
  private @Nullable Function<? super T, ? extends @Nullable Duration> intervalOf;
  boolean intervalInBackground;
  RefetchOn onMount = RefetchOn.STALE;
  RefetchOn onFocus = RefetchOn.STALE;
  RefetchOn onReconnect = RefetchOn.STALE;
  boolean ignoreBackground;
  boolean throwOnError;
  @Nullable Type persisted;

  QueryOptions() {}

  /** How long data counts as fresh after it was fetched. Zero unless set. */
  public QueryOptions<T> staleTime(Duration value) {
    staleTime = notNegative("staleTime", value);
    return this;
  }

  /**
   * How long a query is kept after the last component that shows it has gone. Five minutes unless
   * set; the longest counts when several differ.
   */
  public QueryOptions<T> gcTime(Duration value) {
    gcTime = notNegative("gcTime", value);
    return this;
  }

  /** How often a failed fetch is tried again. Three times unless set. */
  public QueryOptions<T> retry(int times) {
    retry = (failures, error) -> failures <= times;
    return this;
  }

  /**
   * Whether a failed fetch is tried again: asked on the loop with the number of failures so far,
   * from 1, and the last one.
   */
  public QueryOptions<T> retry(BiPredicate<Integer, Throwable> rule) {
    retry = Objects.requireNonNull(rule, "rule");
    return this;
  }

  /** How long to wait before trying again. {@link Backoff#DEFAULT} unless set. */
  public QueryOptions<T> retryDelay(Backoff value) {
    retryDelay = Objects.requireNonNull(value, "retryDelay");
    return this;
  }

  /** What being offline means. {@link NetworkMode#ONLINE} unless set. */
  public QueryOptions<T> networkMode(NetworkMode value) {
    networkMode = Objects.requireNonNull(value, "networkMode");
    return this;
  }

  /**
   * Whether the query fetches by itself; true unless set. False for one that waits for another's
   * data; {@link QueryResult#refetch} works all the same.
   */
  public QueryOptions<T> enabled(boolean value) {
    enabled = value;
    return this;
  }

  /**
   * The data to begin with, such as what a list knows of one of its rows: put into the cache when
   * there is none, as if it had just been fetched. What is {@linkplain #persist saved} is not read
   * then.
   */
  public QueryOptions<T> initialData(T value) {
    initial = Objects.requireNonNull(value, "initialData");
    initialAt = null;
    return this;
  }

  /** {@link #initialData(Object)} that was fetched at {@code updatedAt}. */
  public QueryOptions<T> initialData(T value, Instant updatedAt) {
    initial = Objects.requireNonNull(value, "initialData");
    initialAt = Objects.requireNonNull(updatedAt, "updatedAt");
    return this;
  }

  /** With the data to begin with, if there is none. */
  QueryState seeded(QueryState state) {
    T value = initial;
    Duration at = initialTime;
    return value == null || at == null || state.hasData() ? state : state.with(value, at);
  }

  /** What to show while there is no data. It is never put into the cache. */
  public QueryOptions<T> placeholder(T value) {
    placeholder = () -> value;
    return this;
  }

  /** While a new key has no data yet, goes on showing the data of the former key. */
  public QueryOptions<T> keepPrevious() {
    keepPrevious = true;
    return this;
  }

  /** Fetches again each time that {@code period} has passed, while the app has the focus. */
  public QueryOptions<T> refetchInterval(Duration period) {
    interval = positive(period);
    intervalOf = null;
    return this;
  }

  /**
   * {@link #refetchInterval(Duration)} with a period that depends on the data, such as a short one
   * until a job is done.
   *
   * @param period asked when there is data, and whenever it changes; null for not by time. Called
   *     from any thread, and must not have side effects. What it throws is reported to the error
   *     sink
   */
  public QueryOptions<T> refetchInterval(Function<? super T, ? extends @Nullable Duration> period) {
    intervalOf = Objects.requireNonNull(period, "period");
    interval = null;
    return this;
  }

  /** {@link #refetchInterval(Duration)}, also without the focus. */
  public QueryOptions<T> refetchIntervalInBackground(Duration period) {
    intervalInBackground = true;
    return refetchInterval(period);
  }

  /** {@link #refetchInterval(Function)}, also without the focus. */
  public QueryOptions<T> refetchIntervalInBackground(
      Function<? super T, ? extends @Nullable Duration> period) {
    intervalInBackground = true;
    return refetchInterval(period);
  }

  boolean asksForInterval() {
    return intervalOf != null;
  }

  /** How often to fetch by time while the data is this; null for not. Not under the lock. */
  @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
  @Nullable Duration intervalFor(Layers layers) {
    Function<? super T, ? extends @Nullable Duration> asked = intervalOf;
    if (asked == null) {
      return interval;
    }
    T data = (T) layers.visible();
    Duration period = data == null ? null : asked.apply(data);
    return period == null ? null : positive(period);
  }

  private static Duration positive(Duration period) {
    if (period.isZero() || period.isNegative()) {
      throw new QueryException(
          "refetchInterval needs a period above zero, but got "
              + period
              + ". Leave it out, or return null, to not refetch by time.");
    }
    return period;
  }

  /** Whether a component that comes fetches data that is there. When stale, unless set. */
  public QueryOptions<T> refetchOnMount(RefetchOn value) {
    onMount = Objects.requireNonNull(value, "refetchOnMount");
    return this;
  }

  /** Whether to fetch when the app gets the focus. When stale, unless set. */
  public QueryOptions<T> refetchOnFocus(RefetchOn value) {
    onFocus = Objects.requireNonNull(value, "refetchOnFocus");
    return this;
  }

  /** Whether to fetch when the device comes online. When stale, unless set. */
  public QueryOptions<T> refetchOnReconnect(RefetchOn value) {
    onReconnect = Objects.requireNonNull(value, "refetchOnReconnect");
    return this;
  }

  /**
   * Renders the component when data, error or loading changes only, and not for fetches in the
   * background that bring nothing new.
   */
  public QueryOptions<T> ignoreBackground() {
    ignoreBackground = true;
    return this;
  }

  /**
   * Throws the error of a query that has no data when the component renders, so that it goes to the
   * nearest {@link org.javanative.ui.Ui#errorBoundary}, whose reset fetches again. Beside data of
   * an earlier fetch, an error stays what {@link QueryResult#error} says.
   */
  public QueryOptions<T> throwOnError() {
    throwOnError = true;
    return this;
  }

  /** {@link #persist(Type)} for data of a class, such as a record. */
  public QueryOptions<T> persist(Class<T> type) {
    return persist((Type) type);
  }

  /**
   * Keeps the data in the client's {@link QueryClientOptions#storage}, as JSON: the next process
   * shows it at once, as old as it is, and fetches what is stale. Needs data that does not change,
   * and a key of texts, numbers, times and such records. Optimistic changes are not kept.
   *
   * @param type of the data, for what a class does not say: {@code new TypeToken<List<Mail>>()
   *     {}.getType()}
   */
  public QueryOptions<T> persist(Type type) {
    persisted = Objects.requireNonNull(type, "type");
    return this;
  }

  private static Duration notNegative(String name, Duration value) {
    if (value.isNegative()) {
      throw new QueryException(
          name + " is negative: " + value + ". Zero is the least, QueryOptions.FOREVER the most.");
    }
    return value;
  }
}
