package org.javanative.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.device.AccessibilityInfo;
import org.javanative.device.AccessibilityInfoBackend;
import org.javanative.device.AlertBackend;
import org.javanative.device.AlertRequest;
import org.javanative.device.AppState;
import org.javanative.device.AppStateBackend;
import org.javanative.device.Battery;
import org.javanative.device.BatteryBackend;
import org.javanative.device.CameraBackend;
import org.javanative.device.ClipboardBackend;
import org.javanative.device.DeviceBackend;
import org.javanative.device.DeviceException;
import org.javanative.device.DeviceInfo;
import org.javanative.device.DeviceInfoBackend;
import org.javanative.device.DevicePlatform;
import org.javanative.device.FileSystemBackend;
import org.javanative.device.Fix;
import org.javanative.device.Haptics;
import org.javanative.device.HapticsBackend;
import org.javanative.device.KeyboardBackend;
import org.javanative.device.LinkingBackend;
import org.javanative.device.LocationBackend;
import org.javanative.device.NetInfo;
import org.javanative.device.NetInfoBackend;
import org.javanative.device.Notification;
import org.javanative.device.NotificationsBackend;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.PermissionsBackend;
import org.javanative.device.Photo;
import org.javanative.device.ShareBackend;
import org.javanative.device.ShareContent;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.Environment;
import org.jspecify.annotations.Nullable;

/**
 * A device without hardware, for tests: it does what the test says, and remembers what it was
 * asked.
 *
 * <p>Each {@link Screen} has one, see {@link Screen#device}, and with {@link UiExtension} each
 * test. What a device asks its user (photos, alerts, permissions) stays open until the test
 * answers; an answer may also be given before the question. Answers come at once, or after a {@link
 * #latency}, in virtual time. Everything is allowed unless a test says otherwise. For the one
 * thread of the test.
 */
public final class FakeDevice implements DevicePlatform {
  private final FakeCalls calls = new FakeCalls();
  private final FakePermissions permissions = new FakePermissions(calls);
  private final FakeCamera camera = new FakeCamera(calls, permissions);
  private final FakeLocation location = new FakeLocation(calls, permissions);
  private final FakeNotifications notifications = new FakeNotifications(calls, permissions);
  private final FakeAlert alert = new FakeAlert(calls);
  private final FakeLinking linking = new FakeLinking(calls);
  private final FakeAnswers<Boolean> shares = new FakeAnswers<>(calls);
  private final Map<Class<?>, DeviceBackend> backends = new HashMap<>();
  private final AppStateValue appState = new AppStateValue();
  private final NetInfoValue network = new NetInfoValue();
  private final BatteryValue battery = new BatteryValue();
  private final AccessibilityValue accessibility = new AccessibilityValue();
  private final List<Screen> screens = new CopyOnWriteArrayList<>();
  private String clipboard = "";
  private DeviceInfo info =
      new DeviceInfo("test", "Fake", "Test", "1", "1", DeviceInfo.Kind.PHONE, true);

  private FakeDevice() {
    backends.put(CameraBackend.class, camera);
    backends.put(LocationBackend.class, location);
    backends.put(NotificationsBackend.class, notifications);
    backends.put(AlertBackend.class, alert);
    backends.put(PermissionsBackend.class, permissions);
    backends.put(LinkingBackend.class, linking);
    backends.put(ClipboardBackend.class, new ClipboardText());
    backends.put(ShareBackend.class, (ShareBackend) this::share);
    backends.put(AppStateBackend.class, appState);
    backends.put(NetInfoBackend.class, network);
    backends.put(BatteryBackend.class, battery);
    backends.put(AccessibilityInfoBackend.class, accessibility);
    backends.put(HapticsBackend.class, new HapticsLog());
    backends.put(KeyboardBackend.class, (KeyboardBackend) () -> calls.note("Keyboard.dismiss()"));
    backends.put(DeviceInfoBackend.class, (DeviceInfoBackend) () -> info);
  }

  /** A device that nobody has touched. */
  public static FakeDevice create() {
    return new FakeDevice();
  }

  @Override
  public String name() {
    return "the fake device";
  }

