package org.javanative.device;

import java.util.function.Consumer;
import org.javanative.ui.Store;

/** Whether the user sees the app. */
public enum AppState {
  /** It is in sight and takes input. */
  ACTIVE,
  /** It is in sight, partly perhaps, but takes no input: a call, the switcher, another window. */
  INACTIVE,
  /** It is out of sight. */
  BACKGROUND;

  private static final Feature<AppStateBackend> FEATURE =
      new Feature<>("AppState", AppStateBackend.class);

  /** Whether the platform can tell. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** What it is now. Any thread; does not block. */
  public static AppState current() {
    return FEATURE.on("current").current();
  }

  /**
   * Calls {@code listener} on the main thread after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super AppState> listener) {
    return Listening.<AppState>toChanges(FEATURE.on("onChange"), listener);
  }

  /**
   * Keeps {@code focused} true while the app is active and false otherwise, for what refreshes when
   * the user comes back.
   *
   * @return what ends that
   */
  public static Runnable follow(Store<Boolean> focused) {
    AppStateBackend backend = FEATURE.on("follow");
    Runnable end = Listening.<AppState>to(backend::onChange, state -> focused.set(state == ACTIVE));
    focused.set(backend.current() == ACTIVE);
    return end;
  }

  static AppStateBackend observed(String hook) {
    return FEATURE.on(hook);
  }
}
