package org.javanative.ui;

/** Which of a device's cameras. A device that has one only uses that one. */
public enum CameraFacing {
  /** The one that looks where the user looks. */
  BACK,
  /** The one that looks at the user. */
  FRONT
}
