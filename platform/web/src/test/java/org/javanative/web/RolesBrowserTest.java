package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each role, and what a browser takes the view for. */
@Tag("page")
@Timeout(300)
class RolesBrowserTest {
  private record RolesApp() implements App {
    @Override
    public String name() {
      return "roles";
    }

    @Override
    public String title() {
      return "Roles";
    }

    @Override
    public Element root() {
      List<Element> views =
          Arrays.stream(AccessibilityRole.values())
              .<Element>map(
                  role ->
                      view(text(role.name())).accessibilityRole(role).testId(role.name()).key(role))
              .toList();
      return column(views);
    }
  }

  private static AriaRole ariaRole(AccessibilityRole role) {
    return switch (role) {
      case NONE -> AriaRole.PRESENTATION;
      case ALERT -> AriaRole.ALERT;
      case BUTTON -> AriaRole.BUTTON;
      case CHECKBOX -> AriaRole.CHECKBOX;
      case DIALOG -> AriaRole.DIALOG;
      case HEADING -> AriaRole.HEADING;
      case IMAGE -> AriaRole.IMG;
      case LINK -> AriaRole.LINK;
      case LIST -> AriaRole.LIST;
      case LIST_ITEM -> AriaRole.LISTITEM;
      case MENU -> AriaRole.MENU;
      case MENU_ITEM -> AriaRole.MENUITEM;
      case NAVIGATION -> AriaRole.NAVIGATION;
      case PROGRESS_BAR -> AriaRole.PROGRESSBAR;
      case RADIO -> AriaRole.RADIO;
      case RADIO_GROUP -> AriaRole.RADIOGROUP;
      case SEARCH -> AriaRole.SEARCH;
      case SWITCH -> AriaRole.SWITCH;
      case TAB -> AriaRole.TAB;
      case TAB_LIST -> AriaRole.TABLIST;
      case TIMER -> AriaRole.TIMER;
      case TOOLBAR -> AriaRole.TOOLBAR;
    };
  }

  @Test
  void everyRoleIsOneThatBrowsersKnowBeforeThePageIsConnectedAndAfter() {
    try (Chromium chromium = Chromium.launch();
        WebServer server = WebServer.create(cfg -> cfg.app(new RolesApp()).port(0)).start()) {
      for (boolean javaScript : new boolean[] {false, true}) {
        try (BrowserContext context =
            chromium.browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
          Page page = context.newPage();
          page.navigate(server.uri().toString());
          if (javaScript) {
            assertThat(page.locator("#jn-first-paint")).hasCount(0);
          }
          for (AccessibilityRole role : AccessibilityRole.values()) {
            assertThat(page.getByRole(ariaRole(role)).and(page.getByTestId(role.name())))
                .hasCount(1);
          }
        }
      }
    }
  }
}
