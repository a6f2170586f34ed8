package org.javanative.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The uses of several queries by one component. Observers are made when they are first read, and
 * join their queries after the commit.
 */
final class QueryObservers<T> {
  private final QueryClient client;
  private final Map<Object, QueryObserver<T, T>> observers = new ConcurrentHashMap<>();

  // Guarded by this
  private final Map<Object, Runnable> ends = new HashMap<>();
  private @Nullable Runnable listener;

  QueryObservers(QueryClient client) {
    this.client = client;
  }

  /** What the component sees now, in the order of {@code wanted}. From any thread. */
  List<QueryObserver.Reading<T>> read(List<QuerySpec<T>> wanted) {
    List<QueryObserver.Reading<T>> readings = new ArrayList<>();
    wanted.forEach(spec -> readings.add(observer(spec).read(spec, data -> data)));
    return readings;
  }

  private QueryObserver<T, T> observer(QuerySpec<T> spec) {
    return observers.computeIfAbsent(spec.key(), key -> new QueryObserver<>(client));
  }

  synchronized Runnable subscribe(Runnable onChange) {
    listener = onChange;
    observers.forEach((key, observer) -> ends.put(key, observer.subscribe(onChange)));
    return this::end;
  }

  private void end() {
    List<Runnable> all;
    synchronized (this) {
      listener = null;
      all = new ArrayList<>(ends.values());
      ends.clear();
    }
    all.forEach(Runnable::run);
  }

  /** Takes up what the latest render wants. On the main thread, as {@link #subscribe}. */
  void use(List<QuerySpec<T>> wanted) {
    Set<Object> keys = new HashSet<>();
    for (QuerySpec<T> spec : wanted) {
      boolean unused = keys.add(spec.key());
      QueryObserver<T, T> observer = observer(spec);
      synchronized (this) {
        if (listener != null && !ends.containsKey(spec.key())) {
          ends.put(spec.key(), observer.subscribe(listener));
        }
      }
      observer.use(spec, data -> data);
    }
    List<Runnable> gone = new ArrayList<>();
    synchronized (this) {
      observers.keySet().retainAll(keys);
      ends.entrySet()
          .removeIf(
              entry -> {
                boolean over = !keys.contains(entry.getKey());
                if (over) {
                  gone.add(entry.getValue());
                }
                return over;
              });
    }
    gone.forEach(Runnable::run);
  }
}
