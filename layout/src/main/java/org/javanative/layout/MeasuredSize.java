package org.javanative.layout;

/** A width and a height in one {@code long}, so that measuring allocates nothing. */
public final class MeasuredSize {
  private static final long LOW_HALF = 0xFFFF_FFFFL;

  private MeasuredSize() {}

  /** Packs a size, in points. */
  public static long of(float width, float height) {
    return ((long) Float.floatToRawIntBits(width) << 32)
        | (Float.floatToRawIntBits(height) & LOW_HALF);
  }

  /** The width of a packed size. */
  public static float width(long size) {
    return Float.intBitsToFloat((int) (size >>> 32));
  }

  /** The height of a packed size. */
  public static float height(long size) {
    return Float.intBitsToFloat((int) size);
  }
}
