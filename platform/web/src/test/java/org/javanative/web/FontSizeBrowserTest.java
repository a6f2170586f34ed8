package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The size of text that a user has set in the browser. */
@Tag("page")
@Timeout(300)
class FontSizeBrowserTest {
  @Test
  void isWhatTheAppKnowsAndItsTextHas() {
    try (Chromium chromium = Chromium.launch("--blink-settings=defaultFontSize=24");
        WebServer server = WebServer.create(cfg -> cfg.app(new ProbeApp()).port(0)).start()) {
      Page page = chromium.browser.newPage();
      page.navigate(server.uri().toString());

      assertThat(page.getByText("font 150")).hasCSS("font-size", "24px");
    }
  }
}
