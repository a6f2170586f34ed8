package org.javanative.device;

/** Whether the user allows something. */
public enum PermissionStatus {
  /** Yes. */
  GRANTED,
  /** No, and the user may be asked again. */
  DENIED,
  /** No, and only the user can change that, in the settings: see {@link Linking#openSettings}. */
  BLOCKED,
  /** The user was not asked yet. */
  UNDETERMINED
}
