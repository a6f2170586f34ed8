package org.javanative.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.ui.FrameClock;

/** A display whose frames come when the test says so. For the thread of the test. */
public final class FakeFrameClock implements FrameClock {
  private List<Consumer<Duration>> requests = new ArrayList<>();
  private Duration time = Duration.ZERO;

  @Override
  public Runnable request(Consumer<Duration> frame) {
    requests.add(frame);
    return () -> requests.remove(frame);
  }

  /** Shows the next frame, that much later than the one before. */
  public void next(Duration later) {
    time = time.plus(later);
    List<Consumer<Duration>> due = requests;
    requests = new ArrayList<>();
    due.forEach(frame -> frame.accept(time));
  }

  /** Whether anybody waits for a frame. */
  public boolean isAwaited() {
    return !requests.isEmpty();
  }
}
