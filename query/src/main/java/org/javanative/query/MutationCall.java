package org.javanative.query;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.runtime.Handle;
import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/** One call of a mutation, from its start to its end. */
final class MutationCall<A, R> implements Retryer.Progress {
  private final QueryClient client;
  private final Mutator<A, R> mutator;
  private final MutationOptions<A, R> options;
  private final A arguments;
  private final CallJournal journal;
  private final Consumer<UnaryOperator<MutationState<R>>> state;
  private final OptimisticChanges changes;

  /** Whether the server has agreed. On the loop. */
  private boolean agreed;

  private MutationCall(
      QueryClient client,
      Mutator<A, R> mutator,
      MutationOptions<A, R> options,
      A arguments,
      CallJournal journal,
      Consumer<UnaryOperator<MutationState<R>>> state) {
    this.client = client;
    this.mutator = mutator;
    this.options = options;
    this.arguments = arguments;
    this.journal = journal;
    this.state = state;
    this.changes =
        OptimisticChanges.show(
            client.cache(), options.optimistic, arguments, client.options(all -> {}));
  }

  /**
   * Shows the optimistic changes and starts the task, from any thread.
   *
   * @param state is told of changes of the state, from any thread
   */
  static <A, R> Task<R> start(
      QueryClient client,
      Mutator<A, R> mutator,
      MutationOptions<A, R> options,
      A arguments,
      CallJournal journal,
      Consumer<UnaryOperator<MutationState<R>>> state) {
    MutationCall<A, R> call =
        new MutationCall<>(client, mutator, options, arguments, journal, state);
    Task<R> task = client.start(call::run);
    Handle unused =
        task.onDone(
            done -> {
              journal.over(done.isCancelled());
              if (done.isCancelled()) {
                call.cancelled();
              }
            });
    return task;
  }

  private void cancelled() {
    changes.confirm(client); // the server may have heard of it
    if (!agreed) {
      changes.takeBack(); // also when it never began
    }
    state.accept(former -> MutationState.idle());
  }

  private R run() throws Exception {
    R result;
    try {
      MutationScopes.Turn turn = journal.begin();
      if (!journal.isResumed()) {
        options.onMutate.handle(arguments);
      }
      result = turn.<R>run(this::mutate);
      options.onSuccess.handle(result, arguments);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      journal.ended();
      if (agreed) {
        changes.confirm(client);
      } else {
        changes.takeBack();
      }
      state.accept(former -> former.failed(error));
      if (options.onError != null) {
        options.onError.handle(error, arguments);
      }
      options.onSettled.handle(arguments);
      throw error;
    }
    changes.confirm(client);
    options.invalidated.forEach(client::invalidate);
    state.accept(former -> former.succeeded(result));
    options.onSettled.handle(arguments);
    return result;
  }

  private R mutate() throws Exception {
    journal.running(true);
    R result;
    try {
      result = client.retryer(options).<R>run(() -> mutator.run(arguments), this);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      journal.ended(); // before the next one's turn, or a crash could change their order
      throw error;
    }
    agreed = true;
    changes.agree();
    journal.ended();
    return result;
  }

  @Override
  public void paused(boolean paused) {
    journal.running(!paused);
    state.accept(former -> former.withPaused(paused));
  }

  @Override
  public void failed(int failures, Throwable error, @Nullable Duration delay) {
    journal.failed(failures, error);
    journal.running(delay == null);
    state.accept(former -> former.withFailures(failures));
  }
}
