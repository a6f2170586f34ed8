package org.javanative.fetch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Timeout;
import org.jspecify.annotations.Nullable;

/** What is left of the way to the network, for answers of one kind. */
final class InterceptorChain<R extends FetchResponse> implements Interceptor.Chain {

  /** The network, at the end of the way. */
  @FunctionalInterface
  interface Network<R extends FetchResponse> {
    LoopFuture<R> send(FetchRequest request);
  }

  private static final Duration FOR_EVER = Duration.ofDays(365L * 1_000);

  private final Class<R> kind;
  private final List<Interceptor> left;
  private final Network<R> network;

  InterceptorChain(Class<R> kind, List<Interceptor> left, Network<R> network) {
    this.kind = kind;
    this.left = left;
    this.network = network;
  }

  /** The request's time begins now. */
  LoopFuture<R> start(FetchRequest request) {
    FetchRequest begun = request.beginningNow();
    return left.isEmpty() ? network.send(begun) : Async.runAsync(() -> proceedInTime(begun));
  }

  /** The exchanges keep to the time by themselves; what interceptors wait for is ended here. */
  private R proceedInTime(FetchRequest request) throws Exception {
    TimeLimit limit = new TimeLimit(request);
    try {
      return Async.withTimeout(FOR_EVER, timeout -> limit.run(timeout, () -> proceed(request)));
    } catch (TimeoutException late) {
      throw limit.deadline.hasPassed() ? limit.deadline.exception(request.target()) : late;
    }
  }

  /** Real time that ends a timeout of the loop, whose own time may be virtual. */
  private static final class TimeLimit {
    private final EventLoop loop = Async.getLoop();
    private final Deadline deadline;

    /** On the loop, like {@link #ended}. */
    private @Nullable Timeout running;

    private boolean ended;

    TimeLimit(FetchRequest request) {
      deadline = Deadline.of(request, this::passed);
    }

    <T> T run(Timeout timeout, Coroutine<T> body) throws Exception {
      running = timeout;
      deadline.start();
      try {
        return body.run();
      } finally {
        ended = true;
        deadline.end();
      }
    }

    private void passed() {
      try {
        Handle unused = loop.callSoon(this::expire);
      } catch (RejectedExecutionException closed) {
        // What waited has ended with its loop.
      }
    }

    private void expire() {
      if (running != null && !ended && !running.expired()) {
        running.reschedule(loop.time());
      }
    }
  }

  @Override
  public R proceed(FetchRequest request) throws Exception {
    if (left.isEmpty()) {
      return Async.await(network.send(request));
    }
    InterceptorChain<R> next = new InterceptorChain<>(kind, left.subList(1, left.size()), network);
    FetchResponse response = left.get(0).intercept(request, next);
    if (!kind.isInstance(response)) {
      throw new IllegalStateException(
          "The interceptor "
              + left.get(0).getClass().getName()
              + " answered "
              + request.target()
              + " with "
              + response
              + ", where a "
              + kind.getSimpleName()
              + " is asked for. Return what chain.proceed(..) gave, and leave streams alone when"
              + " answering by yourself.");
    }
    return kind.cast(response);
  }
}
