package org.javanative.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.javanative.device.AccessibilityInfoBackend;
import org.javanative.device.AlertBackend;
import org.javanative.device.AlertRequest;
import org.javanative.device.AppState;
import org.javanative.device.AppStateBackend;
import org.javanative.device.Battery;
import org.javanative.device.BatteryBackend;
import org.javanative.device.CameraBackend;
import org.javanative.device.ClipboardBackend;
import org.javanative.device.DeviceInfoBackend;
import org.javanative.device.DevicePlatform;
import org.javanative.device.HapticsBackend;
import org.javanative.device.KeyboardBackend;
import org.javanative.device.LinkingBackend;
import org.javanative.device.LocationBackend;
import org.javanative.device.NetInfo;
import org.javanative.device.NetInfoBackend;
import org.javanative.device.NotificationsBackend;
import org.javanative.device.PermissionsBackend;
import org.javanative.device.ShareBackend;
import org.javanative.device.ShareContent;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The device that a page is on, through what its browser offers. */
final class BrowserDevice {
  private BrowserDevice() {}

  /**
   * The device of the page that these questions go to.
   *
   * @param visit how the page has come in
   */
  static DevicePlatform on(PageCalls page, Visit visit) {
    return DevicePlatform.builder("the browser")
        .with(AccessibilityInfoBackend.class, new BrowserAccessibility(page))
        .with(AlertBackend.class, request -> ask(page, request))
        .with(AppStateBackend.class, new AppStates(page))
        .with(BatteryBackend.class, new Batteries(page))
        .with(CameraBackend.class, new BrowserCamera(page))
        .with(ClipboardBackend.class, new BrowserClipboard(page))
        .with(DeviceInfoBackend.class, visit::browser)
        .with(HapticsBackend.class, new BrowserHaptics(page))
        .with(KeyboardBackend.class, () -> tell(page, "Keyboard", "dismiss"))
        .with(LinkingBackend.class, new BrowserLinking(page, visit.url()))
        .with(LocationBackend.class, new BrowserLocation(page))
        .with(NetInfoBackend.class, new Networks(page))
        .with(NotificationsBackend.class, new BrowserNotifications(page))
        .with(PermissionsBackend.class, new BrowserPermissions(page))
        .with(ShareBackend.class, content -> share(page, content))
        .build();
  }

  /** Asks for something whose outcome nobody waits for. */
  static void tell(PageCalls page, String module, String operation, Object... arguments) {
    LoopFuture<@Nullable Void> unused = page.run(module, operation, arguments);
  }

  /** How the page names a constant. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant that the page names so. */
  static <E extends Enum<E>> E constant(Class<E> type, JsonElement name) {
    return Enum.valueOf(type, name.getAsString().toUpperCase(Locale.ROOT));
  }

  private static LoopFuture<Integer> ask(PageCalls page, AlertRequest request) {
    int count = request.buttons().size();
    List<List<String>> buttons =
        request.buttons().stream()
            .map(button -> List.of(button.label(), name(button.role())))
            .toList();
    return page.<Integer>call(
        answer -> chosen(answer.value().getAsInt(), count),
        "Alert",
        "ask",
        request.title(),
        request.message(),
        name(request.style()),
        buttons);
  }

  private static int chosen(int button, int count) {
    return button >= 0 && button < count ? button : AlertBackend.DISMISSED;
  }

  private static LoopFuture<Boolean> share(PageCalls page, ShareContent content) {
    return page.<Boolean>call(
        answer -> answer.value().getAsBoolean(),
        "Share",
        "share",
        content.title(),
        content.text(),
        content.url() == null ? "" : content.url().toString());
  }

  /** Whether the page is in sight. One that has just been loaded is. */
  private static final class AppStates extends PageState<AppState> implements AppStateBackend {
    AppStates(PageCalls page) {
      super(page, "AppState", AppState.ACTIVE, value -> constant(AppState.class, value));
    }
  }

  /** The battery, which only some browsers tell of. */
  private static final class Batteries extends PageState<Battery> implements BatteryBackend {
    Batteries(PageCalls page) {
      super(page, "Battery", Battery.UNKNOWN, Batteries::read);
    }

    private static Battery read(JsonElement value) {
      JsonObject fields = value.getAsJsonObject();
      double level = fields.get("level").getAsDouble();
      boolean charging = fields.get("charging").getAsBoolean();
      return new Battery(
          level,
          !charging
              ? Battery.State.UNPLUGGED
              : level == 1 ? Battery.State.FULL : Battery.State.CHARGING);
    }
  }

  /** The network of the device. A page that has just been loaded has one. */
  private static final class Networks extends PageState<NetInfo> implements NetInfoBackend {
    Networks(PageCalls page) {
      super(page, "NetInfo", NetInfo.ONLINE, Networks::read);
    }

    private static NetInfo read(JsonElement value) {
      JsonObject fields = value.getAsJsonObject();
      return new NetInfo(
          fields.get("connected").getAsBoolean(),
          constant(NetInfo.Type.class, fields.get("type")),
          null);
    }
  }
}
