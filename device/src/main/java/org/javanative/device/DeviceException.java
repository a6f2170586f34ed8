package org.javanative.device;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a device's feature. That the user has cancelled is none: it is a value. The message
 * says what failed, where, and the likely cause; {@link #code} is for code that reacts.
 */
public final class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it is. */
  public enum Code {
    /** The user, or the system, does not allow it. */
    DENIED,
    /** The platform, or this device, has no such thing. */
    UNAVAILABLE,
    /** It is in use: a second picker while one is open, a camera that another app has. */
    BUSY,
    /** It took longer than allowed. */
    TIMEOUT,
    /** The screen, and the device with it, has gone while it was asked. */
    GONE,
    /** Anything else. */
    FAILED
  }

  private final String module;
  private final String operation;
  private final Code code;

  /**
   * A failure.
   *
   * @param module the feature, such as {@code Camera}
   * @param operation what was asked of it, such as {@code takePhoto}
   * @param message what failed, the likely cause and the remedy, in whole sentences; the module and
   *     the operation are put before it
   */
  public DeviceException(String module, String operation, Code code, String message) {
    this(module, operation, code, message, null);
  }

  /** A failure with what has caused it. */
  public DeviceException(
      String module, String operation, Code code, String message, @Nullable Throwable cause) {
    super(module + "." + operation + ": " + message, cause);
    this.module = Objects.requireNonNull(module, "module");
    this.operation = Objects.requireNonNull(operation, "operation");
    this.code = Objects.requireNonNull(code, "code");
  }

  /** The feature, such as {@code Camera}. */
  public String module() {
    return module;
  }

  /** What was asked of the feature, such as {@code takePhoto}. */
  public String operation() {
    return operation;
  }

  /** What kind of failure it is. */
  public Code code() {
    return code;
  }
}
