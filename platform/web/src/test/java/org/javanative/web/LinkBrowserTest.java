package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Pressable;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What leads elsewhere is a link of the browser's, with all that one can do with it. */
@Tag("page")
@Timeout(300)
class LinkBrowserTest {
  private static Chromium chromium;

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new PlacesApp(log)).port(0)).start();
  private final BrowserContext context = chromium.browser.newContext();
  private final Page page = context.newPage();

  record Places(List<String> log) implements Component {
    @Override
    public Element render() {
      State<Boolean> off = useState(false);
      State<Boolean> leads = useState(true);
      Pressable changing = pressable(text("Changing")).onPress(() -> log.add("changing"));
      return column(
          text("At " + useLocation()),
          pressable(text("One")).href("/one?a=1&b=2"),
          pressable(text("Off")).href("/off").disabled(off.get()),
          pressable(text("Mine")).href("/mine").onPress(() -> log.add("mine")),
          leads.get() ? changing.href("/changing") : changing,
          text(span("Read the "), span("terms").href("/terms"), span(".")),
          checkbox(off.get(), "Disabled").onChange(off::set),
          checkbox(leads.get(), "Leads").onChange(leads::set));
    }
  }

  record PlacesApp(List<String> log) implements App {
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
      return new Places(log);
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

  private void open() {
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
    page.evaluate("window.mine = true"); // gone when the page is loaded anew
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void assertAt(Page where, String address) {
    assertThat(where.getByText("At " + address)).isVisible();
    assertThat(where).hasURL(TestPage.origin(server) + address);
  }

  private void assertStillHere() {
    assertThat(page.evaluate("window.mine")).as("the page was not loaded anew").isEqualTo(true);
  }

  @Test
  void aPlainPressGoesThereWithinThePage() {
    open();
    assertThat(link("One")).hasAttribute("href", "/one?a=1&b=2");
    link("One").click();

    assertAt(page, "/one?a=1&b=2");
    assertStillHere();
    page.goBack();
    assertAt(page, "/");
  }

  @Test
  void theKeyboardFollowsLinksAsBrowsersDo() {
    open();
    link("One").focus();
    page.keyboard().press("Enter");

    assertAt(page, "/one?a=1&b=2");
    assertStillHere();
  }

  @Test
  void aPressWithAModifierOrTheMiddleButtonOpensAnotherTab() {
    open();
    Page second =
        context.waitForPage(
            () ->
                link("One")
                    .click(
                        new Locator.ClickOptions()
                            .setModifiers(List.of(KeyboardModifier.CONTROL))));
    assertAt(second, "/one?a=1&b=2");
    Page third =
        context.waitForPage(
            () -> link("terms").click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)));
    assertAt(third, "/terms");

    assertAt(page, "/");
  }

  @Test
  void whatThePressIsToDoComesFirst() {
    open();
    link("Mine").click();
    link("One").click();

    assertAt(page, "/one?a=1&b=2");
    assertThat(log).containsExactly("mine");
  }

  @Test
  void aPartOfATextIsALink() {
    open();
    assertThat(link("terms")).hasAttribute("href", "/terms");
    link("terms").click();

    assertAt(page, "/terms");
    assertStillHere();
  }

  @Test
  void whatIsDisabledHasNoAddressUntilItIsEnabledAgain() {
    open();
    page.getByLabel("Disabled").check();
    assertThat(link("Off")).not().hasAttribute("href", "/off");
    assertThat(link("Off")).isDisabled();
    assertThat(link("Off")).hasCount(1);

    page.getByLabel("Disabled").uncheck();
    link("Off").click();
    assertAt(page, "/off");
  }

  @Test
  void whatGetsAnAddressLaterIsALinkFromThenOn() {
    open();
    page.getByLabel("Leads").uncheck();
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Changing"));
    button.click();
    page.getByLabel("Leads").check();
    assertThat(link("Changing")).hasAttribute("href", "/changing");
    assertThat(button).hasCount(0);
    link("Changing").click();
    link("One").click();

    assertAt(page, "/one?a=1&b=2");
    assertThat(log).containsExactly("changing", "changing");
  }

  @Test
  void withoutJavaScriptLinksLeadFromPageToPage() {
    try (BrowserContext plain =
        chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page read = plain.newPage();
      read.navigate(server.uri().toString());
      read.getByText("One", new Page.GetByTextOptions().setExact(true)).click();
      assertAt(read, "/one?a=1&b=2");
      read.getByText("terms").click();
      assertAt(read, "/terms");
    }
  }
}
