package org.javanative.query;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.query.MutationOptions.End;
import org.javanative.runtime.Async;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
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
  private final Consumer<UnaryOperator<MutationState<A, R>>> state;
  private final OptimisticChanges changes;

  /** Whether the server has agreed. On the loop. */
  private boolean agreed;

  /** Whether the handler of the end has begun. On the loop. */
  private boolean settled;

  private MutationCall(
      QueryClient client,
      Mutator<A, R> mutator,
      MutationOptions<A, R> options,
      A arguments,
      CallJournal journal,
      Consumer<UnaryOperator<MutationState<A, R>>> state) {
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
      Consumer<UnaryOperator<MutationState<A, R>>> state) {
    MutationCall<A, R> call =
        new MutationCall<>(client, mutator, options, arguments, journal, state);
    Task<R> task = client.start(call::run);
    client.cache().mutating(1);
    Handle unused =
        task.onDone(
            done -> {
              client.cache().mutating(-1);
              journal.over(done.isCancelled());
              if (done.isCancelled()) {
                call.cancelled();
              }
            });
    return task;
  }

  private void cancelled() {
    confirm(); // the server may have heard of it
    if (!agreed) {
      changes.takeBack(); // also when it never began
    }
    state.accept(former -> MutationState.idle());
    if (!settled && client.isOpen()) {
      Task<Boolean> unused =
          client.start(
              () -> {
                settle(null, new CancellationException("The call of the mutation was cancelled."));
                return true;
              });
    }
  }

  private R run() throws Exception {
    R result;
    try {
      MutationScopes.Turn turn = journal.begin();
      prepare();
      result = turn.<R>run(this::mutate);
      options.onSuccess.handle(result, arguments);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      fail(error);
      throw error;
    }
    confirm();
    state.accept(former -> former.succeeded(result));
    settle(result, null);
    return result;
  }

  private void prepare() throws Exception {
    if (journal.isResumed()) {
      return;
    }
    try {
      options.onMutate.handle(arguments);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      journal.ended(); // the app has refused what was never tried
      throw error;
    }
  }

  private void fail(Throwable error) {
    if (agreed) {
      confirm();
    } else {
      changes.takeBack();
    }
    state.accept(former -> former.failed(error));
    End<Object, ? super Throwable> onAnyError = client.onMutationError();
    if (onAnyError != null) {
      contain("onMutationError", error, () -> onAnyError.handle(error, arguments));
    }
    End<? super A, ? super Throwable> onError = options.onError;
    if (onError != null) {
      contain("onError", error, () -> onError.handle(error, arguments));
    }
    settle(null, error);
  }

  /** Asks for the answers that have what the server has agreed to. */
  private void confirm() {
    changes.confirm(client);
    options.invalidated.forEach(client::invalidate);
  }

  private void settle(@Nullable R result, @Nullable Throwable error) {
    settled = true;
    contain("onSettled", error, () -> options.onSettled.handle(result, error, arguments));
  }

  /** Runs a handler that can change nothing any more; its failure is reported. */
  private static void contain(String name, @Nullable Throwable outcome, CoroutineAction handler) {
    try {
      handler.run();
    } catch (Throwable failure) {
      Task<?> current = Async.currentTask();
      if (failure instanceof CancellationException cancelled
          && current != null
          && current.cancelling() > 0) {
        throw cancelled;
      }
      if (outcome != null && outcome != failure) {
        outcome.addSuppressed(failure);
      }
      String message =
          "The "
              + name
              + " of a mutation has failed, after the mutation itself "
              + (outcome == null ? "had succeeded" : "had ended with " + outcome)
              + ": "
              + failure;
      ErrorSink.current().report(ErrorReport.of(message, failure));
    }
  }

  private R mutate() throws Exception {
    journal.running(true);
    R result;
    try {
      result = client.retryer(options).<R>run(() -> mutator.run(arguments), this);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (Throwable error) {
      journal.gaveUp(error); // before the next one's turn, or a crash could change their order
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
