package org.javanative.device;

import java.util.Objects;
import org.javanative.runtime.LoopFuture;

/**
 * What the user allows. A refusal is a value. Any thread; nothing blocks. The features ask by
 * themselves when they must; asking before, with a word about why, is kinder.
 */
public final class Permissions {
  private static final Feature<PermissionsBackend> FEATURE =
      new Feature<>("Permissions", PermissionsBackend.class);

  private Permissions() {}

  /** Whether the platform has permissions to ask for. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** Whether it is allowed. The user is not asked. */
  public static LoopFuture<PermissionStatus> check(Permission permission) {
    return FEATURE.on("check").check(Objects.requireNonNull(permission, "permission"));
  }

  /** Asks the user, where asking helps, and says what holds afterwards. */
  public static LoopFuture<PermissionStatus> request(Permission permission) {
    return FEATURE.on("request").request(Objects.requireNonNull(permission, "permission"));
  }
}
