package org.javanative.examples.showcase;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Pictures of pages as they are to look, kept with the tests.
 *
 * <p>A picture may differ a little, since browsers draw letters and edges anew with each release: a
 * point counts as different beyond {@value #POINT} of 255 in one of its colours, and a share of
 * {@value #SHARE} of all points may be. A moved line of text is more than that.
 */
final class Golden {
  private static final String UPDATE = "javanative.golden.update";
  private static final int POINT = 48;
  private static final double SHARE = 0.004;
  private static final Path SOURCES = Path.of("src", "test", "resources");

  private final String folder;
  private final Path results;
  private final boolean update;

  /**
   * Pictures in a folder of the test's resources.
   *
   * @param results where pictures that differ are left
   * @param update whether pictures are kept instead of compared
   */
  Golden(String folder, Path results, boolean update) {
    this.folder = folder;
    this.results = results;
    this.update = update;
  }

  /** Whether whoever runs the tests wants new pictures. */
  static boolean isUpdateWanted() {
    return Boolean.getBoolean(UPDATE);
  }

  /** How the picture differs; empty when it is as it is to be, or was just kept as such. */
  String differenceOf(String name, byte[] png) throws IOException {
    if (update) {
      Path kept = SOURCES.resolve(folder).resolve(name + ".png");
      Files.createDirectories(kept.getParent());
      Files.write(kept, png);
      return "";
    }
    Files.createDirectories(results);
    Files.write(results.resolve(name + ".png"), png);
    BufferedImage wanted;
    try (InputStream in = Golden.class.getResourceAsStream("/" + folder + "/" + name + ".png")) {
      if (in == null) {
        return name + ": there is no such picture yet; keep it with -D" + UPDATE + "=true";
      }
      wanted = ImageIO.read(in);
    }
    BufferedImage found = ImageIO.read(results.resolve(name + ".png").toFile());
    return compare(name, wanted, found);
  }

  private String compare(String name, BufferedImage wanted, BufferedImage found)
      throws IOException {
    if (wanted.getWidth() != found.getWidth() || wanted.getHeight() != found.getHeight()) {
      return name + ": " + sizeOf(found) + " instead of " + sizeOf(wanted);
    }
    BufferedImage marked =
        new BufferedImage(found.getWidth(), found.getHeight(), BufferedImage.TYPE_INT_RGB);
    long different = 0;
    for (int y = 0; y < found.getHeight(); y++) {
      for (int x = 0; x < found.getWidth(); x++) {
        boolean same = isAlike(wanted.getRGB(x, y), found.getRGB(x, y));
        marked.setRGB(x, y, same ? pale(found.getRGB(x, y)) : 0xff0000);
        different += same ? 0 : 1;
      }
    }
    double share = (double) different / ((long) found.getWidth() * found.getHeight());
    if (share <= SHARE) {
      return "";
    }
    Path marks = results.resolve(name + "-difference.png");
    ImageIO.write(marked, "png", marks.toFile());
    return String.format(
        Locale.ROOT, "%s: %.2f %% of the points differ, see %s", name, 100 * share, marks);
  }

  private static String sizeOf(BufferedImage image) {
    return image.getWidth() + " x " + image.getHeight();
  }

  private static boolean isAlike(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > POINT) {
        return false;
      }
    }
    return true;
  }

  /** A light grey of a colour, before which red stands out. */
  private static int pale(int rgb) {
    int grey = 191 + ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 12;
    return grey << 16 | grey << 8 | grey;
  }
}
