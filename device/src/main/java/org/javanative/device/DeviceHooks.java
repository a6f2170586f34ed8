package org.javanative.device;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useSubscription;

import org.javanative.ui.State;

/**
 * The hooks of the device, for static import. They follow the rules of {@code Hooks}, and render
 * the component again when the device changes. For the window, the keyboard and the language there
 * are {@code useWindowDimensions}, {@code useKeyboardHeight} and {@code useEnvironment} in {@code
 * Hooks}.
 */
public final class DeviceHooks {
  private DeviceHooks() {}

  /** Whether the user sees the app. */
  public static AppState useAppState() {
    return use(AppState.observed("useAppState"));
  }

  /** How the device is connected. */
  public static NetInfo useNetInfo() {
    return use(NetInfo.observed("useNetInfo"));
  }

  /** How much power there is. */
  public static Battery useBattery() {
    return use(Battery.observed("useBattery"));
  }

  /** What the user needs to use the device. */
  public static AccessibilityInfo useAccessibilityInfo() {
    return use(AccessibilityInfo.observed("useAccessibilityInfo"));
  }

  private static <T> T use(Observed<T> observed) {
    return useSubscription(
        changed -> observed.onChange(value -> changed.run()), observed::current, deps(observed));
  }

  /**
   * Follows the device as long as the component is there: a {@link Location#watch}. A failure is a
   * part of the value.
   */
  public static Position usePosition(Accuracy accuracy) {
    State<Position> position = useState(Position.NONE);
    useAsyncEffect(
        () -> {
          position.set(Position.NONE);
          try (LocationWatch watch = Location.watch(accuracy)) {
            for (Fix fix : watch) {
              position.set(new Position(fix, null));
            }
          } catch (DeviceException failed) {
            position.update(known -> new Position(known.fix(), failed));
          }
        },
        deps(accuracy));
    return position.get();
  }
}
