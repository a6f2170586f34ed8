package org.javanative.web;

import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.PermissionsBackend;
import org.javanative.runtime.LoopFuture;

/** What the user lets the page do. A browser does not ask again after a refusal. */
record BrowserPermissions(PageCalls page) implements PermissionsBackend {
  @Override
  public LoopFuture<PermissionStatus> check(Permission permission) {
    return status("check", permission);
  }

  @Override
  public LoopFuture<PermissionStatus> request(Permission permission) {
    return status("request", permission);
  }

  private LoopFuture<PermissionStatus> status(String operation, Permission permission) {
    return page.<PermissionStatus>call(
        answer -> BrowserDevice.constant(PermissionStatus.class, answer.value()),
        "Permissions",
        operation,
        BrowserDevice.name(permission));
  }
}
