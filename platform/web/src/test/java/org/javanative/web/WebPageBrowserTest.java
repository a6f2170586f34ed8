package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.text;

import io.javalin.http.SameSite;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An app whose users log in, and which has files of its own. */
@Tag("page")
@Timeout(300)
class WebPageBrowserTest {
  private static Chromium chromium;

  private final Map<String, String> tickets = new ConcurrentHashMap<>();

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  private record Door(Map<String, String> tickets) implements Component {
    @Override
    public Element render() {
      WebPage page = WebPage.current().orElseThrow();
      String user = page.cookie("user").orElse("nobody");
      return column(
          text("You are " + user),
          button("Log in")
              .onClick(
                  () -> {
                    tickets.put("t1", "Ada");
                    page.leaveFor("/login?ticket=t1");
                  }),
          button("Log out").onClick(() -> page.leaveFor("/logout")));
    }
  }

  private void configure(WebConfig cfg) {
    cfg.routes(
        routes -> {
          routes.get(
              "/login",
              context -> {
                String user = tickets.remove(context.queryParam("ticket"));
                io.javalin.http.Cookie cookie = new io.javalin.http.Cookie("user", user);
                cookie.setHttpOnly(true);
                cookie.setSameSite(SameSite.LAX);
                context.cookie(cookie).redirect("/");
              });
          routes.get("/logout", context -> context.removeCookie("user").redirect("/"));
        });
  }

  @Test
  void whoLogsInIsKnownAlsoWhenThePageIsLoadedAnew() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Door(tickets), this::configure)) {
      assertThat(open.page.getByText("You are nobody")).isVisible();

      open.button("Log in").click();

      assertThat(open.page.getByText("You are Ada")).isVisible();
      assertThat(open.page.context().cookies())
          .extracting(cookie -> cookie.name + "=" + cookie.value + " " + cookie.httpOnly)
          .containsExactly("user=Ada true");
      open.page.reload();
      assertThat(open.page.getByText("You are Ada")).isVisible();
      assertThat(open.page.locator("#jn-first-paint")).hasCount(0);

      open.button("Log out").click();
      assertThat(open.page.getByText("You are nobody")).isVisible();
      assertThat(open.errors).isEmpty();
    }
  }

  private record Pictures() implements Component {
    @Override
    public Element render() {
      return column(
          image("/assets/dot.png").accessibilityLabel("Dot"),
          image("/assets/missing.png").accessibilityLabel("Missing"),
          text("Set in Dotty").style(s -> s.fontFamily("Dotty")));
    }
  }

  @Test
  void picturesOfTheAppAreShown(@TempDir Path folder) throws Exception {
    ImageIO.write(
        new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("dot.png").toFile());
    try (OpenPage open =
        OpenPage.of(
            chromium,
            new Pictures(),
            cfg -> cfg.assets(folder).font("Dotty", "/assets/dotty.woff2", 400, 400))) {
      Chromium.await(
          open.page, "document.querySelector('img[src$=\"dot.png\"]')?.naturalWidth === 7");
      assertThat(open.page.locator("img[src$='missing.png']")).hasJSProperty("naturalWidth", 0);
      assertThat(open.page.evaluate("[...document.fonts].map(each => each.family).join()"))
          .asString()
          .contains("Dotty");
    }
  }
}
