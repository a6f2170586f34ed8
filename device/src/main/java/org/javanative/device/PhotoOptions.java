package org.javanative.device;

import java.util.Objects;
import org.javanative.ui.CameraFacing;

/**
 * How a photo is to be. It keeps its proportions, and is never made larger.
 *
 * @param maxWidth the most pixels across
 * @param maxHeight the most pixels from top to bottom
 * @param quality of the JPEG: from 0, small and ugly, to 1
 * @param facing which camera is to be used, where there is a choice
 */
public record PhotoOptions(int maxWidth, int maxHeight, double quality, CameraFacing facing) {
  /** At most 2048 pixels each way, in a quality of 0.85, by the camera at the back. */
  public static final PhotoOptions DEFAULT = new PhotoOptions(2048, 2048, 0.85, CameraFacing.BACK);

  /** Checks the numbers. */
  public PhotoOptions {
    Objects.requireNonNull(facing, "facing");
    if (maxWidth < 1 || maxHeight < 1) {
      throw new IllegalArgumentException(
          "A photo has at least one pixel, and cannot be limited to "
              + maxWidth
              + " x "
              + maxHeight
              + ".");
    }
    if (!(quality >= 0 && quality <= 1)) {
      throw new IllegalArgumentException(
          "The quality of a photo is from 0 to 1, but was " + quality + ".");
    }
  }

  /** The same with another limit to its size, in pixels. */
  public PhotoOptions withMaxSize(int width, int height) {
    return new PhotoOptions(width, height, quality, facing);
  }

  /** The same in another quality. */
  public PhotoOptions withQuality(double changed) {
    return new PhotoOptions(maxWidth, maxHeight, changed, facing);
  }

  /** The same by another camera. */
  public PhotoOptions withFacing(CameraFacing changed) {
    return new PhotoOptions(maxWidth, maxHeight, quality, changed);
  }
}