  @Override
  public <B extends DeviceBackend> @Nullable B backend(Class<B> feature) {
    DeviceBackend backend = backends.get(feature);
    return backend == null ? null : feature.cast(backend);
  }

  // The device as a whole

  /** What was asked of it so far, such as {@code Clipboard.setText(hi)}, and what was cancelled. */
  public List<String> calls() {
    return calls.log();
  }

  /** How long it takes to answer, in virtual time; no time unless set. */
  public FakeDevice latency(Duration value) {
    calls.latency(Objects.requireNonNull(value, "latency"));
    return this;
  }

  /** Lets the next call of the failure's module and operation fail. */
  public FakeDevice failNext(DeviceException failure) {
    calls.failNext(Objects.requireNonNull(failure, "failure"));
    return this;
  }

  /** Takes a feature away, such as {@code CameraBackend.class}. */
  public FakeDevice without(Class<? extends DeviceBackend> feature) {
    backends.remove(feature);
    return this;
  }

  /** Gives the app a folder, such as one of JUnit's {@code @TempDir}; it has none unless set. */
  public FakeDevice files(Path folder) {
    backends.put(FileSystemBackend.class, (FileSystemBackend) () -> folder);
    return this;
  }

  /** What kind of device it is. */
  public FakeDevice info(DeviceInfo value) {
    info = Objects.requireNonNull(value, "info");
    return this;
  }

  // What the user does

  /** The user takes, or picks, this photo: in the picker that is open, or the next one. */
  public FakeDevice photo(Photo photo) {
    camera.answerPicker(Objects.requireNonNull(photo, "photo"));
    return this;
  }

  /** The user cancels the picker that is open, or the next one. */
  public FakeDevice cancelPhoto() {
    camera.answerPicker(null);
    return this;
  }

  /** What is seen by a camera preview: the answer to the next capture, or the one that waits. */
  public FakeDevice previewPhoto(Photo photo) {
    camera.answerCapture(Objects.requireNonNull(photo, "photo"));
    return this;
  }

  /** The alerts so far, answered or not. */
  public List<AlertRequest> alerts() {
    return alert.asked();
  }

  /** The user presses the button with this index, in the alert that is open or the next one. */
  public FakeDevice answerAlert(int button) {
    alert.answer(button);
    return this;
  }

  /** The user closes the alert that is open, or the next one, without a button. */
  public FakeDevice dismissAlert() {
    alert.answer(AlertBackend.DISMISSED);
    return this;
  }

  /** Sets what is allowed, without a question. */
  public FakeDevice permission(Permission permission, PermissionStatus status) {
    permissions.set(
        Objects.requireNonNull(permission, "permission"), Objects.requireNonNull(status, "status"));
    return this;
  }

  /** The user answers when asked for a permission, now or the next time. */
  public FakeDevice answerPermission(Permission permission, PermissionStatus status) {
    permissions.answer(permission, status);
    return this;
  }

  /** The user shares, true, or cancels: now or the next time. */
  public FakeDevice answerShare(boolean shared) {
    shares.answer(() -> shared);
    return this;
  }

  /** The user presses the notification, which must be shown; it goes away. */
  public FakeDevice tapNotification(String id) {
    notifications.tap(id);
    return this;
  }

  /** An address leads into the app, which runs. */
  public FakeDevice receiveUrl(String url) {
    linking.arrive(URI.create(url));
    return this;
  }

  // What happens to the device

  /** Moves the device. Who waits for its place, or watches it, is told. */
  public FakeDevice moveTo(Fix fix) {
    location.moveTo(Objects.requireNonNull(fix, "fix"));
    return this;
  }

  /** {@link #moveTo(Fix)} with an accuracy of 10 m, at the beginning of 1970. */
  public FakeDevice moveTo(double latitude, double longitude) {
    return moveTo(Fix.of(latitude, longitude, 10, Instant.EPOCH));
  }

  /** Ends all watches of the location with a failure. */
  public FakeDevice failLocationWatches(DeviceException failure) {
    location.failWatches(failure);
    return this;
  }

  /** How many watches of the location are open. */
  public int locationWatches() {
    return location.watchCount();
  }

