package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.storage.StorageHooks.usePersistedState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.PersistedState;
import org.javanative.storage.SecureStore;
import org.javanative.storage.StorageException;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StoreName;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What apps store in the browser of a real page. */
@Timeout(120)
class StorageBrowserTest {
  private static Chromium chromium;

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();

  /** That of each session, in the order in which they began. */
  private final List<StoragePlatform> platforms = new CopyOnWriteArrayList<>();

  private final WebServer server =
      WebServer.create(
              cfg ->
                  cfg.app(new NoteApp(platforms))
                      .port(0)
                      .resumeWithin(Duration.ofSeconds(2))
                      .errorSink(errors::add))
          .start();
  private final BrowserContext context = chromium.browser.newContext();
  private final Page page = open();

  /** Keeps a note in the storage of the screen. */
  record NoteApp(List<StoragePlatform> platforms) implements App {
    @Override
    public String name() {
      return "notes";
    }

    @Override
    public String title() {
      return "Notes";
    }

    @Override
    public Element root() {
      platforms.add(StoragePlatform.current());
      return AsyncStorage.CONTEXT.provide(AsyncStorage.open("org.example.notes"), new Note());
    }
  }

  record Note() implements Component {
    @Override
    public Element render() {
      PersistedState<String> note = usePersistedState("note", "");
      return column(
          textInput(note.get()).onChange(note::set),
          text(note.isLoaded() ? "loaded" : "loading").testId("state"));
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
  void leave() {
    context.close();
    server.close();
    assertThat(errors).isEmpty();
  }

  private Page open() {
    Page opened = context.newPage();
    opened.navigate(server.uri().toString());
    assertThat(opened.getByTestId("state")).hasText("loaded");
    return opened;
  }

  private static Locator note(Page on) {
    return on.getByRole(AriaRole.TEXTBOX);
  }

  private AsyncStorage storage(int session) {
    return AsyncStorage.on(platforms.get(session).open(new StoreName("org.example.notes")));
  }

  private static <T> T soon(LoopFuture<T> future) throws Exception {
    return future.get(60, TimeUnit.SECONDS);
  }

  @Test
  void aPersistedStateSurvivesAReload() throws Exception {
    note(page).fill("Buy milk");
    assertThat(note(page)).hasValue("Buy milk");
    page.waitForFunction(
        """
        async () => {
          const [database] = (await indexedDB.databases()).filter(each => each.name === 'javanative/org.example.notes');
          const opened = await new Promise(done => {
            const request = indexedDB.open(database.name);
            request.onsuccess = () => done(request.result);
          });
          const text = await new Promise(done => {
            const request = opened.transaction('texts').objectStore('texts').get('note');
            request.onsuccess = () => done(request.result);
          });
          opened.close();
          return text === '"Buy milk"';
        }
        """);

    page.reload();

    assertThat(note(page)).hasValue("Buy milk");
    assertThat(platforms).hasSize(2);
  }

  @Test
  void theTabsOfAnOriginFollowEachOther() throws Exception {
    Page other = open();

    note(page).fill("from the first");
    assertThat(note(other)).hasValue("from the first");
    note(other).fill("from the second");
    assertThat(note(page)).hasValue("from the second");

    assertThat(soon(storage(0).get("note"))).isEqualTo("\"from the second\"");
  }

  @Test
  void anotherUserHasAnotherStore() {
    note(page).fill("mine");
    try (BrowserContext stranger = chromium.browser.newContext()) {
      Page theirs = stranger.newPage();
      theirs.navigate(server.uri().toString());
      assertThat(theirs.getByTestId("state")).hasText("loaded");
      assertThat(note(theirs)).hasValue("");
    }
  }

  @Test
  void aPageHasNoKeyring() {
    StoragePlatform platform = platforms.get(0);
    assertThatThrownBy(
            () ->
                StoragePlatform.HOST.runWith(platform, () -> SecureStore.open("org.example.notes")))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("no keyring in a browser")
        .extracting("reason")
        .isEqualTo(StorageException.Reason.UNAVAILABLE);
  }
}
