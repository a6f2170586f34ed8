package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.device.DeviceHooks.useAccessibilityInfo;
import static org.javanative.device.DeviceHooks.useAppState;
import static org.javanative.device.DeviceHooks.useBattery;
import static org.javanative.device.DeviceHooks.useNetInfo;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.javanative.runtime.MainThread;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.FakeMainThread;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.Store;
import org.javanative.ui.UiException;
import org.javanative.ui.WindowDimensions;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class DeviceStateTest {
  /** Shows all that changes by itself. */
  private record Status() implements Component {
    @Override
    public Element render() {
      return text(
          useAppState()
              + " "
              + useNetInfo().connected()
              + " "
              + useBattery().level()
              + " "
              + useAccessibilityInfo().reduceMotion());
    }
  }

  @Test
  void componentsShowTheStateAndItsChanges() {
    try (Screen screen = Screen.render(new Status())) {
      FakeDevice device = screen.device();
      assertThat(screen.dump()).contains("ACTIVE true 1.0 false");

      device.appState(AppState.BACKGROUND).network(NetInfo.OFFLINE);
      device.battery(new Battery(0.5, Battery.State.UNPLUGGED));
      device.accessibility(new AccessibilityInfo(null, true, false));
      screen.settle();

      assertThat(screen.dump()).contains("BACKGROUND false 0.5 true");
    }
  }

  @Test
  void aFeatureThatIsMissingSaysSoInTheRender() {
    FakeDevice device = FakeDevice.create().without(BatteryBackend.class);
    try (Screen screen =
        Screen.render(
            errorBoundary((error, retry) -> text(String.valueOf(error.getMessage())), new Status()),
            options -> options.device(device))) {
      assertThat(screen.dump())
          .contains("Battery.useBattery: There is no Battery on the fake device.");
      screen.takeErrors();
    }
  }

  @Test
  void listenersHearChangesOnly(FakeDevice device) {
    List<Object> heard = new ArrayList<>();
    Runnable endState = AppState.onChange(heard::add);
    Runnable endNetwork = NetInfo.onChange(network -> heard.add(network.type()));
    Runnable endBattery = Battery.onChange(battery -> heard.add(battery.state()));
    Runnable endAccess = AccessibilityInfo.onChange(info -> heard.add(info.highContrast()));

    device.appState(AppState.ACTIVE).appState(AppState.INACTIVE).appState(AppState.INACTIVE);
    device.network(NetInfo.OFFLINE).network(NetInfo.OFFLINE);
    device.battery(Battery.UNKNOWN);
    device.accessibility(new AccessibilityInfo(false, false, true));
    endState.run();
    endState.run();
    endNetwork.run();
    endBattery.run();
    endAccess.run();
    device.appState(AppState.BACKGROUND).network(NetInfo.ONLINE);

    assertThat(heard)
        .containsExactly(AppState.INACTIVE, NetInfo.Type.NONE, Battery.State.UNKNOWN, true);
  }

  @Test
  void storesFollowTheDevice(FakeDevice device) {
    Store<Boolean> online = Store.of(true);
    Store<Boolean> focused = Store.of(true);
    device.network(NetInfo.OFFLINE);

    Runnable endOnline = NetInfo.follow(online);
    Runnable endFocused = AppState.follow(focused);
    assertThat(online.get()).isFalse();
    device.network(NetInfo.ONLINE).appState(AppState.BACKGROUND);
    assertThat(online.get()).isTrue();
    assertThat(focused.get()).isFalse();

    endOnline.run();
    endFocused.run();
    device.network(NetInfo.OFFLINE).appState(AppState.ACTIVE);
    assertThat(online.get()).isTrue();
    assertThat(focused.get()).isFalse();
  }

  /** Changes at the moment when somebody begins to listen, and does not tell. */
  private static final class Hasty implements AppStateBackend {
    private AppState state = AppState.ACTIVE;

    @Override
    public AppState current() {
      return state;
    }

    @Override
    public Runnable onChange(Consumer<? super AppState> listener) {
      state = AppState.BACKGROUND;
      return () -> {};
    }
  }

  @Test
  void aChangeWhileTheListenerIsAddedIsNotMissed() {
    List<Object> heard = new ArrayList<>();
    DevicePlatform platform =
        DevicePlatform.builder("haste").with(AppStateBackend.class, new Hasty()).build();

    DevicePlatform.HOST.runWith(platform, () -> AppState.onChange(heard::add).run());

    assertThat(heard).containsExactly(AppState.BACKGROUND);
  }

  /** Listens, and looks for the device from within. */
  private record Listener(List<Object> heard) implements Component {
    @Override
    public Element render() {
      useEffect(
          () ->
              AppState.onChange(
                  state -> {
                    heard.add(state);
                    heard.add(DevicePlatform.current());
                  }),
          onMount());
      return text("listening");
    }
  }

  @Test
  void aListenerRunsOnTheMainThreadOfItsScreenWithItsDevice() {
    List<Object> heard = new ArrayList<>();
    FakeMainThread mainThread = new FakeMainThread();
    FakeDevice own = FakeDevice.create();
    try (Screen screen =
        Screen.render(new Listener(heard), options -> options.device(own).mainThread(mainThread))) {
      mainThread.runAll();

      DevicePlatform.HOST.runWith(FakeDevice.create(), () -> own.appState(AppState.BACKGROUND));
      assertThat(heard).as("not on the thread that tells").isEmpty();
      mainThread.runAll();

      assertThat(heard).containsExactly(AppState.BACKGROUND, own);
      screen.host().close();
      mainThread.runAll();
    }
  }

  @Test
  void aListenerThatWasEndedIsNotCalledForWhatWasOnItsWay(FakeDevice device) {
    List<Object> heard = new ArrayList<>();
    List<Runnable> ends = new ArrayList<>();
    FakeMainThread mainThread = new FakeMainThread();
    MainThread.HOST.runWith(mainThread, () -> ends.add(AppState.onChange(heard::add)));

    device.appState(AppState.BACKGROUND);
    ends.forEach(Runnable::run);
    mainThread.runAll();

    assertThat(heard).isEmpty();
  }

  /** Forgets to end its listener. */
  private record Forgetful() implements Component {
    @Override
    public Element render() {
      useEffect(
          () -> {
            Runnable unused = NetInfo.onChange(network -> {});
          },
          onMount());
      return text("leaks");
    }
  }

  @Test
  void aListenerThatIsForgottenFailsTheTest() {
    Screen screen = Screen.render(new Forgetful());

    assertThatThrownBy(screen::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 listener(s) have outlived the screen");
  }

  @Test
  void valuesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Battery(50.0, Battery.State.FULL))
        .hasMessage("The level of a battery is from 0 to 1, but was 50.0.");
    assertThatThrownBy(() -> new NetInfo(true, NetInfo.Type.NONE, null))
        .hasMessage("connected is true, but the type of network is NONE.");
  }

  /** Shows its window, keyboard and language, and logs their changes. */
  private record Window(List<Object> heard) implements Component {
    @Override
    public Element render() {
      useEffect(
          () -> {
            heard.add(Dimensions.window());
            heard.add(Keyboard.isVisible());
            heard.add(Localization.locale());
            Runnable endWindow = Dimensions.onChange(heard::add);
            Runnable endKeyboard = Keyboard.onChange(heard::add);
            Runnable endLocale = Localization.onChange(heard::add);
            return () -> {
              endWindow.run();
              endKeyboard.run();
              endLocale.run();
            };
          },
          onMount());
      return text("window");
    }
  }

  @Test
  void windowKeyboardAndLanguageAreThoseOfTheScreen() {
    List<Object> heard = new ArrayList<>();
    WindowDimensions turned = new WindowDimensions(844, 390, 1);
    try (Screen screen = Screen.render(new Window(heard))) {
      assertThat(heard).containsExactly(Environment.DEFAULT.window(), false, Locale.ENGLISH);
      heard.clear();

      screen.setEnvironment(device -> device.withWindow(turned));
      screen.setEnvironment(device -> device.withKeyboardHeight(300));
      screen.setEnvironment(device -> device.withLocale(Locale.GERMAN));
      screen.setEnvironment(device -> device.withDirection(Direction.RTL));
      assertThat(heard).containsExactly(turned, 300.0, Locale.GERMAN);
    }
  }

  @Test
  void outsideOfAScreenThereIsNoWindow() {
    assertThatThrownBy(Dimensions::window)
        .isInstanceOf(UiException.class)
        .hasMessageContaining("Environment.current was called outside of a screen");
  }
}
