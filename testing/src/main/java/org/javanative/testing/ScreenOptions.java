package org.javanative.testing;

import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.MainThread;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.FrameClock;
import org.javanative.ui.Renderer;
import org.javanative.ui.SerialMainThread;
import org.jspecify.annotations.Nullable;

/** How a test wants its screen. Handed to {@link Screen#render(Element, Consumer)}. */
public final class ScreenOptions {
  Environment environment = Environment.DEFAULT;
  MainThread mainThread = SerialMainThread.inline();
  @Nullable FrameClock frameClock;
  @Nullable Renderer renderer;
  @Nullable Long seed;
  @Nullable FakeDevice device;

  ScreenOptions() {}

  /** The device. {@link Environment#DEFAULT} unless set. */
  public ScreenOptions environment(Environment value) {
    environment = Objects.requireNonNull(value, "environment");
    return this;
  }

  /** The main thread, such as a {@link FakeMainThread}. The test's own thread unless set. */
  public ScreenOptions mainThread(MainThread value) {
    mainThread = Objects.requireNonNull(value, "mainThread");
    return this;
  }

  /** Where frames come from, such as a {@link FakeFrameClock}. Virtual time unless set. */
  public ScreenOptions frameClock(FrameClock value) {
    frameClock = Objects.requireNonNull(value, "frameClock");
    return this;
  }

  /** Is shown the commits as well, such as a {@link RecordingRenderer}. */
  public ScreenOptions renderer(Renderer value) {
    renderer = Objects.requireNonNull(value, "renderer");
    return this;
  }

  /** The device beside the screen. That of the test with {@link UiExtension}, or a new one. */
  public ScreenOptions device(FakeDevice value) {
    device = Objects.requireNonNull(value, "device");
    return this;
  }

  /**
   * Shuffles what has no promised order, and replays it for the same seed. Without effect where
   * {@link UiExtension} has made the loop; see there.
   */
  public ScreenOptions seed(long value) {
    seed = value;
    return this;
  }
}
