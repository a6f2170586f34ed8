package org.javanative.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Calls those who want to know of each frame, and asks for frames only while there are any. On the
 * main thread.
 */
final class FrameLoop {
  private final FrameClock clock;
  private final BiConsumer<String, Throwable> errors;
  private final List<Consumer<Duration>> callbacks = new ArrayList<>();
  private Runnable takeBack = () -> {};
  private boolean requested;

  FrameLoop(FrameClock clock, BiConsumer<String, Throwable> errors) {
    this.clock = clock;
    this.errors = errors;
  }

  /** Adds a callback, and returns what takes it out. */
  Runnable add(Consumer<Duration> callback) {
    callbacks.add(callback);
    request();
    return () -> {
      if (callbacks.remove(callback) && callbacks.isEmpty() && requested) {
        requested = false;
        takeBack.run();
      }
    };
  }

  private void request() {
    if (!requested && !callbacks.isEmpty()) {
      requested = true;
      takeBack = clock.request(this::frame);
    }
  }

  private void frame(Duration time) {
    requested = false;
    for (Consumer<Duration> callback : List.copyOf(callbacks)) {
      try {
        callback.accept(time);
      } catch (Throwable error) {
        errors.accept("A frame callback failed.", error);
      }
    }
    request();
  }
}
