package org.javanative.query;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Handle;
import org.javanative.runtime.Task;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/** The calls of one mutation of one component. The state is that of the latest call. */
final class MutationCalls<A, R> {
  private final QueryClient client;
  private final Store<MutationState<A, R>> state = Store.of(MutationState.idle());
  private final AtomicInteger latest = new AtomicInteger();
  private volatile @Nullable Start<A, R> start;

  /** Starts a call. */
  @FunctionalInterface
  interface Start<A, R> {
    /** From any thread; {@code state} is told of changes of the state. */
    Task<R> call(A arguments, Consumer<UnaryOperator<MutationState<A, R>>> state);
  }

  MutationCalls(QueryClient client) {
    this.client = client;
  }

  Store<MutationState<A, R>> state() {
    return state;
  }

  /** Takes up what the latest render wants. */
  void use(Start<A, R> wanted) {
    start = wanted;
  }

  void reset() {
    int unused = latest.incrementAndGet();
    state.set(MutationState.idle());
  }

  Task<R> start(A arguments) {
    Start<A, R> wanted = start;
    if (wanted == null) {
      throw new QueryException(
          "mutate(..) was called before the component was on the screen. Call it in a handler or an"
              + " effect, not in render().");
    }
    client.requireOpen("mutate(..)");
    int number = latest.incrementAndGet();
    state.set(MutationState.started(arguments));
    Task<R> task = wanted.call(arguments, change -> tell(number, change));
    Handle unused = task.onDone(QueryClient::observe);
    return task;
  }

  /** Changes the state, if that call is still the latest. */
  private void tell(int number, UnaryOperator<MutationState<A, R>> change) {
    state.update(former -> latest.get() == number ? change.apply(former) : former);
  }
}
