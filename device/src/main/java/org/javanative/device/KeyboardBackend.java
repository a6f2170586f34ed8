package org.javanative.device;

/** The platform's side of {@link Keyboard}. */
public interface KeyboardBackend extends DeviceBackend {
  /** Sends the on-screen keyboard away, and takes the input from the view that has it. */
  void dismiss();
}
