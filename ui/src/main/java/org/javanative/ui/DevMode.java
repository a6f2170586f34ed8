package org.javanative.ui;

/**
 * Whether the checks for developers are on: duplicate and missing keys, setters of components that
 * are gone, and the causes of renders.
 *
 * <p>On unless the system property {@code javanative.dev} is {@code false}. They cost time in each
 * render, so ship with them off.
 */
public final class DevMode {
  private static final String PROPERTY = "javanative.dev";

  private static volatile boolean enabled = !"false".equals(System.getProperty(PROPERTY));

  private DevMode() {}

  /** Whether the checks are on. */
  public static boolean isEnabled() {
    return enabled;
  }

  /** Switches the checks, for the whole process. */
  public static void setEnabled(boolean on) {
    enabled = on;
  }
}
