package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;

import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebServerTest {
  private static final List<String> ENDED = new CopyOnWriteArrayList<>();

  record Counter() implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      useEffect(() -> () -> ENDED.add("ended"), onMount());
      return column(
          button("Count " + count.get()).onClick(() -> count.update(n -> n + 1)),
          button("Fail")
              .onClick(
                  () -> {
                    throw new IllegalStateException("secret detail");
                  }));
    }
  }

  record CounterApp(String title) implements App {
    @Override
    public String name() {
      return "counter";
    }

    @Override
    public Element root() {
      return new Counter();
    }
  }

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final WebServer server =
      WebServer.create(
              cfg -> cfg.app(new CounterApp("<Count> & co")).port(0).errorSink(errors::add))
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPageGetsTheScreenAndThenWhatChanges() throws Exception {
    TestPage page = TestPage.open(server);
    assertThat(page.greeting())
        .isEqualTo(
            "{\"received\":0,\"resumeMillis\":60000,\"quietMillis\":20000,\"perSecond\":100}");
    assertThat(page.next())
        .startsWith("{\"rev\":1,\"commit\":[[\"create\",1,\"view\",{}],[\"create\",2,\"button\",")
        .contains("\"title\":\"Count 0\"", "\"events\":[\"click\"]", "[\"insert\",0,1,0]");

    page.event(2, "click");

    assertThat(page.next())
        .isEqualTo("{\"rev\":2,\"seen\":1,\"commit\":[[\"update\",2,{\"title\":\"Count 1\"},[]]]}");
    assertThat(page.next()).isEqualTo("{\"rev\":3,\"seen\":1}");
  }

  @Test
  void aPageThatAsksHearsThatTheServerIsThere() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    page.send("{\"rev\":1,\"ask\":true}");
    page.send("{\"rev\":1,\"ask\":false}");
    page.event(2, "click");

    assertThat(page.next()).isEqualTo("{\"here\":true}");
    assertThat(page.next()).contains("Count 1");
  }

  @Test
  void eachPageHasStateOfItsOwn() throws Exception {
    TestPage one = TestPage.open(server);
    TestPage other = TestPage.open(server);
    one.greeting();
    one.next();
    other.greeting();
    other.next();

    one.event(2, "click");
    one.next();
    other.event(2, "click");

    assertThat(other.next()).contains("Count 1");
  }

  @Test
  void aMalformedMessageEndsItsSessionAndNoOther() throws Exception {
    TestPage good = TestPage.open(server);
    good.greeting();
    good.next();
    for (String hostile :
        new String[] {
          "",
          "hello",
          "[]",
          "{",
          "{\"tag\":2}",
          "{\"n\":1,\"tag\":2}",
          "{\"n\":1}",
          "{\"n\":-1,\"tag\":2,\"event\":\"click\"}",
          "{\"n\":2,\"tag\":2,\"event\":\"click\"}",
          "{\"n\":1,\"rev\":2,\"tag\":2,\"event\":\"click\"}",
          "{\"rev\":1e12}",
          "{\"n\":1.5,\"tag\":2,\"event\":\"click\"}",
          "{\"tag\":-2,\"event\":\"click\"}",
          "{\"tag\":2e99,\"event\":\"click\"}",
          "{\"tag\":2,\"event\":\"explode\"}",
          "{\"tag\":2,\"event\":\"click\",\"extra\":1}",
          "{\"tag\":2,\"event\":\"click\",\"payload\":{}}",
          "{\"tag\":2,\"event\":\"click\",\"payload\":1}",
          "{\"tag\":2,\"event\":\"click\"}{}",
          "[".repeat(30_000)
        }) {
      TestPage bad = TestPage.open(server);
      bad.next();

      bad.send(hostile);

      assertThat(bad.closeReason()).as(hostile).startsWith("1008 Malformed message: ");
    }

    good.event(2, "click");
    assertThat(good.next()).contains("Count 1");
    assertThat(errors).isEmpty();
  }

  @Test
  void binaryAndOversizedMessagesEndTheirSession() throws Exception {
    TestPage binary = TestPage.open(server);
    binary.sendBinary(new byte[] {1, 2, 3});
    assertThat(binary.closeReason()).isEqualTo("1008 Malformed message: binary");

    TestPage oversized = TestPage.open(server);
    oversized.send("x".repeat(70_000));
    assertThat(oversized.closeReason()).startsWith("1009 ");
  }

  @Test
  void whoBreaksTheProtocolCannotGoOn() throws Exception {
    String token = TestPage.token(server);
    TestPage oversized = TestPage.connect(server, token, TestPage.origin(server));
    oversized.send("x".repeat(70_000));
    assertThat(oversized.closeReason()).startsWith("1009 Text message too large");

    await().until(() -> server.sessionCount() == 0);
    assertThat(TestPage.connect(server, token, TestPage.origin(server)).closeReason())
        .startsWith("4001 ");
    try (RawPage unmasked = RawPage.open(server)) {
      unmasked.write(new byte[] {(byte) 0x81, 2, 'h', 'i'});
      assertThat(unmasked.closeReason()).startsWith("1002 ");
    }
    try (RawPage noText = RawPage.open(server)) {
      noText.write(new byte[] {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, (byte) 0xff});
      assertThat(noText.closeReason()).startsWith("1007 ");
    }
    await().until(() -> server.sessionCount() == 0);
  }

  @Test
  void eventsOfViewsThatDoNotExistAreIgnored() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    page.event(4711, "click");
    assertThat(page.next()).isEqualTo("{\"rev\":2,\"seen\":1}");
    page.event(2, "click");

    assertThat(page.next()).contains("Count 1");
  }

  @Test
  void onlyAPageOfThisServerMayConnect() throws Exception {
    String token = TestPage.token(server);
    String origin = TestPage.origin(server);

    assertRefused(token, "http://evil.example");
    assertRefused(token, "null");
    assertThat(TestPage.connect(server, "guessed", origin).closeReason())
        .isEqualTo("4001 The session is over. Reload the page to start again.");
  }

  private void assertRefused(String token, String origin) {
    assertThatThrownBy(() -> TestPage.connect(server, token, origin))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refusal -> assertThat(refusal.getResponse().statusCode()).isEqualTo(403));
  }

  @Test
  void thePageEscapesTheTitleAndAllowsNoForeignContent() throws Exception {
    HttpResponse<String> page = TestPage.load(server.uri());

    assertThat(page.body()).contains("<title>&lt;Count&gt; &amp; co</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void scriptsAndStylesMayBeKeptUnderNamesThatChangeWithThem() throws Exception {
    String page = TestPage.load(server.uri()).body();
    for (String name : List.of("client.js", "views.js", "client.css")) {
      assertThat(page).contains("\"" + Page.ASSETS + name + "\"");
      HttpResponse<String> file = TestPage.load(server.uri().resolve(Page.ASSETS + name));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().allValues("Cache-Control"))
          .containsExactly("public, max-age=31536000, immutable");
      assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    HttpResponse<String> former = TestPage.load(server.uri().resolve("/_jn/former/client.js"));
    assertThat(former.statusCode()).isEqualTo(404);
    assertThat(former.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void aSessionEndsWhenItsPageIsLeft() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();
    ENDED.clear();

    page.leave();

    await().until(() -> server.sessionCount() == 0 && ENDED.contains("ended"));
  }

  @Test
  void aFailureGoesToTheLogWithoutItsDetailsReachingThePage() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    page.event(3, "click");

    assertThat(page.next()).contains("\"notice\"").doesNotContain("secret");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message())
        .matches("Session \\d+: The click handler of button \"Fail\" at Root > Counter failed\\.");
  }

  @Test
  void aPageThatCannotShowWhatItWasToldIsLoggedAndItsSessionEnds() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    page.send("{\"n\":1,\"rev\":1,\"broken\":\"TypeError: no view\\n  at set\"}");

    await().until(() -> server.sessionCount() == 0);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message())
        .matches("Session \\d+: The page could not show what it was told, and starts again\\.");
    assertThat(errors.get(0).error()).hasMessage("TypeError: no view | at set");
  }

  @RepeatedTest(10)
  void stoppingTheServerTellsThePages() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    server.close();

    assertThat(page.closeReason()).isEqualTo("1001 The server was stopped.");
  }

  @Test
  void aPortInUseIsNamedWithTheRemedy() {
    int port = server.uri().getPort();

    assertThatThrownBy(
            () -> WebServer.create(cfg -> cfg.app(new CounterApp("b")).port(port)).start())
        .isInstanceOf(WebException.class)
        .hasMessageStartingWith("Port " + port + " on 127.0.0.1 cannot be used")
        .hasMessageContaining("choose another port");
  }

  @Test
  void aServerWithoutAnAppSaysHowToNameOne() {
    assertThatThrownBy(() -> WebServer.create(cfg -> cfg.port(0)))
        .isInstanceOf(WebException.class)
        .hasMessageContaining("WebServer.create(cfg -> cfg.app(new MyApp()))");
    assertThatThrownBy(() -> WebServer.create(cfg -> cfg.port(70_000)))
        .hasMessage("A port is from 0 to 65535, but was 70000.");
  }
}
