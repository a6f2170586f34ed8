package org.javanative.device;

/** What a user may have to allow. */
public enum Permission {
  /** Taking photos. */
  CAMERA,
  /** Recording sound. */
  MICROPHONE,
  /** The photos there are. */
  PHOTO_LIBRARY,
  /** The place of the device, while the app is in use. */
  LOCATION,
  /** The address book. */
  CONTACTS,
  /** Notifications. */
  NOTIFICATIONS
}
