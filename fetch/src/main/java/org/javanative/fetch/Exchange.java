package org.javanative.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;

/**
 * One request on its way, and its answer.
 *
 * <p>The network's threads complete the future once: with the answer, with a failure, or at the
 * deadline. Cancelling the future aborts the call, and with it the connection or the HTTP/2 stream.
 */
final class Exchange<R extends FetchResponse> implements Callback {

  /** How an answer is taken in. Called on a network thread. */
  @FunctionalInterface
  interface Intake<R extends FetchResponse> {
    R accept(Exchange<R> exchange, Response answer) throws IOException;
  }

  private final FetchRequest request;
  private final Call call;
  private final Intake<R> intake;
  private final LoopFuture<R> future;
  private final Deadline deadline;

  /** Set by the first of answer, failure, deadline and cancellation; the others come too late. */
  private final AtomicBoolean settled = new AtomicBoolean();

  private volatile boolean aborted;

  private Exchange(FetchRequest request, Call call, Intake<R> intake) {
    this.request = request;
    this.call = call;
    this.intake = intake;
    this.future = Async.createExternalFuture(this::abort);
    this.deadline = Deadline.of(request, this::timeOut);
  }

  static <R extends FetchResponse> LoopFuture<R> start(
      FetchRequest request, Transport transport, Duration readTimeout, Intake<R> intake) {
    Call call = transport.newCall(request, readTimeout);
    Exchange<R> exchange = new Exchange<>(request, call, intake);
    exchange.deadline.start();
    call.enqueue(exchange);
    return exchange.future;
  }

  FetchRequest request() {
    return request;
  }

  Deadline deadline() {
    return deadline;
  }

  /** The failure of a read, as callers get it. */
  Throwable translate(Throwable failed) {
    if (deadline.hasPassed()) {
      return deadline.exception(request.target());
    }
    return call.isCanceled() && !aborted
        ? Failures.ofClosedClient(request.target(), failed)
        : Failures.translate(request.target(), failed);
  }

  /** Stops the exchange, whatever it is doing. Does not block. */
  void abort() {
    aborted = true;
    settled.set(true);
    deadline.end();
    call.cancel();
  }

  private void timeOut() {
    if (settled.compareAndSet(false, true)) {
      Async.rejectFuture(future, deadline.exception(request.target()));
    }
    call.cancel();
  }

  @Override
  public void onResponse(Call call, Response answer) {
    try {
      R response = intake.accept(this, answer);
      if (settled.compareAndSet(false, true)) {
        Async.resolveFuture(future, response);
      } else {
        response.close();
      }
    } catch (Throwable failed) {
      fail(failed);
    }
  }

  @Override
  public void onFailure(Call call, IOException failed) {
    fail(failed);
  }

  private void fail(Throwable failed) {
    if (!settled.compareAndSet(false, true)) {
      return;
    }
    Throwable failure = translate(failed);
    deadline.end();
    call.cancel();
    Async.rejectFuture(future, failure);
  }
}
