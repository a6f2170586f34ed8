package org.javanative.benchmarks.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads as the JDK ships them. They run in parallel on all cores and promise no single
 * thread, so counters are atomic, and a post is a new virtual thread.
 */
final class VirtualThreadsContender implements RuntimeContender {

  @Override
  @SuppressWarnings("ThreadPriorityCheck") // Yielding is what is measured here.
  public void yieldTurns(int turns) throws Exception {
    VirtualThreadStarter.start(
            () -> {
              for (int i = 0; i < turns; i++) {
                Thread.yield();
              }
            })
        .join();
  }

  @Override
  public void pingPong(int switches) throws Exception {
    Player first = new Player();
    Player second = new Player();
    first.opponent = second;
    second.opponent = first;
    CompletableFuture<@Nullable Void> opening = first.turn;
    Thread one = VirtualThreadStarter.start(() -> first.play(switches / 2));
    Thread two = VirtualThreadStarter.start(() -> second.play(switches / 2));
    opening.complete(null);
    one.join();
    two.join();
  }

  /** One side of the ping-pong; the future hands the fields over between the two threads. */
  private static final class Player {
    private CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
    private Player opponent = this;

    void play(int turns) {
      for (int i = 0; i < turns; i++) {
        turn.join();
        turn = new CompletableFuture<>();
        opponent.turn.complete(null);
      }
    }
  }

  @Override
  public void spawn(int count) throws Exception {
    AtomicCountdown done = new AtomicCountdown(count);
    VirtualThreadStarter.start(
        () -> {
          for (int i = 0; i < count; i++) {
            VirtualThreadStarter.start(done);
          }
        });
    done.await();
  }

  @Override
  public Sleepers launchSleepers(int count, long deadlineNanos) throws Exception {
    AtomicCountdown asleep = new AtomicCountdown(count);
    AtomicCountdown awake = new AtomicCountdown(count);
    Runnable body =
        () -> {
          asleep.run();
          sleep(Math.max(0, deadlineNanos - System.nanoTime()));
          awake.run();
        };
    VirtualThreadStarter.start(
        () -> {
          for (int i = 0; i < count; i++) {
            VirtualThreadStarter.start(body);
          }
        });
    asleep.await();
    return awake::await;
  }

  @Override
  public void post(int producers, int each) throws Exception {
    AtomicCountdown posted = new AtomicCountdown(producers * each);
    Producers.run(producers, each, VirtualThreadStarter::start, posted);
    posted.await();
  }

  @Override
  public long[] wakeups(int count, Duration pause) throws Exception {
    Mailbox mailbox = new Mailbox();
    Thread reader = VirtualThreadStarter.start(() -> mailbox.serve(count));
    long[] latencies = Wakeups.measure(count, pause, mailbox::put);
    reader.join();
    return latencies;
  }

  /** Where a virtual thread waits for the next callback; holds one at a time. */
  private static final class Mailbox {
    private volatile CompletableFuture<Runnable> next = new CompletableFuture<>();

    void put(Runnable callback) {
      next.complete(callback);
    }

    void serve(int count) {
      for (int i = 0; i < count; i++) {
        Runnable callback = next.join();
        next = new CompletableFuture<>();
        callback.run();
      }
    }
  }

  @Override
  public void fireTimers(long[] delayNanos) throws Exception {
    AtomicCountdown fired = new AtomicCountdown(delayNanos.length);
    VirtualThreadStarter.start(
        () -> {
          for (long delay : delayNanos) {
            VirtualThreadStarter.start(
                () -> {
                  sleep(delay);
                  fired.run();
                });
          }
        });
    fired.await();
  }

  @Override
  public void cancelTimers(long[] delayNanos) throws Exception {
    AtomicCountdown ended = new AtomicCountdown(delayNanos.length);
    VirtualThreadStarter.start(
        () -> {
          Thread[] timers = new Thread[delayNanos.length];
          for (int i = 0; i < timers.length; i++) {
            long delay = delayNanos[i];
            timers[i] =
                VirtualThreadStarter.start(
                    () -> {
                      sleep(delay);
                      ended.run();
                    });
          }
          for (Thread timer : timers) {
            timer.interrupt();
          }
        });
    ended.await();
  }

  /** Sleeps, or returns at once when interrupted: that is how a sleeping thread is cancelled. */
  private static void sleep(long nanos) {
    try {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
    }
  }

  /** A {@link Countdown} for callbacks that run in parallel. */
  private static final class AtomicCountdown implements Runnable {
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger remaining;

    AtomicCountdown(int count) {
      remaining = new AtomicInteger(count);
    }

    @Override
    public void run() {
      if (remaining.decrementAndGet() == 0) {
        done.countDown();
      }
    }

    void await() throws InterruptedException {
      done.await();
    }
  }
}
