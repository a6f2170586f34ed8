package org.javanative.testing;

import java.util.EnumMap;
import java.util.Map;
import org.javanative.device.DeviceException;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.PermissionsBackend;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** What the user of a fake device allows: everything, unless a test says otherwise. */
final class FakePermissions implements PermissionsBackend {
  private final FakeCalls calls;
  private final Map<Permission, PermissionStatus> statuses = new EnumMap<>(Permission.class);
  private final Map<Permission, FakeAnswers<PermissionStatus>> dialogs =
      new EnumMap<>(Permission.class);

  FakePermissions(FakeCalls calls) {
    this.calls = calls;
    for (Permission each : Permission.values()) {
      statuses.put(each, PermissionStatus.GRANTED);
      dialogs.put(each, new FakeAnswers<>(calls));
    }
  }

  PermissionStatus status(Permission permission) {
    return statuses.getOrDefault(permission, PermissionStatus.GRANTED);
  }

  void set(Permission permission, PermissionStatus status) {
    statuses.put(permission, status);
  }

  void answer(Permission permission, PermissionStatus status) {
    FakeAnswers<PermissionStatus> dialog = dialogs.get(permission);
    if (dialog != null) {
      dialog.answer(
          () -> {
            statuses.put(permission, status);
            return status;
          });
    }
  }

  @Override
  public LoopFuture<PermissionStatus> check(Permission permission) {
    return calls.answer("Permissions.check", permission.name(), () -> status(permission));
  }

  @Override
  public LoopFuture<PermissionStatus> request(Permission permission) {
    FakeAnswers<PermissionStatus> dialog = dialogs.get(permission);
    PermissionStatus known = status(permission);
    if (dialog == null || known == PermissionStatus.GRANTED || known == PermissionStatus.BLOCKED) {
      return calls.answer("Permissions.request", permission.name(), () -> known);
    }
    return dialog.ask("Permissions.request", permission.name());
  }

  /** The failure of a feature that the user does not allow; null when it is allowed. */
  @Nullable DeviceException refusal(Permission permission, String module, String operation) {
    PermissionStatus status = status(permission);
    if (status != PermissionStatus.DENIED && status != PermissionStatus.BLOCKED) {
      return null;
    }
    return new DeviceException(
        module,
        operation,
        DeviceException.Code.DENIED,
        "The user of the fake device does not allow " + permission + ": it is " + status + ".");
  }
}
