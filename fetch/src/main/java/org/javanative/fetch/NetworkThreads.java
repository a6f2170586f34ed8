package org.javanative.fetch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that a client's exchanges run on: daemons, as many as there are exchanges. */
final class NetworkThreads {
  private static final long IDLE_SECONDS = 30;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private NetworkThreads() {}

  static ExecutorService create() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE, // the dispatcher bounds the number of exchanges
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "jn-fetch-" + COUNT.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }
}
