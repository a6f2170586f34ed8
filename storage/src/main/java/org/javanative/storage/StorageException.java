package org.javanative.storage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure of storage. Its message says what failed, where, the likely cause, and the remedy;
 * {@link #reason} is for code that reacts.
 */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of failure it is. */
  public enum Reason {
    /** A name, key or value that storage does not take, or a hook in the wrong place. */
    MISUSE,
    /** What is stored is not JSON of the type asked for, or a value cannot be written as JSON. */
    JSON,
    /** The disk, or the quota, is full. What was stored before is unharmed. */
    FULL,
    /** Someone else holds the store for too long. Trying again may help. */
    LOCKED,
    /** The store may not be read or written. */
    NO_ACCESS,
    /** What is stored is damaged. */
    DAMAGED,
    /** A transaction met changes by others each time it was tried. */
    CONFLICT,
    /** The store was closed. */
    CLOSED,
    /**
     * The screen whose device has the store has gone while it was asked. Whether a write that was
     * under way has happened is not known.
     */
    GONE,
    /** The platform, or this machine, has no such store. */
    UNAVAILABLE,
    /** Anything else; the cause says more. */
    OTHER
  }

  private final Reason reason;

  /** A failure, with a message that says what, where, the likely cause and the remedy. */
  public StorageException(Reason reason, String message) {
    this(reason, message, null);
  }

  /** A failure with what has caused it. */
  public StorageException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** What kind of failure it is. */
  public Reason reason() {
    return reason;
  }
}
