package org.javanative.device;

/** How exactly a place is wanted. More exact takes more time and power. */
public enum Accuracy {
  /** About a hundred metres: cells and wireless networks will do. */
  BALANCED,
  /** As exact as the device can: satellites. */
  HIGH
}
