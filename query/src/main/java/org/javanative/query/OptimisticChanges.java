package org.javanative.query;

import java.util.ArrayList;
import java.util.List;

/**
 * What one call of a mutation shows before the server has agreed. From any thread; each change is
 * taken back at most once.
 */
final class OptimisticChanges {
  private final QueryCache cache;

  // Guarded by the cache
  private final List<Shown> shown = new ArrayList<>(1);

  private record Shown(Query query, Layers.Change change) {}

  private OptimisticChanges(QueryCache cache) {
    this.cache = cache;
  }

  static <A> OptimisticChanges show(
      QueryCache cache,
      List<MutationOptions.Optimistic<A>> wanted,
      A arguments,
      QueryOptions<?> options) {
    OptimisticChanges changes = new OptimisticChanges(cache);
    cache.locked(
        () -> {
          for (MutationOptions.Optimistic<A> each : wanted) {
            Query query = cache.findOrAdd(each.key(), options);
            Layers.Change change = new Layers.Change(data -> each.change().apply(data, arguments));
            query.layer(layers -> layers.plus(change));
            changes.shown.add(new Shown(query, change));
          }
        });
    return changes;
  }

  /** The server has agreed: the changes stay until an answer comes that has them. */
  void agree() {
    cache.locked(
        () ->
            shown.replaceAll(
                each -> {
                  Layers.Change agreed = each.change.agree();
                  each.query.layer(layers -> layers.replacing(each.change, agreed));
                  return new Shown(each.query, agreed);
                }));
  }

  /** Asks for the answers that have the changes. */
  void confirm(QueryClient client) {
    List<Shown> agreed = cache.locked(() -> List.copyOf(shown));
    agreed.forEach(each -> client.invalidate(QueryFilter.exact(each.query.key)));
  }

  /** Leaves the changes out again. */
  void takeBack() {
    cache.locked(
        () -> {
          shown.forEach(
              each -> each.query.layer(layers -> layers.without(one -> one == each.change)));
          shown.clear();
        });
  }
}
