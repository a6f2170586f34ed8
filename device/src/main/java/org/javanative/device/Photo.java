package org.javanative.device;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A photo as a JPEG file in memory. Immutable. */
public final class Photo {
  private final byte[] jpeg;
  private final int width;
  private final int height;

  /**
   * A photo.
   *
   * @param jpeg the file
   * @param width in pixels
   * @param height in pixels
   * @throws IllegalArgumentException when the bytes do not begin as a JPEG does
   */
  public Photo(byte[] jpeg, int width, int height) {
    if (jpeg.length < 3 || (jpeg[0] & 0xff) != 0xff || (jpeg[1] & 0xff) != 0xd8) {
      throw new IllegalArgumentException(
          "A photo is a JPEG file, but these " + jpeg.length + " bytes do not begin like one.");
    }
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "A photo has at least one pixel, but this one has " + width + " x " + height + ".");
    }
    this.jpeg = jpeg.clone();
    this.width = width;
    this.height = height;
  }

  /** The file; a copy. */
  public byte[] bytes() {
    return jpeg.clone();
  }

  /** Its size in bytes. */
  public int sizeBytes() {
    return jpeg.length;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** The type of the file: {@code image/jpeg}. */
  public String mime() {
    return "image/jpeg";
  }

  /** The file as a {@code data:} address, such as {@code Ui.image} takes. */
  public String dataUrl() {
    return "data:" + mime() + ";base64," + Base64.getEncoder().encodeToString(jpeg);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Photo photo
        && width == photo.width
        && height == photo.height
        && Arrays.equals(jpeg, photo.jpeg);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(jpeg);
  }

  @Override
  public String toString() {
    return "Photo(" + width + " x " + height + ", " + jpeg.length + " bytes)";
  }
}
