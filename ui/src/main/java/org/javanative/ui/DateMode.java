package org.javanative.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;

/** What a date picker picks. */
public enum DateMode {
  /** A day. */
  DATE(LocalDate.class),
  /** A time of day. */
  TIME(LocalTime.class),
  /** A day and a time. */
  DATE_TIME(LocalDateTime.class);

  private final Class<? extends Temporal> valueType;

  DateMode(Class<? extends Temporal> valueType) {
    this.valueType = valueType;
  }

  /** The type of what is picked. */
  public Class<? extends Temporal> valueType() {
    return valueType;
  }
}
