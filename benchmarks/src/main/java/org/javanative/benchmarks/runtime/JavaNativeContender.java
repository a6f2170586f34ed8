package org.javanative.benchmarks.runtime;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import org.javanative.runtime.Async;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;

/** JavaNative on whichever carrier {@code -Djavanative.coroutines} chose for this process. */
final class JavaNativeContender implements RuntimeContender {
  private final EventLoop loop = Async.getLoop();

  @Override
  public void yieldTurns(int turns) throws Exception {
    runAsync(
            () -> {
              for (int i = 0; i < turns; i++) {
                sleep(Duration.ZERO);
              }
            })
        .get();
  }

  @Override
  public void pingPong(int switches) throws Exception {
    runAsync(
            () -> {
              Player first = new Player();
              Player second = new Player();
              first.opponent = second;
              second.opponent = first;
              LoopFuture<Boolean> opening = first.turn;
              var one = runAsync(() -> first.play(switches / 2));
              var two = runAsync(() -> second.play(switches / 2));
              opening.setResult(true);
              await(one);
              await(two);
            })
        .get();
  }

  /**
   * One side of the ping-pong. Each turn awaits a future of its own, then completes the other's.
   */
  private static final class Player {
    private LoopFuture<Boolean> turn = Async.createFuture();
    private Player opponent = this;

    void play(int turns) {
      for (int i = 0; i < turns; i++) {
        await(turn);
        turn = Async.createFuture();
        opponent.turn.setResult(true);
      }
    }
  }

  @Override
  public void spawn(int count) throws Exception {
    runAsync(
            () -> {
              LoopFuture<Boolean> done = Async.createFuture();
              CoroutineAction body = new LastOneResolves(count, done);
              for (int i = 0; i < count; i++) {
                runAsync(body);
              }
              await(done);
            })
        .get();
  }

  private static final class LastOneResolves implements CoroutineAction {
    private final LoopFuture<Boolean> done;
    private int remaining;

    LastOneResolves(int count, LoopFuture<Boolean> done) {
      this.done = done;
      remaining = count;
    }

    @Override
    public void run() {
      if (--remaining == 0) {
        done.setResult(true);
      }
    }
  }

  @Override
  public Sleepers launchSleepers(int count, long deadlineNanos) throws Exception {
    Countdown awake = new Countdown(count);
    CoroutineAction body =
        () -> {
          sleep(Duration.ofNanos(Math.max(0, deadlineNanos - System.nanoTime())));
          awake.run();
        };
    runAsync(
            () -> {
              for (int i = 0; i < count; i++) {
                runAsync(body);
              }
              sleep(Duration.ZERO);
            })
        .get();
    return awake::await;
  }

  @Override
  public void post(int producers, int each) throws Exception {
    Countdown posted = new Countdown(producers * each);
    Producers.run(producers, each, Async::callThreadsafe, posted);
    posted.await();
  }

  @Override
  public long[] wakeups(int count, Duration pause) {
    return Wakeups.measure(count, pause, Async::callThreadsafe);
  }

  @Override
  public void fireTimers(long[] delayNanos) throws Exception {
    Countdown fired = new Countdown(delayNanos.length);
    runAsync(
            () -> {
              for (long delay : delayNanos) {
                loop.callLater(Duration.ofNanos(delay), fired);
              }
            })
        .get();
    fired.await();
  }

  @Override
  public void cancelTimers(long[] delayNanos) throws Exception {
    Runnable never = new Countdown(delayNanos.length);
    runAsync(
            () -> {
              Handle[] timers = new Handle[delayNanos.length];
              for (int i = 0; i < timers.length; i++) {
                timers[i] = loop.callLater(Duration.ofNanos(delayNanos[i]), never);
              }
              for (Handle timer : timers) {
                timer.cancel();
              }
              sleep(Duration.ZERO);
            })
        .get();
  }
}
