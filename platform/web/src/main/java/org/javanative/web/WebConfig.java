package org.javanative.web;

import io.javalin.config.RoutesConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;

/** What a {@link WebServer} is to serve, and where. Used inside {@link WebServer#create} only. */
public final class WebConfig {
  private static final int DEFAULT_PORT = 8000;
  private static final int MAX_PORT = 65_535;

  private @Nullable App app;
  private String host = "127.0.0.1";
  private int port = DEFAULT_PORT;
  private final Set<String> allowedHosts = new LinkedHashSet<>();
  private ErrorSink errors = ErrorSink.standardError();
  private WebLimits limits = WebLimits.DEFAULT;
  private int mainThreads = Math.max(2, Runtime.getRuntime().availableProcessors());
  private boolean behindProxy;
  private boolean development;
  private String description = "";
  private final List<Assets.Folder> assets = new ArrayList<>();
  private final List<FontFace> fonts = new ArrayList<>();
  private final List<Consumer<RoutesConfig>> routes = new ArrayList<>();
  private Duration firstPaintWithin = Duration.ofMillis(500);
  private PageFile icon = PageFile.load("image/svg+xml", "icon.svg");

  WebConfig() {}

  /** The app. Required. */
  public WebConfig app(App served) {
    app = Objects.requireNonNull(served, "app");
    return this;
  }

  /** The address to listen on: 127.0.0.1, which only this machine reaches, unless set. */
  public WebConfig host(String address) {
    host = Objects.requireNonNull(address, "host");
    return this;
  }

  /** The port to listen on: 8000 unless set; 0 takes a free one. */
  public WebConfig port(int number) {
    if (number < 0 || number > MAX_PORT) {
      throw new WebException("A port is from 0 to " + MAX_PORT + ", but was " + number + ".");
    }
    port = number;
    return this;
  }

  /**
   * Adds a name by which browsers may reach the server, as a reverse proxy passes it on in the Host
   * header. On a loopback address only loopback names are allowed unless added here; elsewhere
   * every name is, as long as none is added.
   */
  public WebConfig allowHost(String name) {
    allowedHosts.add(Objects.requireNonNull(name, "name"));
    return this;
  }

  /** Takes what goes wrong in sessions; standard error unless set. */
  public WebConfig errorSink(ErrorSink sink) {
    errors = Objects.requireNonNull(sink, "errorSink");
    return this;
  }

  /** What search engines and link previews say of the app; nothing unless set. */
  public WebConfig description(String text) {
    description = Objects.requireNonNull(text, "description");
    return this;
  }

  /**
   * The picture that stands for the app in tabs and bookmarks; a plain one unless set.
   *
   * @param mediaType such as {@code image/png}
   * @param content copied
   */
  public WebConfig icon(String mediaType, byte[] content) {
    if (!mediaType.startsWith("image/")) {
      throw new WebException("An icon is a picture, with a type like image/png, not " + mediaType);
    }
    icon = new PageFile(mediaType, content.clone());
    return this;
  }

  /**
   * Serves the files in a folder of the app's class path, such as {@code assets} for those in
   * {@code src/main/resources/assets}, at addresses that begin with {@code /assets/}: {@code
   * image("/assets/logo.png")}. Everybody may load them. Browsers ask each time whether a file has
   * changed; with {@code ?v=} and a version behind its address they keep it for good. Of several
   * folders, the first that has the file counts.
   */
  public WebConfig assets(String classPathFolder) {
    String folder = Objects.requireNonNull(classPathFolder, "classPathFolder");
    // The app may be set later.
    assets.add(name -> Assets.onClassPath(app().getClass().getClassLoader(), folder).find(name));
    return this;
  }

