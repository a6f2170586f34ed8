package org.javanative.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.internal.jvm.VirtualThreads;
import org.jspecify.annotations.Nullable;

/** The future of blocking work that runs off the loop. Cancelling it interrupts the work. */
final class Offload<T extends @Nullable Object> extends LoopFuture<T> {
  private static final int POOL_SIZE = 64;
  private static final long IDLE_SECONDS = 30;

  /** The threads for blocking work. Daemons, like the loop's. */
  private static final class Threads {
    static final Executor EXECUTOR = create();

    private static Executor create() {
      AtomicInteger count = new AtomicInteger();
      if (Carrier.VIRTUAL.obstacle() == null) {
        ThreadFactory virtual = VirtualThreads.factory();
        return work -> {
          Thread thread = virtual.newThread(work);
          thread.setName("jn-offload-" + count.incrementAndGet());
          thread.start();
        };
      }
      ThreadPoolExecutor pool =
          new ThreadPoolExecutor(
              POOL_SIZE,
              POOL_SIZE,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              work -> {
                Thread thread = new Thread(work, "jn-offload-" + count.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      pool.allowCoreThreadTimeOut(true);
      return pool;
    }
  }

  private final FutureTask<@Nullable Void> work;

  private Offload(LoopCore loop, Context context, Coroutine<? extends T> body) {
    super(loop);
    this.work = new FutureTask<>(() -> runBody(context, body), null);
  }

  static <T extends @Nullable Object> LoopFuture<T> start(
      LoopCore loop, Coroutine<? extends T> body) {
    Offload<T> future = new Offload<>(loop, Context.current(), body);
    loop.offloaded.incrementAndGet();
    Threads.EXECUTOR.execute(
        () -> {
          try {
            future.work.run();
          } finally {
            loop.offloadEnded();
          }
        });
    return future;
  }

  private void runBody(Context context, Coroutine<? extends T> body) {
    Context former = Context.current();
    Context.setCurrent(context);
    try {
      boolean unused = resolve(body.run());
    } catch (Throwable error) {
      boolean unused = reject(error);
    } finally {
      Context.setCurrent(former);
    }
  }

  @Override
  public boolean cancel() {
    boolean cancelled = super.cancel();
    if (cancelled) {
      boolean unused = work.cancel(true);
    }
    return cancelled;
  }

  @Override
  String label() {
    return "offloaded work";
  }
}
