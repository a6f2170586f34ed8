package org.javanative.fetch;

import java.util.List;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;

/** What is left of the way to the network, for answers of one kind. */
final class InterceptorChain<R extends FetchResponse> implements Interceptor.Chain {

  /** The network, at the end of the way. */
  @FunctionalInterface
  interface Network<R extends FetchResponse> {
    LoopFuture<R> send(FetchRequest request);
  }

  private final Class<R> kind;
  private final List<Interceptor> left;
  private final Network<R> network;

  InterceptorChain(Class<R> kind, List<Interceptor> left, Network<R> network) {
    this.kind = kind;
    this.left = left;
    this.network = network;
  }

  LoopFuture<R> start(FetchRequest request) {
    return left.isEmpty() ? network.send(request) : Async.runAsync(() -> proceed(request));
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
