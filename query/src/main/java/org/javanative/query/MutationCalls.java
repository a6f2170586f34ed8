package org.javanative.query;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Handle;
import org.javanative.runtime.Task;
import org.javanative.runtime.TaskScope;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/** The calls of one mutation of one component. The state is that of the latest call. */
final class MutationCalls<A, R> {
  private final QueryClient client;
  private final Store<MutationState<R>> state = Store.of(MutationState.idle());
  private final AtomicInteger latest = new AtomicInteger();
  private volatile @Nullable Wanted<A, R> wanted;

  private record Wanted<A, R>(Mutator<A, R> mutator, MutationOptions<A, R> options) {}

  MutationCalls(QueryClient client) {
    this.client = client;
  }

  Store<MutationState<R>> state() {
    return state;
  }

  /** Takes up what the latest render wants. */
  void use(Mutator<A, R> mutator, MutationOptions<A, R> options) {
    wanted = new Wanted<>(mutator, options);
  }

  void reset() {
    int unused = latest.incrementAndGet();
    state.set(MutationState.idle());
  }

  Task<R> start(A arguments) {
    Wanted<A, R> call = wanted;
    if (call == null) {
      throw new QueryException(
          "mutate(..) was called before the component was on the screen. Call it in a handler or an"
              + " effect, not in render().");
    }
    if (client.cache().scope.isClosed()) {
      throw new QueryException(
          "mutate(..) was called after its QueryClient was closed, and has nowhere to run. The"
              + " client of a screen closes with the screen; for what goes on after it, provide a"
              + " client that you close yourself.");
    }
    int number = latest.incrementAndGet();
    state.set(MutationState.started());
    OptimisticChanges changes =
        OptimisticChanges.show(client.cache(), call.options.optimistic, arguments);
    AtomicReference<@Nullable Task<R>> started = new AtomicReference<>();
    TaskScope scope = client.cache().scope;
    TaskScope.HOST.runWith(
        scope, () -> started.set(scope.runAsync(() -> run(call, number, arguments, changes))));
    Task<R> task = started.get();
    if (task == null) {
      throw new IllegalStateException("the mutation was not started");
    }
    Handle unused =
        task.onDone(
            done -> {
              if (done.isCancelled()) {
                changes.confirm(client); // the server may have heard of it
                changes.takeBack(); // also when it never began
                tell(number, former -> MutationState.idle());
              }
              QueryClient.observe(done);
            });
    return task;
  }

  /** Changes the state, if that call is still the latest. */
  private void tell(int number, UnaryOperator<MutationState<R>> change) {
    state.update(former -> latest.get() == number ? change.apply(former) : former);
  }

  private R run(Wanted<A, R> call, int number, A arguments, OptimisticChanges changes)
      throws Exception {
    MutationOptions<A, R> options = call.options;
    R result;
    try {
      options.onMutate.handle(arguments);
      result =
          client
              .scopes()
              .<R>run(
                  options.scope,
                  () ->
                      client
                          .retryer(options)
                          .<R>run(() -> call.mutator.run(arguments), progress(number)));
      changes.agree();
      options.onSuccess.handle(result, arguments);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      changes.takeBackUnlessAgreed(client);
      tell(number, former -> former.failed(error));
      options.onError.handle(error, arguments);
      options.onSettled.handle(arguments);
      throw error;
    }
    changes.confirm(client);
    options.invalidated.forEach(client::invalidate);
    tell(number, former -> former.succeeded(result));
    options.onSettled.handle(arguments);
    return result;
  }

  private Retryer.Progress progress(int number) {
    return new Retryer.Progress() {
      @Override
      public void paused(boolean paused) {
        tell(number, former -> former.withPaused(paused));
      }

      @Override
      public void failed(int failures, @Nullable Duration delay) {
        tell(number, former -> former.withFailures(failures));
      }
    };
  }
}
