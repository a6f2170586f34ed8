package org.javanative.benchmarks.runtime;

import java.util.concurrent.CountDownLatch;

/** Plain threads that post the same callback many times each, released at the same moment. */
final class Producers {
  private Producers() {}

  /** How one callback reaches the loop under measurement. */
  @FunctionalInterface
  interface Post {
    void post(Runnable callback);
  }

  /** Runs {@code producers} threads to their end; returns before the callbacks have run. */
  static void run(int producers, int each, Post post, Runnable callback)
      throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    Thread[] threads = new Thread[producers];
    for (int i = 0; i < producers; i++) {
      threads[i] = new Thread(() -> produce(start, each, post, callback), "producer-" + i);
      threads[i].start();
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void produce(CountDownLatch start, int each, Post post, Runnable callback) {
    try {
      start.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    for (int i = 0; i < each; i++) {
      post.post(callback);
    }
  }
}
