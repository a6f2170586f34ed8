package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.javanative.storage.StorageHooks.usePersistedState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.PersistedState;
import org.javanative.storage.SecureStore;
import org.javanative.storage.StorageException;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StorageTransaction;
import org.javanative.storage.StoreName;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What apps store in the browser of a real page. */
@Timeout(300)
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
                      .maxStoredChars(4_000_000)
                      .resumeWithin(Duration.ofSeconds(30))
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
    Chromium.await(
        page,
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

  private static StorageException failureOf(LoopFuture<?> future) throws Exception {
    try {
      Object unused = soon(future);
      throw new AssertionError("it has not failed");
    } catch (ExecutionException failed) {
      return (StorageException) failed.getCause();
    }
  }

  @Test
  void valuesUpToTheLimitComeBackAndLongerOnesAreRefused() throws Exception {
    AsyncStorage storage = storage(0);
    String most = "\ud83d\ude00 {\"a\":1}".repeat(400_000);
    Object unused = soon(storage.set("most", most));
    assertThat(soon(storage.get("most")).equals(most)).isTrue();

    StorageException tooLong = failureOf(storage.set("more", "x".repeat(4_000_001)));
    assertThat(tooLong.reason()).isEqualTo(StorageException.Reason.MISUSE);
    assertThat(tooLong)
        .hasMessageContaining(
            "the value of key \"more\" has 4000001 characters, and at most 4000000")
        .hasMessageContaining("WebConfig.maxStoredChars");

    unused = soon(storage.set("other", "y".repeat(10)));
    StorageException tooMuch = failureOf(storage.multiGet(List.of("most", "other")));
    assertThat(tooMuch.reason()).isEqualTo(StorageException.Reason.MISUSE);
    assertThat(tooMuch).hasMessageContaining("has 4000010 characters, and at most 4000000");
    assertThat(soon(storage.keys())).containsExactly("most", "other");
  }

  @Test
  void aStoreThatIsFullSaysSoAndKeepsWhatItHas() throws Exception {
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", server.uri().toString());
    quota.addProperty("quotaSize", 500_000);
    CDPSession devTools = context.newCDPSession(page);
    devTools.send("Storage.overrideQuotaForOrigin", quota);

    AsyncStorage storage = storage(0);
    Object unused = soon(storage.set("a", "1"));
    StorageException full = failureOf(storage.set("big", noise(2_000_000)));

    assertThat(full.reason()).isEqualTo(StorageException.Reason.FULL);
    assertThat(full)
        .hasMessageContaining("Could not write the store \"org.example.notes\" in the browser")
        .hasMessageContaining("Nothing was changed")
        .hasMessageContaining("QuotaExceededError");
    assertThat(soon(storage.keys())).containsExactly("a");
    unused = soon(storage.set("a", "2"));
    assertThat(soon(storage.get("a"))).isEqualTo("2");
  }

  private static String noise(int length) {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) (' ' + random.nextInt(90)));
    }
    return text.toString();
  }

  @Test
  void aBrowserThatStoresNothingSaysSo() throws Exception {
    Page refusing = context.newPage();
    refusing.addInitScript(
        "IDBFactory.prototype.open = () => { throw new DOMException('Denied.', 'SecurityError');"
            + " }");
    refusing.navigate(server.uri().toString());
    assertThat(refusing.getByTestId("state")).hasText("loaded");

    StorageException refused = failureOf(storage(1).set("a", "1"));

    assertThat(refused.reason()).isEqualTo(StorageException.Reason.NO_ACCESS);
    assertThat(refused)
        .hasMessageContaining("does not let the page store anything")
        .hasMessageContaining("SecurityError: Denied.");
    // The state, which could not be loaded, is reported, and usable as it is.
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message()).contains("\"note\" could not be loaded");
    errors.clear();
  }

  @Test
  void dataThatTheUserDeletesIsGoneAndTheStoreGoesOn() throws Exception {
    AsyncStorage storage = storage(0);
    Object unused = soon(storage.set("a", "1"));

    page.evaluate(
        """
        () => new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase('javanative/org.example.notes');
          request.onsuccess = done;
          request.onblocked = failed;
        })
        """);

    assertThat(soon(storage.keys())).isEmpty();
    unused = soon(storage.set("a", "2"));
    assertThat(soon(storage.get("a"))).isEqualTo("2");
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws Exception {
    AsyncStorage storage = storage(0);
    page.evaluate(
        """
        () => new Promise((done, failed) => {
          const request = indexedDB.open('javanative/org.example.notes', 2);
          request.onsuccess = () => { request.result.close(); done(); };
          request.onblocked = failed;
        })
        """);

    StorageException newer = failureOf(storage.get("a"));

    assertThat(newer.reason()).isEqualTo(StorageException.Reason.OTHER);
    assertThat(newer).hasMessageContaining("a newer version of JavaNative has written it");
  }

  @Test
  void aTabThatDoesNotLetGoOfAnOlderVersionIsNamed() throws Exception {
    try (BrowserContext fresh = chromium.browser.newContext()) {
      Page holding = fresh.newPage();
      holding.navigate(
          server.uri().resolve(org.javanative.web.Page.ASSETS + "client.css").toString());
      holding.evaluate(
          """
          () => new Promise(done => {
            const request = indexedDB.open('javanative/org.example.notes', 1);
            request.onsuccess = () => { window.held = request.result; done(); };
          })
          """);
      Page blocked = fresh.newPage();
      blocked.addInitScript(
          """
          const open = IDBFactory.prototype.open;
          IDBFactory.prototype.open = function(name) { return open.call(this, name, 2); };
          """);
      blocked.navigate(server.uri().toString());
      assertThat(blocked.getByTestId("state")).hasText("loaded");
      StorageException held = failureOf(storage(1).get("a"));
      assertThat(held.reason()).isEqualTo(StorageException.Reason.LOCKED);
      assertThat(held).hasMessageContaining("Close the other tabs");
      errors.clear(); // the note could not be loaded

      holding.evaluate("() => window.held.close()");
      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(soon(storage(1).get("a"))).isNull());
    }
  }

  @Test
  void aDamagedValueFailsAloneAndIsHealedBySettingIt() throws Exception {
    AsyncStorage storage = storage(0);
    Object unused = soon(storage.multiSet(Map.of("a", "1", "b", "2")));
    page.evaluate(
        """
        () => new Promise((done, failed) => {
          const request = indexedDB.open('javanative/org.example.notes', 1);
          request.onsuccess = () => {
            const transaction = request.result.transaction('texts', 'readwrite');
            transaction.objectStore('texts').put('something longer', 'a');
            transaction.oncomplete = () => { request.result.close(); done(); };
          };
        })
        """);

    StorageException damaged = failureOf(storage.get("a"));

    assertThat(damaged.reason()).isEqualTo(StorageException.Reason.DAMAGED);
    assertThat(damaged).hasMessageContaining("the value of key \"a\" is not what was stored");
    assertThat(soon(storage.get("b"))).isEqualTo("2");
    unused = soon(storage.set("a", "3"));
    assertThat(soon(storage.get("a"))).isEqualTo("3");
  }

  @Test
  void transactionsOfTwoTabsLoseNothing() throws Exception {
    Page unused = open();
    List<LoopFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int session = 0; session < 2; session++) {
        all.add(storage(session).transaction(StorageBrowserTest::increment));
      }
    }
    for (LoopFuture<?> each : all) {
      Object unusedResult = soon(each);
    }

    assertThat(soon(storage(0).get("count"))).isEqualTo("20");
  }

  private static void increment(StorageTransaction transaction) {
    String count = transaction.get("count");
    transaction.set("count", "" + (count == null ? 1 : Integer.parseInt(count) + 1));
  }

  @Test
  void whoStoresInAPageThatGoesIsToldAndTheNextSessionFindsAllOrNothing() throws Exception {
    AsyncStorage storage = storage(0);
    Object unused = soon(storage.set("long", "old"));
    // From now on a write begins and never ends.
    page.evaluate(
        """
        () => {
          IDBObjectStore.prototype.put = function () {
            const goOn = () => { this.get('none').onsuccess = goOn; };
            goOn();
            window.writing = true;
          };
        }
        """);
    LoopFuture<?> write = storage.set("long", "n".repeat(3_000_000));
    Chromium.await(page, "() => window.writing");

    page.reload();

    assertThat(page.getByTestId("state")).hasText("loaded");
    StorageException gone = failureOf(write);
    assertThat(gone.reason()).isEqualTo(StorageException.Reason.GONE);
    assertThat(gone).hasMessageContaining("the page has gone").hasMessageContaining("is not known");
    assertThat(failureOf(storage.get("long")).reason()).isEqualTo(StorageException.Reason.GONE);
    assertThat(soon(storage(1).get("long"))).isEqualTo("old");
  }

  @Test
  void aConnectionThatBreaksInTheMiddleOfLongValuesLosesNothing() throws Exception {
    try (LaggingProxy network = new LaggingProxy(server.uri())) {
      Page far = context.newPage();
      far.navigate(network.uri().toString());
      assertThat(far.getByTestId("state")).hasText("loaded");
      AsyncStorage storage = storage(1);
      String text = noise(3_000_000);

      LoopFuture<?> write = storage.set("long", text);
      int cuts = cutUntilDone(network, write);
      Object unused = soon(write);
      LoopFuture<String> read = storage.get("long");
      cuts += cutUntilDone(network, read);

      assertThat(soon(read).equals(text)).isTrue();
      assertThat(cuts).isPositive();
      assertThat(platforms).hasSize(2);
    }
  }

  private static int cutUntilDone(LaggingProxy network, LoopFuture<?> future) throws Exception {
    int cuts = 0;
    for (; cuts < 3 && !future.isDone(); cuts++) {
      network.cut();
      network.mend();
      try {
        Object unused = future.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException goesOn) {
        // It is cut once more.
      }
    }
    return cuts;
  }

  @Test
  void manyKeysAreToldToOtherTabsInAsManyMessagesAsItTakes() throws Exception {
    Page unused = open();
    Set<String> told = ConcurrentHashMap.newKeySet();
    CountDownLatch all = new CountDownLatch(3_000);
    Runnable end =
        storage(1)
            .onChange(
                change -> {
                  for (String key : change.keys()) {
                    if (told.add(key)) {
                      all.countDown();
                    }
                  }
                });
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      values.put("key number " + i + " \u00e4".repeat(20), "" + i);
    }

    Object unusedResult = soon(storage(0).multiSet(values));

    assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(told).isEqualTo(values.keySet());
    assertThat(soon(storage(1).multiGet(values.keySet()))).isEqualTo(values);
    end.run();
  }

  @Test
  @Tag("stress")
  @Timeout(600)
  void aHundredMegabytesAreStoredAndComeBack() throws Exception {
    try (WebServer large =
            WebServer.create(
                    cfg ->
                        cfg.app(new NoteApp(platforms))
                            .port(0)
                            .maxStoredChars(110_000_000)
                            .maxAnswerChars(120_000_000))
                .start();
        BrowserContext fresh = chromium.browser.newContext()) {
      Page own = fresh.newPage();
      own.navigate(large.uri().toString());
      assertThat(own.getByTestId("state")).hasText("loaded");
      AsyncStorage storage = storage(1);
      String text = noise(100_000_000);

      long start = System.nanoTime();
      Object unused = storage.set("large", text).get(4, TimeUnit.MINUTES);
      long stored = System.nanoTime();
      assertThat(storage.get("large").get(4, TimeUnit.MINUTES).equals(text)).isTrue();
      System.out.printf(
          "100 MB: stored in %d ms, read in %d ms%n",
          (stored - start) / 1_000_000, (System.nanoTime() - stored) / 1_000_000);
    }
  }
}
