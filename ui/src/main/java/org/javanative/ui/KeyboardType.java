package org.javanative.ui;

/** Which keys an on-screen keyboard offers. */
public enum KeyboardType {
  /** Letters first. */
  DEFAULT,
  /** Digits. */
  NUMBER,
  /** Digits, and what separates decimals. */
  DECIMAL,
  /** Those of a telephone. */
  PHONE,
  /** Letters, and what e-mail addresses have. */
  EMAIL,
  /** Letters, and what web addresses have. */
  URL,
  /** Letters, and a key that searches. */
  SEARCH
}