  /** The same for a folder of the file system, whose files may change while the server runs. */
  public WebConfig assets(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new WebException("There is no folder " + folder.toAbsolutePath() + " to serve.");
    }
    assets.add(Assets.on(folder));
    return this;
  }

  /**
   * Has pages load a font, for {@code fontFamily} in styles. Where a family has several files, each
   * is added for its weights.
   *
   * @param family its name in styles
   * @param address of a file in WOFF2 on this server, such as {@code /assets/inter.woff2}
   * @param lightest the least of the file's weights, such as 100 for a variable font
   * @param boldest the greatest of them; the same when it has but one, 400 being the usual
   */
  public WebConfig font(String family, String address, int lightest, int boldest) {
    fonts.add(new FontFace(family, address, lightest, boldest));
    return this;
  }

  /**
   * Adds routes beside the app, such as those that log users in, take the calls of other services
   * or hand out files; with Javalin's own means. They come before the app, which has all other
   * addresses but those that begin with {@code /_jn/}. What is allowed for them is strict: a
   * handler that answers with a page of its own sets its {@code Content-Security-Policy}. There are
   * no servlet sessions: what a handler keeps of a user goes by a cookie, which {@link
   * WebPage#cookie} reads. Called once, when the server is created.
   */
  public WebConfig routes(Consumer<RoutesConfig> more) {
    routes.add(Objects.requireNonNull(more, "routes"));
    return this;
  }

  List<Assets.Folder> assets() {
    return assets;
  }

  List<FontFace> fonts() {
    return fonts;
  }

  List<Consumer<RoutesConfig>> routes() {
    return List.copyOf(routes);
  }

  String description() {
    return description;
  }

  PageFile icon() {
    return icon;
  }

  /**
   * How many sessions there may be at once: in all, for one network address (of IPv6, one /64
   * network), and of pages that were loaded and have never connected, as those of crawlers. 2,000,
   * 200 and 500 unless set. Who comes beyond the first two is told to try later; beyond the third,
   * the session that has waited longest for its page to connect ends. Those whose connections broke
   * count among all, and each waits for as long as {@link #resumeWithin} says.
   */
  public WebConfig maxSessions(int all, int perAddress, int unknown) {
    positive("maxSessions", all);
    positive("maxSessions", perAddress);
    positive("maxSessions", unknown);
    limits = limits.withSessions(all, perAddress, unknown);
    return this;
  }

  /**
   * How long a session goes on without its page after the connection broke: 60 seconds unless set.
   * Within that time the page goes on where it was; later it loads anew.
   */
  public WebConfig resumeWithin(Duration time) {
    positive("resumeWithin", time.toMillis());
    limits = limits.withResumeWithin(time);
    return this;
  }

  /**
   * How long a page is held back for what the app waits for by {@code suspense}, so that its HTML
   * has the data: 500 milliseconds unless set. Then it is sent as it is, with the fallbacks, and
   * what is awaited comes over the connection. Zero does not wait.
   */
  public WebConfig firstPaintWithin(Duration time) {
    if (time.isNegative()) {
      throw new WebException("firstPaintWithin takes no negative time, not " + time + ".");
    }
    firstPaintWithin = time;
    return this;
  }

  Duration firstPaintWithin() {
    return firstPaintWithin;
  }

  /** How long a page that was loaded may take to connect: 20 seconds unless set. */
  public WebConfig connectWithin(Duration time) {
    positive("connectWithin", time.toMillis());
    limits = limits.withConnectWithin(time);
    return this;
  }

  /**
   * How often pages are asked whether they are still there: every 20 seconds unless set. A page of
   * which nothing was heard when it was asked three times has lost its connection, and {@link
   * #resumeWithin} begins. A page that somebody looks at asks the server, too, when it has heard
   * nothing for that time. Proxies may end connections on which nothing happens for longer.
   */
  public WebConfig pingEvery(Duration time) {
    positive("pingEvery", time.toMillis());
    limits = limits.withPingEvery(time);
    return this;
  }

  /**
   * How many messages a page may send, an event being one: 100 a second in the long run, and 1,000
   * at once, unless set. A page that sends more has its session ended.
   */
  public WebConfig maxMessages(int perSecond, int burst) {
    positive("maxMessages", perSecond);
    positive("maxMessages", burst);
    limits = limits.withMessages(perSecond, burst);
    return this;
  }

  /**
   * How many threads run the handlers and renders of all sessions: as many as the machine has
   * processors, and two at least, unless set. A handler that blocks has one of them for itself
   * meanwhile. More threads help where handlers wait, not where they compute.
   */
  public WebConfig mainThreads(int count) {
    positive("mainThreads", count);
    mainThreads = count;
    return this;
  }

  /**
   * How many characters of what is sent to a page are kept while it is not connected: 2,097,152
   * unless set. A page that misses more loads anew. While it is connected nothing is forgotten
   * before it says that it has it; when that is twice as much, the connection is closed, and the
   * page goes on with another.
   */
  public WebConfig maxReplayChars(int chars) {
    positive("maxReplayChars", chars);
    limits = limits.withReplayChars(chars);
    return this;
  }

  /**
   * How many characters of a page's storage the app reads at once, and so the longest value that it
   * can store there: 33,554,432 unless set. All of it is in memory while it is read, and it comes
   * from the page, which may say anything.
   */
  public WebConfig maxStoredChars(int chars) {
    positive("maxStoredChars", chars);
    limits = limits.withStoredChars(chars);
    return this;
  }

  /**
   * How many characters of answers are held until they are complete, of all pages together: photos
   * that arrive, and what is read of the pages' storage. As many as take an eighth of the heap
   * unless set, at two bytes each. A question whose answer finds no room fails; its session goes
   * on.
   */
  public WebConfig maxAnswerChars(long chars) {
    positive("maxAnswerChars", chars);
    limits = limits.withAnswerChars(chars);
    return this;
  }

  /**
   * Takes the address of a page from the last entry of the X-Forwarded-For header, which a reverse
   * proxy in front adds. Not for servers that browsers reach directly: they could say anything.
   */
  public WebConfig behindProxy() {
    behindProxy = true;
    return this;
  }

  /**
   * Serves developers: errors are shown over the page with their stacks, warnings go to its
   * console, and the app can be previewed on devices of many kinds at {@link
   * WebServer#previewUri()}. Not for apps that others use: it tells how the app works inside.
   */
  public WebConfig development() {
    development = true;
    return this;
  }

  boolean isDevelopment() {
    return development;
  }

  private static void positive(String setting, long value) {
    if (value <= 0) {
      throw new WebException(setting + " takes numbers above 0, not " + value + ".");
    }
  }

  int mainThreads() {
    return mainThreads;
  }

  /** A page has its time to connect from when it was sent, not from when it was asked for. */
  WebLimits limits() {
    return limits.withConnectWithin(limits.connectWithin().plus(firstPaintWithin));
  }

  boolean isBehindProxy() {
    return behindProxy;
  }

  App app() {
    if (app == null) {
      throw new WebException(
          "No app to serve. Name one: WebServer.create(cfg -> cfg.app(new MyApp()))");
    }
    return app;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  ErrorSink errors() {
    return errors;
  }

  AccessPolicy accessPolicy() {
    return AccessPolicy.of(host, allowedHosts);
  }
}
