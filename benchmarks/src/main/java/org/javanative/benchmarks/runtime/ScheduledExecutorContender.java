package org.javanative.benchmarks.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The JDK's own loop: one scheduled thread, with {@link CompletableFuture} for results. */
final class ScheduledExecutorContender implements RuntimeContender {
  private final ScheduledThreadPoolExecutor loop = new ScheduledThreadPoolExecutor(1);

  ScheduledExecutorContender() {
    loop.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void yieldTurns(int turns) throws Exception {
    Countdown done = new Countdown(1);
    loop.execute(new SelfPosting(loop, turns, done));
    done.await();
  }

  @Override
  public void pingPong(int switches) throws Exception {
    Countdown done = new Countdown(1);
    loop.execute(
        () -> {
          Player first = new Player(loop, switches / 2, done);
          Player second = new Player(loop, switches / 2, done);
          first.opponent = second;
          second.opponent = first;
          first.listen();
          second.listen();
          first.turn.complete(null);
        });
    done.await();
  }

  /** One side of the ping-pong: its callback renews its own future and completes the other's. */
  private static final class Player implements Runnable {
    private final Executor loop;
    private final Countdown done;
    private CompletableFuture<@Nullable Void> turn = new CompletableFuture<>();
    private Player opponent = this;
    private int remaining;

    Player(Executor loop, int turns, Countdown done) {
      this.loop = loop;
      this.done = done;
      remaining = turns;
    }

    void listen() {
      turn.thenRunAsync(this, loop);
    }

    @Override
    public void run() {
      if (--remaining > 0) {
        turn = new CompletableFuture<>();
        listen();
      }
      if (opponent.remaining > 0) {
        opponent.turn.complete(null);
      } else {
        done.run();
      }
    }
  }

  @Override
  public void spawn(int count) throws Exception {
    Countdown done = new Countdown(count);
    loop.execute(
        () -> {
          for (int i = 0; i < count; i++) {
            CompletableFuture.runAsync(done, loop);
          }
        });
    done.await();
  }

  @Override
  public void post(int producers, int each) throws Exception {
    Countdown posted = new Countdown(producers * each);
    Producers.run(producers, each, loop::execute, posted);
    posted.await();
  }

  @Override
  public long[] wakeups(int count, Duration pause) {
    return Wakeups.measure(count, pause, loop::execute);
  }

  @Override
  public void fireTimers(long[] delayNanos) throws Exception {
    Countdown fired = new Countdown(delayNanos.length);
    loop.execute(
        () -> {
          for (long delay : delayNanos) {
            loop.schedule(fired, delay, TimeUnit.NANOSECONDS);
          }
        });
    fired.await();
  }

  @Override
  public void cancelTimers(long[] delayNanos) throws Exception {
    Countdown done = new Countdown(1);
    Runnable never = new Countdown(delayNanos.length);
    loop.execute(
        () -> {
          Future<?>[] timers = new Future<?>[delayNanos.length];
          for (int i = 0; i < timers.length; i++) {
            timers[i] = loop.schedule(never, delayNanos[i], TimeUnit.NANOSECONDS);
          }
          for (Future<?> timer : timers) {
            timer.cancel(false);
          }
          loop.execute(done);
        });
    done.await();
  }
}
