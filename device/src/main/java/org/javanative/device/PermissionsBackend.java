package org.javanative.device;

import org.javanative.runtime.LoopFuture;

/** The platform's side of {@link Permissions}. */
public interface PermissionsBackend extends DeviceBackend {
  /** Whether it is allowed, without asking the user. What needs no permission is granted. */
  LoopFuture<PermissionStatus> check(Permission permission);

  /** Asks the user, where asking helps, and says what holds afterwards. */
  LoopFuture<PermissionStatus> request(Permission permission);
}