  /** Sets the power; full unless set. */
  public FakeDevice battery(Battery value) {
    battery.set(value);
    return this;
  }

  /** Sets the network, also in the environment of its screens; there is one unless set. */
  public FakeDevice network(NetInfo value) {
    network.set(value);
    tellScreens();
    return this;
  }

  /**
   * Brings the app to the front or sends it away, also in the environment of its screens; it is
   * active unless set.
   */
  public FakeDevice appState(AppState value) {
    appState.set(value);
    tellScreens();
    return this;
  }

  /** The environment of a screen of this device. */
  Environment surroundings(Environment environment) {
    return environment
        .withOnline(network.current().connected())
        .withVisible(appState.current() != AppState.BACKGROUND);
  }

  void add(Screen screen) {
    screens.add(screen);
  }

  void remove(Screen screen) {
    screens.remove(screen);
  }

  private void tellScreens() {
    screens.forEach(screen -> screen.setEnvironment(this::surroundings));
  }

  /** Sets what the user needs; nothing unless set. */
  public FakeDevice accessibility(AccessibilityInfo value) {
    accessibility.set(value);
    return this;
  }

  /** Sets the token that servers send notifications to; there is none unless set. */
  public FakeDevice deviceToken(String token) {
    notifications.token(Objects.requireNonNull(token, "token"));
    return this;
  }

  /** Sets the address that the app was started with; there is none unless set. */
  public FakeDevice initialUrl(String url) {
    linking.startedWith(URI.create(url));
    return this;
  }

  /** Lets the device open addresses with this scheme; the usual ones it does. */
  public FakeDevice opensScheme(String scheme) {
    linking.knows(Objects.requireNonNull(scheme, "scheme"));
    return this;
  }

  /** Puts a text into the clipboard. */
  public FakeDevice clipboard(String text) {
    clipboard = Objects.requireNonNull(text, "text");
    return this;
  }

  // What the device shows

  /** What is in the clipboard; empty when there is nothing. */
  public String clipboard() {
    return clipboard;
  }

  /** The notifications that the user sees now. */
  public List<Notification> shownNotifications() {
    return notifications.shown();
  }

  /** The notifications that are scheduled, and not due yet. */
  public List<Notification> pendingNotifications() {
    return notifications.pending();
  }

  private LoopFuture<Boolean> share(ShareContent content) {
    return shares.ask(
        "Share.share", content.url() == null ? content.text() : content.text() + content.url());
  }

  private static final class AppStateValue extends FakeValue<AppState> implements AppStateBackend {
    AppStateValue() {
      super(AppState.ACTIVE);
    }
  }

  private static final class NetInfoValue extends FakeValue<NetInfo> implements NetInfoBackend {
    NetInfoValue() {
      super(NetInfo.ONLINE);
    }
  }

  private static final class BatteryValue extends FakeValue<Battery> implements BatteryBackend {
    BatteryValue() {
      super(new Battery(1.0, Battery.State.FULL));
    }
  }

  private final class AccessibilityValue extends FakeValue<AccessibilityInfo>
      implements AccessibilityInfoBackend {
    AccessibilityValue() {
      super(new AccessibilityInfo(false, false, false));
    }

    @Override
    public void announce(String text) {
      calls.note("AccessibilityInfo.announce(" + text + ")");
    }
  }

  private final class ClipboardText implements ClipboardBackend {
    @Override
    public LoopFuture<String> getText() {
      return calls.answer("Clipboard.getText", "", () -> clipboard);
    }

    @Override
    @SuppressWarnings("NullAway") // null is the one value of Void
    public LoopFuture<@Nullable Void> setText(String text) {
      return calls.<@Nullable Void>answer(
          "Clipboard.setText",
          text,
          () -> {
            clipboard = text;
            return null;
          });
    }
  }

  private final class HapticsLog implements HapticsBackend {
    @Override
    public void play(Haptics.Effect effect) {
      calls.note("Haptics.play(" + effect + ")");
    }

    @Override
    public void vibrate(Duration duration) {
      calls.note("Haptics.vibrate(" + duration.toMillis() + " ms)");
    }

    @Override
    public void cancel() {
      calls.note("Haptics.cancel()");
    }
  }
}
