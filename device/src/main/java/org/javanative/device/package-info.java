/**
 * What a device offers beside its screen: {@link org.javanative.device.Camera}, {@link
 * org.javanative.device.Location}, {@link org.javanative.device.Notifications} and the like, and
 * the SPI of platforms, {@link org.javanative.device.DevicePlatform}.
 */
@NullMarked
package org.javanative.device;

import org.jspecify.annotations.NullMarked;
