package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.Location;
import org.javanative.ui.Navigation;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The address bar, the way back, and what the device is like. */
@Tag("page")
@Timeout(300)
class AddressBrowserTest {
  private static Chromium chromium;

  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new PlacesApp()).port(0)).start();
  private final BrowserContext context =
      chromium.browser.newContext(
          new Browser.NewContextOptions()
              .setLocale("ar-EG")
              .setColorScheme(ColorScheme.DARK)
              .setViewportSize(500, 400));
  private final Page page = context.newPage();

  record Places() implements Component {
    @Override
    public Element render() {
      Location here = useLocation();
      Navigation navigation = useNavigation();
      Environment device = useEnvironment();
      State<Boolean> busy = useState(false);
      useBackHandler(
          () -> {
            boolean handled = busy.get();
            busy.set(false);
            return handled;
          });
      return column(
          text("At " + here.path() + " with " + here.parameter("q").orElse("nothing")),
          text(busy.get() ? "Busy" : "Idle"),
          text(
              "Device "
                  + Math.round(device.window().width())
                  + " "
                  + device.colorScheme()
                  + " "
                  + device.locale().toLanguageTag()
                  + " "
                  + device.direction()),
          button("One").onClick(() -> navigation.go("/one")),
          button("Two").onClick(() -> navigation.go("/two?q=2")),
          button("Instead").onClick(() -> navigation.replace("/three")),
          button("Begin").onClick(() -> busy.set(true)));
    }
  }

  record PlacesApp() implements App {
    @Override
    public String name() {
      return "places";
    }

    @Override
    public String title() {
      return "Places";
    }

    @Override
    public Element root() {
      return new Places();
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
    context.close();
    server.close();
  }

  private void open(String address) {
    page.navigate(TestPage.origin(server) + address);
    assertThat(page.getByText("Device 500 DARK ar-EG RTL")).isVisible();
  }

  private void press(String title) {
    page.getByText(title, new Page.GetByTextOptions().setExact(true)).click();
  }

  private void assertAt(String place, String address) {
    assertThat(page.getByText("At " + place)).isVisible();
    assertThat(page).hasURL(TestPage.origin(server) + address);
  }

  @Test
  void aDeepLinkReachesTheAppInTheFirstPaint() throws Exception {
    open("/items/7?q=a%20b");

    assertAt("/items/7 with a b", "/items/7?q=a%20b");
    assertThat(TestPage.load(server.uri().resolve("/items/8?q=x")).body())
        .contains("At /items/8 with x");
    assertThat(TestPage.load(server.uri().resolve("/_jn/nothing")).statusCode()).isEqualTo(404);
  }

  @Test
  void backAndForwardGoWhereTheUserWas() {
    open("/");
    press("One");
    assertAt("/one with nothing", "/one");
    press("Two");
    assertAt("/two with 2", "/two?q=2");

    page.goBack();
    assertAt("/one with nothing", "/one");
    page.goBack();
    assertAt("/ with nothing", "/");
    page.goForward();
    page.goForward();
    assertAt("/two with 2", "/two?q=2");

    press("Instead");
    assertAt("/three with nothing", "/three");
    page.goBack();
    assertAt("/one with nothing", "/one");
    page.reload();
    assertAt("/one with nothing", "/one");
  }

  @Test
  void aBackHandlerKeepsTheUserWhereTheUserIs() {
    open("/");
    press("One");
    press("Begin");
    assertThat(page.getByText("Busy")).isVisible();

    page.evaluate("history.back()");

    assertThat(page.getByText("Idle")).isVisible();
    assertAt("/one with nothing", "/one");
    page.goBack();
    assertAt("/ with nothing", "/");
  }

  @Test
  void thePageTellsWhatTheDeviceIsLikeAndFollowsItsLanguage() {
    open("/");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("html")).hasAttribute("lang", "ar-EG");

    page.setViewportSize(700, 400);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

    assertThat(page.getByText("Device 700 LIGHT ar-EG RTL")).isVisible();
  }
}
