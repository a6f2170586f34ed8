package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Navigation;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the page is called, and who hears of it. */
@Tag("page")
@Timeout(300)
class TitleBrowserTest {
  private static Chromium chromium;

  private final WebServer server = WebServer.create(cfg -> cfg.app(new PagesApp()).port(0)).start();
  private final Page page = chromium.browser.newPage();
  private final Locator announcer = page.locator(".jn-announcer");

  record Pages() implements Component {
    @Override
    public Element render() {
      Navigation navigation = useNavigation();
      State<Integer> mails = useState(0);
      String place = useLocation().path().substring(1);
      useTitle(place.isEmpty() ? "" : place + " " + mails.get() + " <&>");
      return column(
          button("First").onClick(() -> navigation.go("/first")),
          button("Second").onClick(() -> navigation.go("/second")),
          button("Home").onClick(() -> navigation.go("/")),
          button("Mail").onClick(() -> mails.update(n -> n + 1)));
    }
  }

  record PagesApp() implements App {
    @Override
    public String name() {
      return "pages";
    }

    @Override
    public String title() {
      return "All pages";
    }

    @Override
    public Element root() {
      return new Pages();
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

  @AfterEach
  void close() {
    page.close();
    server.close();
  }

  private void open(String address) {
    page.navigate(TestPage.origin(server) + address);
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  private void press(String title) {
    page.locator("button:text-is('" + title + "')").click();
  }

  @Test
  void theFirstPaintHasTheTitleOfItsPage() throws Exception {
    assertThat(TestPage.load(server.uri().resolve("/first")).body())
        .contains("<title>first 0 &lt;&amp;&gt;</title>");
    assertThat(TestPage.load(server.uri()).body()).contains("<title>All pages</title>");
  }

  @Test
  void theTitleFollowsTheUserAndThatOfTheAppComesBack() {
    open("/first");
    assertThat(page).hasTitle("first 0 <&>");

    press("Second");
    assertThat(page).hasTitle("second 0 <&>");
    page.goBack();
    assertThat(page).hasTitle("first 0 <&>");
    press("Home");
    assertThat(page).hasTitle("All pages");
  }

  @Test
  void whoGoesElsewhereHearsWhereThatIs() {
    open("/");
    assertThat(announcer).hasAttribute("role", "status");
    assertThat(announcer).isEmpty();

    press("First");
    assertThat(announcer).hasText("first 0 <&>");
    page.goBack();
    assertThat(announcer).hasText("All pages");
  }

  @Test
  void aTitleThatChangesWhereTheUserIsIsNotSaid() {
    open("/first");
    page.evaluate(
        """
        () => {
          window.said = [];
          const announcer = document.querySelector('.jn-announcer');
          new MutationObserver(() => { if (announcer.textContent) said.push(announcer.textContent); })
            .observe(announcer, {childList: true, characterData: true, subtree: true});
        }
        """);
    press("Mail");
    assertThat(page).hasTitle("first 1 <&>");
    press("Second");
    assertThat(announcer).hasText("second 1 <&>");
    press("Mail");
    assertThat(page).hasTitle("second 2 <&>");
    press("First");
    assertThat(announcer).hasText("first 2 <&>");

    assertThat(page.evaluate("said")).isEqualTo(List.of("second 1 <&>", "first 2 <&>"));
  }
}
