package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @TempDir private Path results;

  /** A white page with a black line of text's height, as long as half of the page. */
  private static byte[] page(int top, int width) throws IOException {
    BufferedImage image = new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, 200);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(20, top, width / 2, 8);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private String difference(String name, byte[] png) throws IOException {
    return new Golden("golden-test", results, false).differenceOf(name, png);
  }

  @Test
  void theSamePictureDoesNotDiffer() throws IOException {
    assertThat(difference("line", page(50, 300))).isEmpty();
  }

  @Test
  void aLineThatHasMovedDiffersAndIsMarked() throws IOException {
    assertThat(difference("line", page(54, 300)))
        .startsWith("line: 2.00 % of the points differ, see ");
    assertThat(results.resolve("line-difference.png")).exists();
  }

  @Test
  void anotherSizeDiffers() throws IOException {
    assertThat(difference("line", page(50, 301))).isEqualTo("line: 301 x 200 instead of 300 x 200");
  }

  @Test
  void aPictureThatIsNotThereSaysHowToKeepIt() throws IOException {
    assertThat(difference("other", page(50, 300)))
        .isEqualTo(
            "other: there is no such picture yet; keep it with -Djavanative.golden.update=true");
  }
}
