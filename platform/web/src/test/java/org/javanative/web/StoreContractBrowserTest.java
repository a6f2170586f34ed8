package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.storage.AsyncStorageContract;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StoreName;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/** What holds on every backend, on the IndexedDB of a real page. */
@Timeout(300)
class StoreContractBrowserTest extends AsyncStorageContract {
  private static Chromium chromium;

  private final List<StoragePlatform> platforms = new CopyOnWriteArrayList<>();
  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new StorageBrowserTest.NoteApp(platforms)).port(0)).start();
  private final BrowserContext context = chromium.browser.newContext();

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @Override
  protected StorageBackend backend() {
    Page page = context.newPage();
    page.navigate(server.uri().toString());
    assertThat(page.getByTestId("state")).hasText("loaded");
    return platforms.get(0).open(new StoreName("contract"));
  }

  @AfterEach
  void leave() {
    context.close();
    server.close();
  }
}
