package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Ui.text;

import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an app knows of the request, and what its server has beside it. */
@Timeout(60)
class WebPageTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private WebServer server;

  private record Told() implements Component {
    @Override
    public Element render() {
      WebPage page = WebPage.current().orElseThrow();
      return text(
          page.header("x-remote-user").orElse("nobody")
              + "; "
              + page.headers("X-LIST")
              + "; "
              + page.cookie("session").orElse("no cookie")
              + "; "
              + page.cookie("other").orElse("no other")
              + "; "
              + page.remoteAddress()
              + "; "
              + page.url().map(URI::getPath).orElse("nowhere"));
    }
  }

  private void start(Consumer<WebConfig> configure) {
    server =
        WebServer.create(
                cfg -> {
                  cfg.app(new SmallApp(new Told())).port(0);
                  configure.accept(cfg);
                })
            .start();
  }

  @AfterEach
  void close() {
    if (server != null) {
      server.close();
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void anAppKnowsTheHeadersCookiesAndAddressOfTheRequest() throws Exception {
    start(WebConfig::behindProxy);
    HttpResponse<String> page =
        get(
            "/mails",
            "X-Remote-User",
            "ada",
            "X-List",
            "one",
            "X-List",
            "two",
            "Cookie",
            "session=s3cret; theme=dark",
            "X-Forwarded-For",
            "198.51.100.7, 203.0.113.9");
    assertThat(page.body()).contains("ada; [one, two]; s3cret; no other; 203.0.113.9; /mails");
  }

  @Test
  void whatTheRequestHasNotIsAbsent() throws Exception {
    start(cfg -> {});
    assertThat(get("/").body()).contains("nobody; []; no cookie; no other; 127.0.0.1; /");
  }

  @Test
  void thereIsNoPageOutsideOfAScreen() {
    assertThat(WebPage.current()).isEmpty();
  }

  @Test
  void aPageLeavesForPagesOnly() {
    WebPage page = new WebPage(Visit.HOME, new PageCalls(frame -> {}, new AnswerBudget(0)));
    for (String wrong :
        List.of(
            "javascript:alert(1)",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "login",
            "",
            "data:,x")) {
      assertThatThrownBy(() -> page.leaveFor(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "A page leaves for an http or https address, or for a path like /login")
          .hasMessageContaining("\"" + wrong + "\"")
          .hasMessageContaining("Linking.openUrl(..)");
    }
    page.leaveFor("/login");
    page.leaveFor("https://accounts.example/authorize");
  }

  @Test
  void routesComeBeforeTheApp() throws Exception {
    start(
        cfg ->
            cfg.routes(routes -> routes.get("/health", context -> context.result("fine")))
                .routes(
                    routes ->
                        routes.get(
                            "/hello/{name}",
                            context -> context.result("Hello " + context.pathParam("name")))));

    assertThat(get("/health").body()).isEqualTo("fine");
    assertThat(get("/hello/Ada").body()).isEqualTo("Hello Ada");
    assertThat(get("/other").body()).contains("nobody;");
    assertThat(header(get("/health"), "Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void routesCannotTakeWhatPagesNeed() throws Exception {
    start(cfg -> cfg.routes(routes -> routes.get("/<all>", context -> context.result("mine"))));

    assertThat(get("/other").body()).isEqualTo("mine");
    assertThat(header(get("/_jn/icon"), "Content-Type")).isEqualTo("image/svg+xml");
  }

  @Test
  void filesOfAFolderAreServedWithTheirTypesAndNoOthers() throws Exception {
    Path assets = Files.createDirectories(folder.resolve("assets/deep"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(assets.resolve("hello world.txt"), "hello");
    Files.writeString(assets.getParent().resolve("style.css"), "p{}");
    Files.createSymbolicLink(assets.resolve("link.txt"), folder.resolve("secret.txt"));
    start(cfg -> cfg.assets(assets.getParent()));

    HttpResponse<String> found = get("/assets/deep/hello%20world.txt");
    assertThat(found.body()).isEqualTo("hello");
    assertThat(header(found, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(header(found, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(found, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(get("/assets/style.css?v=2"), "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    for (String wrong :
        List.of(
            "deep",
            "deep/",
            "missing.txt",
            "deep/link.txt",
            "..%2Fsecret.txt",
            "deep/..%2F..%2Fsecret.txt",
            "deep/%2E%2E/%2E%2E/secret.txt",
            "..%5Csecret.txt",
            "%2Fetc%2Fpasswd",
            "x%00.txt")) {
      HttpResponse<String> answer = get("/assets/" + wrong);
      assertThat(answer.statusCode()).as(wrong).isBetween(400, 404);
      assertThat(answer.body()).as(wrong).doesNotContain("secret");
    }
  }

  @Test
  void aFileThatHasNotChangedIsNotSentAgain() throws Exception {
    Path file = Files.writeString(folder.resolve("data.txt"), "first");
    start(cfg -> cfg.assets(folder));

    String tag = header(get("/assets/data.txt"), "ETag");
    assertThat(get("/assets/data.txt", "If-None-Match", tag).statusCode()).isEqualTo(304);
    Files.writeString(file, "the second");
    HttpResponse<String> changed = get("/assets/data.txt", "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo("the second");
  }

  @Test
  void aPartOfAFileIsServedForThoseWhoSeek() throws Exception {
    Files.writeString(folder.resolve("report.pdf"), "0123456789");
    start(cfg -> cfg.assets(folder));

    HttpResponse<String> part = get("/assets/report.pdf", "Range", "bytes=3-5");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("345");
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 3-5/10");
    assertThat(get("/assets/report.pdf", "Range", "bytes=7-").body()).isEqualTo("789");
    assertThat(get("/assets/report.pdf", "Range", "bytes=-2").body()).isEqualTo("89");
    assertThat(get("/assets/report.pdf", "Range", "bytes=8-99").body()).isEqualTo("89");
  }

  @Test
  void aPartThatIsNoneOrOfAFormerFileIsTheWholeFile() throws Exception {
    Files.writeString(folder.resolve("report.pdf"), "0123456789");
    start(cfg -> cfg.assets(folder));

    for (String wrong : List.of("bytes=10-", "bytes=5-3", "bytes=-0", "bytes=-", "bytes=0-1,4-5")) {
      HttpResponse<String> whole = get("/assets/report.pdf", "Range", wrong);
      assertThat(whole.statusCode()).as(wrong).isEqualTo(200);
      assertThat(whole.body()).as(wrong).isEqualTo("0123456789");
    }
    HttpResponse<String> former =
        get("/assets/report.pdf", "Range", "bytes=0-1", "If-Range", "\"former\"");
    assertThat(former.statusCode()).isEqualTo(200);
  }

  @Test
  void thereAreNoAssetsUntilThereIsAFolder() throws Exception {
    start(cfg -> {});
    assertThat(get("/assets/logo.png").body()).contains("nobody;"); // it is the app's address
  }

  @Test
  void filesInAJarAreFoundAndItsFoldersAreNot() throws Exception {
    Path jar = folder.resolve("app.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("assets/deep/"));
      entries.putNextEntry(new JarEntry("assets/deep/logo.svg"));
      entries.write("<svg/>".getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Assets.Folder assets = Assets.onClassPath(loader, "assets");
      try (var logo = assets.find("deep/logo.svg").content()) {
        assertThat(new String(logo.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<svg/>");
      }
      assertThat(assets.find("deep")).isNull();
      assertThat(assets.find("missing")).isNull();
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaidAtOnce() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> WebServer.create(cfg -> cfg.assets(missing)))
        .isInstanceOf(WebException.class)
        .hasMessage("There is no folder " + missing + " to serve.");
  }

  @Test
  void fontsAreMadeKnownToPages() throws Exception {
    start(cfg -> cfg.font("Inter", "/assets/inter.woff2", 100, 900));

    HttpResponse<String> page = get("/");
    assertThat(page.body())
        .contains(
            "@font-face{font-family:\"Inter\";src:url(\"/assets/inter.woff2\");"
                + "font-weight:100 900;font-display:swap}");
    assertThat(header(page, "Content-Security-Policy")).contains("font-src 'self'");
  }

  @Test
  void aFontWithAnAddressElsewhereIsRefused() {
    assertThatThrownBy(() -> new FontFace("Inter", "https://fonts.example/inter.woff2", 400, 400))
        .isInstanceOf(WebException.class)
        .hasMessageContaining("A font comes from this server")
        .hasMessageContaining("https://fonts.example/inter.woff2");
    assertThatThrownBy(() -> new FontFace("In\"ter", "/assets/inter.woff2", 400, 400))
        .isInstanceOf(WebException.class)
        .hasMessageContaining("is called by letters");
    assertThatThrownBy(() -> new FontFace("Inter", "/assets/inter.woff2", 900, 100))
        .isInstanceOf(WebException.class)
        .hasMessageContaining("from 1 to 1000, not 900 to 100");
  }
}
