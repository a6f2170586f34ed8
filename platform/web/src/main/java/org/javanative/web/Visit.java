package org.javanative.web;

import org.javanative.ui.Environment;
import org.javanative.ui.Location;

/**
 * How a page comes in.
 *
 * @param location the address that was asked for
 * @param environment what is known of the device so far
 */
record Visit(Location location, Environment environment) {
  static final Visit HOME = new Visit(Location.HOME, Environment.DEFAULT);
}
