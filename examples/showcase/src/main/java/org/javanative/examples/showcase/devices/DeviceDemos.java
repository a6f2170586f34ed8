package org.javanative.examples.showcase.devices;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of what a device has beside its screen. */
public final class DeviceDemos {
  private DeviceDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "Camera",
            "A photo, taken or chosen. That nobody wants to is a value.",
            new CameraDemo()),
        of("Camera preview", "What the camera sees, as an element.", new CameraPreviewDemo()),
        of("Location", "Where the device is, awaited once.", new LocationDemo()),
        of(
            "usePosition",
            "Where the device is, followed as long as the component is there.",
            new UsePositionDemo()),
        of("Notifications", "What the system shows for the app.", new NotificationsDemo()),
        of("Permissions", "What the user allows, looked up or asked for.", new PermissionsDemo()),
        of("Alert", "A dialog of the system, as one awaited line.", new AlertDemo()),
        of("Clipboard", "Copies, and pastes where the user lets it.", new ClipboardDemo()),
        of("Share", "Hands something to other apps.", new ShareDemo()),
        of("Linking", "Opens addresses, and knows by which one the user came.", new LinkingDemo()),
        of("Haptics", "Something to feel.", new HapticsDemo()),
        of("useNetInfo", "How the device is connected, live.", new UseNetInfoDemo()),
        of("useAppState", "Whether the user sees the app, live.", new UseAppStateDemo()),
        of("useBattery", "How much power there is, live.", new UseBatteryDemo()),
        of(
            "useAccessibilityInfo",
            "What the user needs to use the device, live.",
            new UseAccessibilityInfoDemo()),
        of("DeviceInfo", "What kind of device it is.", new DeviceInfoDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.DEVICE, title, summary, component);
  }
}
