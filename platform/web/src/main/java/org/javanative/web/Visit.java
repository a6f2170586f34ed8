package org.javanative.web;

import java.net.URI;
import org.javanative.device.DeviceInfo;
import org.javanative.ui.Environment;
import org.javanative.ui.Location;
import org.jspecify.annotations.Nullable;

/**
 * How a page comes in.
 *
 * @param location the address that was asked for
 * @param environment what is known of the device so far
 * @param url the address as the browser has it; null when that is not known
 * @param browser what the browser says of itself
 * @param request what else came with it
 */
record Visit(
    Location location,
    Environment environment,
    @Nullable URI url,
    DeviceInfo browser,
    VisitRequest request) {
  static final Visit HOME =
      new Visit(Location.HOME, Environment.DEFAULT, null, BrowserInfo.of(null), VisitRequest.NONE);
}
