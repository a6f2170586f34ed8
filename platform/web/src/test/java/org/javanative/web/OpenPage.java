package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.Component;
import org.javanative.web.chromium.Chromium;

/** A component in a browser, on a server of its own behind a network that can fail. */
final class OpenPage implements AutoCloseable {
  final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  final WebServer server;
  final LaggingProxy network;
  final Page page;
  private final BrowserContext context;

  private OpenPage(Chromium chromium, Component component, Consumer<WebConfig> configure)
      throws IOException {
    server =
        WebServer.create(
                cfg -> {
                  cfg.app(new SmallApp(component)).port(0).errorSink(errors::add);
                  configure.accept(cfg);
                })
            .start();
    network = new LaggingProxy(server.uri());
    context =
        chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(800, 600));
    page = context.newPage();
  }

  /** Shows the component, and waits until the page is connected. */
  static OpenPage of(Chromium chromium, Component component, Consumer<WebConfig> configure)
      throws IOException {
    OpenPage opened = new OpenPage(chromium, component, configure);
    opened.page.navigate(opened.network.uri().toString());
    assertThat(opened.page.locator("#jn-first-paint")).hasCount(0);
    return opened;
  }

  static OpenPage of(Chromium chromium, Component component) throws IOException {
    return of(chromium, component, cfg -> {});
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator labelled(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  @Override
  public void close() throws IOException {
    context.close();
    network.close();
    server.close();
  }
}
