package org.javanative.web;

import java.time.Duration;
import java.util.List;
import org.javanative.device.Haptics;
import org.javanative.device.HapticsBackend;

/** Vibration: the one thing to feel that browsers offer, and only some of them. */
record BrowserHaptics(PageCalls page) implements HapticsBackend {
  @Override
  public void play(Haptics.Effect effect) {
    vibrate(
        switch (effect) {
          case SELECTION, SOFT, LIGHT -> List.of(10);
          case MEDIUM -> List.of(20);
          case HEAVY, RIGID -> List.of(35);
          case SUCCESS -> List.of(15, 80, 25);
          case WARNING -> List.of(25, 120, 25);
          case ERROR -> List.of(25, 60, 25, 60, 40);
        });
  }

  @Override
  public void vibrate(Duration duration) {
    vibrate(List.of(Math.toIntExact(Math.min(duration.toMillis(), Integer.MAX_VALUE))));
  }

  @Override
  public void cancel() {
    vibrate(List.of(0));
  }

  private void vibrate(List<Integer> millis) {
    BrowserDevice.tell(page, "Haptics", "vibrate", millis);
  }
}
