package org.javanative.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.MainThread;

/** Tells when the display shows the next frame: what a platform implements. */
@FunctionalInterface
public interface FrameClock {

  /**
   * Calls {@code frame} once, on the main thread, when the next frame is prepared, with the time of
   * that frame on a clock that never goes back.
   *
   * @return what takes the request back
   */
  Runnable request(Consumer<Duration> frame);

  /** A clock for hosts without a display: sixty frames a second, timed by the event loop. */
  static FrameClock timed(MainThread mainThread) {
    Duration frame = Duration.ofNanos(1_000_000_000L / 60);
    return callback -> {
      var loop = Async.getLoop();
      Handle timer =
          loop.callLater(frame, () -> mainThread.post(() -> callback.accept(loop.time())));
      return timer::cancel;
    };
  }
}
