package org.javanative.benchmarks.runtime;

import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Netty's {@link DefaultEventExecutor}: a single-threaded loop of callbacks, without coroutines.
 */
final class NettyContender implements RuntimeContender {
  private final DefaultEventExecutor loop = new DefaultEventExecutor();

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
          first.turn.setSuccess(null);
        });
    done.await();
  }

  /** One side of the ping-pong: its callback renews its own promise and completes the other's. */
  private static final class Player {
    private final DefaultEventExecutor loop;
    private final Countdown done;
    private Promise<@Nullable Void> turn;
    private Player opponent = this;
    private int remaining;

    Player(DefaultEventExecutor loop, int turns, Countdown done) {
      this.loop = loop;
      this.done = done;
      remaining = turns;
      turn = loop.newPromise();
    }

    void listen() {
      turn.addListener(this::play);
    }

    private void play(Future<? super @Nullable Void> mine) {
      if (--remaining > 0) {
        turn = loop.newPromise();
        listen();
      }
      if (opponent.remaining > 0) {
        opponent.turn.setSuccess(null);
      } else {
        done.run();
      }
    }
  }

  @Override
  public void spawn(int count) throws Exception {
    Countdown done = new Countdown(count);
    Callable<Boolean> body =
        () -> {
          done.run();
          return true;
        };
    loop.execute(
        () -> {
          for (int i = 0; i < count; i++) {
            loop.submit(body);
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
