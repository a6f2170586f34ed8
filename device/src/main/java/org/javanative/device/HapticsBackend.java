package org.javanative.device;

import java.time.Duration;

/** The platform's side of {@link Haptics}. What the device cannot do, it leaves out. */
public interface HapticsBackend extends DeviceBackend {
  /** Gives the user something to feel. */
  void play(Haptics.Effect effect);

  /** Vibrates for a time, which is positive. */
  void vibrate(Duration duration);

  /** Ends a vibration. */
  void cancel();
}
