package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that would like to be markup. */
@Tag("page")
@Timeout(300)
class InjectionBrowserTest {
  private static final List<String> HOSTILE =
      List.of(
          "<img src=x onerror=alert(1)>",
          "<script>alert(1)</script>",
          "\"><svg onload=alert(1)>",
          "'><b onmouseover=alert(1)>",
          "</style></title></textarea><script>alert(1)</script>",
          "{{root}} {{token}} $1 \\",
          "javascript:alert(1)",
          "]]><!--<script>");

  record HostileApp(String words) implements App {
    @Override
    public String name() {
      return "hostile";
    }

    @Override
    public String title() {
      return words;
    }

    @Override
    public Element root() {
      return column(
          text(words).testId(words).accessibilityLabel(words).accessibilityHint(words),
          button(words),
          checkbox(true, words),
          textInput(words).placeholder(words),
          textInput(words).multiline().placeholder(words),
          picker(List.of(words)).placeholder(words),
          segmentedControl(List.of(words)),
          image(words).accessibilityLabel(words));
    }
  }

  @Test
  void noTextBecomesMarkupBeforeThePageIsConnectedOrAfter() {
    List<String> wrong = new ArrayList<>();
    try (Chromium chromium = Chromium.launch()) {
      for (String text : HOSTILE) {
        try (WebServer server =
            WebServer.create(
                    cfg ->
                        cfg.app(new HostileApp(text))
                            .description(text)
                            .errorSink(error -> wrong.add(error.message()))
                            .port(0))
                .start()) {
          for (boolean javaScript : new boolean[] {false, true}) {
            show(chromium, server, text, javaScript, wrong);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void show(
      Chromium chromium, WebServer server, String text, boolean javaScript, List<String> wrong) {
    try (BrowserContext context =
        chromium.browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            wrong.add(dialog.message());
            dialog.dismiss();
          });
      page.navigate(server.uri().toString());
      if (javaScript) {
        assertThat(page.locator("#jn-first-paint")).hasCount(0);
      }
      assertThat(page.locator(".jn-text").textContent()).isEqualTo(text);
      assertThat(page.locator(".jn-button").textContent()).isEqualTo(text);
      assertThat(page.locator("textarea").inputValue()).isEqualTo(text);
      assertThat(page.locator("input.jn-field-input").inputValue()).isEqualTo(text);
      assertThat(page.locator("meta[name=description]").getAttribute("content")).isEqualTo(text);
      assertThat(page.locator("script").count()).isEqualTo(1);
      assertThat(page.locator("b, #jn-root svg, #jn-root style").count()).isZero();
      assertThat(page.locator("img").count()).isEqualTo(1);
      assertThat(page.locator("[onerror], [onload], [onmouseover]").count()).isZero();
    }
  }
}
