package org.javanative.device;

/** The platform's side of {@link AccessibilityInfo}. */
public interface AccessibilityInfoBackend extends DeviceBackend, Observed<AccessibilityInfo> {
  /** Has assistive technology say a text, if there is some. */
  void announce(String text);
}
