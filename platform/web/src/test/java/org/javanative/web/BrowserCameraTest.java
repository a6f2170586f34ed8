package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.javanative.device.PhotoOptions;
import org.junit.jupiter.api.Test;

class BrowserCameraTest {
  private static int mostBytes(int width, int height) {
    return BrowserCamera.mostChars(PhotoOptions.DEFAULT.withMaxSize(width, height)) / 4 * 3;
  }

  @Test
  void aPhotoMayBringWhatItsSizeCanTakeAndNoMore() {
    assertThat(mostBytes(1, 1)).isBetween(64 << 10, 65 << 10);
    assertThat(mostBytes(800, 600)).isBetween(1_900_000, 2_000_000);
    assertThat(mostBytes(Integer.MAX_VALUE, Integer.MAX_VALUE)).isBetween(32 << 20, (32 << 20) + 3);
  }
}
