package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Style;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures that are larger than what is kept for a page. */
@Timeout(180)
class PictureBrowserTest {
  private static final int LARGE_SIDE = 1_300;
  private static final int SMALL_SIDE = 200;
  private static final String LARGE = noise(LARGE_SIDE);
  private static final String SMALL = noise(SMALL_SIDE);
  private static Chromium chromium;

  /**
   * Shows a picture that is there at once, and a larger one when the user wants to see it, or when
   * it has come; then it counts.
   */
  record Album(LoopFuture<Boolean> coming) implements Component {
    @Override
    public Element render() {
      State<Boolean> large = useState(false);
      State<Integer> count = useState(0);
      State<Integer> failures = useState(0);
      useAsyncEffect(
          () -> {
            large.set(await(coming));
            sleep(Duration.ofMillis(10));
            count.update(n -> n + 1);
          },
          onMount());
      return column(
          button("Show").onClick(() -> large.set(true)),
          button("Count " + count.get()).onClick(() -> count.update(n -> n + 1)),
          text(failures.get() + " failed"),
          image(large.get() ? LARGE : SMALL)
              .accessibilityLabel("Photo")
              .onError(why -> failures.update(n -> n + 1))
              .style(Style.EMPTY.width(100).height(100)));
    }
  }

  /** A picture that has a script. */
  record Drawing() implements Component {
    @Override
    public Element render() {
      String svg =
          "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
              + "<script>document.documentElement.setAttribute('data-ran', 'yes')</script>"
              + "<!--"
              + "x".repeat(40_000)
              + "--></svg>";
      return column(
          text("Drawn"),
          image(
                  "data:image/svg+xml;base64,"
                      + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)))
              .accessibilityLabel("Photo"));
    }
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  /** A picture that cannot be compressed: three bytes a pixel. */
  private static String noise(int side) {
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(side);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static void awaitWidth(OpenPage opened, int width) {
    opened.page.waitForFunction(
        "width => document.querySelector('img').complete"
            + " && document.querySelector('img').naturalWidth === width",
        width,
        new Page.WaitForFunctionOptions().setTimeout(60_000));
  }

  @Test
  void aLargePictureIsShownThoughTheConnectionBreaksAndTheSessionGoesOn() throws Exception {
    assertThat(LARGE.length()).isGreaterThan(5 << 20);
    try (OpenPage opened = OpenPage.of(chromium, new Album(Async.createFuture()))) {
      awaitWidth(opened, SMALL_SIDE);
      opened.button("Show").click();
      awaitWidth(opened, LARGE_SIDE);
      opened.button("Count 0").click();
      assertThat(opened.button("Count 1")).isVisible();

      opened.page.evaluate("() => { window.same = true; }");
      opened.network.cut();
      opened.button("Count 1").click();
      opened.network.mend();

      assertThat(opened.button("Count 2")).isVisible();
      awaitWidth(opened, LARGE_SIDE);
      assertThat(opened.server.sessionCount()).isEqualTo(1);
      assertThat(opened.page.evaluate("() => window.same")).as("not loaded anew").isEqualTo(true);
      assertThat(opened.errors).isEmpty();
    }
  }

  @Test
  void aPictureThatAppearsWhileThePageIsAwayIsShownWhenItIsBack() throws Exception {
    LoopFuture<Boolean> coming = Async.createFuture();
    try (OpenPage opened = OpenPage.of(chromium, new Album(coming))) {
      awaitWidth(opened, SMALL_SIDE);
      opened.page.evaluate("() => { window.same = true; }");
      opened.network.cut();
      Async.resolveFuture(coming, true);
      opened.network.mend();

      assertThat(opened.button("Count 1")).isVisible();
      awaitWidth(opened, LARGE_SIDE);
      assertThat(opened.server.sessionCount()).isEqualTo(1);
      assertThat(opened.page.evaluate("() => window.same")).as("not loaded anew").isEqualTo(true);
    }
  }

  @Test
  void aPictureThatTheNetworkHasLostIsLoadedAgain() throws Exception {
    try (OpenPage opened = OpenPage.of(chromium, new Album(Async.createFuture()))) {
      boolean[] lost = {false};
      opened.page.route(
          "**/_jn/picture/**",
          route -> {
            if (lost[0]) {
              route.resume();
            } else {
              lost[0] = true;
              route.abort("connectionreset");
            }
          });
      opened.button("Show").click();

      awaitWidth(opened, LARGE_SIDE);
      assertThat(lost[0]).isTrue();
      opened.button("Count 0").click(); // what the page has said before has been heard by then
      assertThat(opened.button("Count 1")).isVisible();
      assertThat(opened.page.getByText("1 failed")).hasCount(0);
    }
  }

  @Test
  void aScriptInAPictureDoesNotRunNeitherInThePageNorByItself() throws Exception {
    try (OpenPage opened = OpenPage.of(chromium, new Drawing())) {
      opened.page.waitForFunction("() => document.querySelector('img').naturalWidth === 10");
      String address = (String) opened.page.evaluate("document.querySelector('img').src");
      assertThat(address).contains("/_jn/picture/");

      try (Page alone = opened.page.context().newPage()) {
        alone.navigate(address);
        assertThat(alone.evaluate("document.documentElement.nodeName")).isEqualTo("svg");
        assertThat(alone.evaluate("document.documentElement.getAttribute('data-ran')")).isNull();
      }
    }
  }
}
