package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.text;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are too long for a message, as a client without a browser gets them. */
@Timeout(120)
class PictureTest {
  private static final Pattern ADDRESS = Pattern.compile("/_jn/picture/[^\"\\\\]+");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final byte[] ONE = noise(1, 100_000);
  private static final byte[] OTHER = noise(2, 100_001);

  /** The tags of the buttons, which come first. */
  private static final int TURN = 2;

  private static final int LEAVE = 3;

  /** Shows one picture, then the other, then none. */
  record Album(String type) implements Component {
    @Override
    public Element render() {
      State<Integer> turn = useState(0);
      State<Boolean> left = useState(false);
      return column(
          button("Turn").onClick(() -> turn.update(n -> n + 1)),
          button("Leave").onClick(() -> left.set(true)),
          left.get()
              ? text("Nothing")
              : column(image(dataUrl(type, turn.get() % 2 == 0 ? ONE : OTHER))));
    }
  }

  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new SmallApp(new Album("image/png"))).port(0)).start();

  @AfterEach
  void close() {
    server.close();
  }

  private static byte[] noise(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static String dataUrl(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private HttpResponse<byte[]> get(String address) throws Exception {
    URI uri = server.uri().resolve(address);
    return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String address(String said) {
    Matcher matcher = ADDRESS.matcher(said);
    assertThat(matcher.find()).as(said.substring(0, Math.min(500, said.length()))).isTrue();
    return matcher.group();
  }

  @Test
  void aPictureIsAnAddressInMessagesAndServedAsItIs() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    String commit = page.next();

    assertThat(commit).doesNotContain("base64").hasSizeLessThan(2_000);
    HttpResponse<byte[]> got = get(address(commit));
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isEqualTo(ONE);
    assertThat(got.headers().map())
        .containsEntry("Content-Type", List.of("image/png"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Cache-Control", List.of("private, max-age=31536000, immutable"));
    assertThat(got.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none';");
  }

  @Test
  void theAddressOfAPictureDoesNotGiveTheSessionAway() throws Exception {
    String token = TestPage.token(server);
    TestPage page = TestPage.connect(server, token, TestPage.origin(server));
    page.greeting();
    String address = address(page.next());

    assertThat(address).doesNotContain(token);
    String key = address.replaceFirst("/_jn/picture/([^/]+)/.*", "$1");
    assertThat(TestPage.connect(server, key, TestPage.origin(server)).closeReason())
        .startsWith("4001");
  }

  @Test
  void whatTheFirstPaintShowsIsServedBeforeThePageConnects() throws Exception {
    String html = TestPage.load(server.uri()).body();

    assertThat(html).doesNotContain("base64");
    assertThat(get(address(html)).body()).isEqualTo(ONE);
  }

  @Test
  void aPictureThatIsNoLongerShownIsNotFound() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    String first = address(page.next());

    page.event(TURN, "click");
    String second = address(page.next());
    page.next();

    assertThat(second).isNotEqualTo(first);
    HttpResponse<byte[]> gone = get(first);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(get(second).body()).isEqualTo(OTHER);

    page.event(LEAVE, "click");
    assertThat(page.next()).contains("Nothing");
    assertThat(get(second).statusCode()).as("with what is above it").isEqualTo(404);
  }

  @Test
  void nothingIsServedOfASessionThatIsOver() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    String address = address(page.next());
    page.send("nonsense");
    assertThat(page.closeReason()).startsWith("1008");

    assertThat(get(address).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_jn/picture/key/3/hash",
        "/_jn/picture/key/x/hash",
        "/_jn/picture/",
        "/_jn/picture/a/b"
      })
  void whatWasNeverShownIsNotFound(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "data:text/html;base64,",
        "data:image/png,",
        "data:image/;base64,",
        "data:image/png;base64,!",
        "data:image/png;base64,=",
        "data:image/png;base64,A"
      })
  void whatIsNoPictureInBase64StaysAsItIs(String start) {
    String source = start + "A".repeat(100_000);

    assertThat(Picture.address(source, "key", 1)).isEqualTo(source);
  }

  @Test
  void shortPicturesStayInTheirMessages() {
    String source = dataUrl("image/png", new byte[20_000]);

    assertThat(Picture.address(source, "key", 1)).isEqualTo(source);
    assertThat(Picture.address(dataUrl("image/PNG", new byte[30_000]), "key", 1))
        .startsWith("/_jn/picture/key/1/");
  }
}
