package org.javanative.fetch;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Cache;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a {@link FetchClient}, for the length of the lambda that fills them in. What a
 * request says itself comes first.
 */
public final class FetchConfig {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final long DEFAULT_MAX_BODY_BYTES = 64L * 1024 * 1024;
  private static final int DEFAULT_MAX_REQUESTS = 64;
  private static final int DEFAULT_MAX_REQUESTS_PER_HOST = 16;
  private static final String USER_AGENT = "javanative-fetch";

  private final okhttp3.Headers.Builder headers =
      new okhttp3.Headers.Builder().set("User-Agent", USER_AGENT);
  private final OkHttpClient.Builder client = new OkHttpClient.Builder();
  private final Dispatcher dispatcher = new Dispatcher(NetworkThreads.create());
  private final List<Interceptor> interceptors = new ArrayList<>();

  private @Nullable HttpUrl baseUrl;
  private Duration timeout = DEFAULT_TIMEOUT;
  private Duration idleTimeout = DEFAULT_TIMEOUT;
  private long maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
  private RedirectPolicy redirects = RedirectPolicy.FOLLOW;
  private JsonCodec codec = JsonCodec.strict();

  FetchConfig() {
    client.connectTimeout(DEFAULT_CONNECT_TIMEOUT).dispatcher(dispatcher);
    dispatcher.setMaxRequests(DEFAULT_MAX_REQUESTS);
    dispatcher.setMaxRequestsPerHost(DEFAULT_MAX_REQUESTS_PER_HOST);
  }

  /** The address that relative ones are added to; end it with a slash. None by default. */
  public FetchConfig baseUrl(String url) {
    this.baseUrl = Addresses.absolute(url);
    return this;
  }

  /** A header of every request. */
  public FetchConfig header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /** How long an exchange may take in all; 30 seconds by default, zero for no limit. */
  public FetchConfig timeout(Duration timeout) {
    this.timeout = ClientDefaults.requireTime("timeout", timeout);
    return this;
  }

  /** How long making a connection may take; 10 seconds by default, zero for no limit. */
  public FetchConfig connectTimeout(Duration timeout) {
    client.connectTimeout(ClientDefaults.requireTime("connectTimeout", timeout));
    return this;
  }

  /** How long the other side of a stream may be silent; 30 seconds by default, zero for ever. */
  public FetchConfig idleTimeout(Duration timeout) {
    this.idleTimeout = ClientDefaults.requireTime("idleTimeout", timeout);
    return this;
  }

  /**
   * How large a body in memory, or a message of a WebSocket, may be, after decompression; 64 MiB by
   * default.
   */
  public FetchConfig maxBodyBytes(long bytes) {
    this.maxBodyBytes = ClientDefaults.requireLimit(bytes);
    return this;
  }

  /** What happens to redirects; they are followed by default. */
  public FetchConfig redirects(RedirectPolicy policy) {
    this.redirects = policy;
    return this;
  }

  /**
   * Keeps cookies in the store and sends them back. Without one, the default, cookies are ignored:
   * a client may serve several users, who must not share them.
   */
  public FetchConfig cookies(CookieStore store) {
    client.cookieJar(store.jar());
    return this;
  }

  /**
   * Keeps answers in a folder of the client's own, as their headers allow. No cache by default.
   *
   * @param maxBytes the size at which the answers that were used least recently go
   */
  public FetchConfig cache(Path folder, long maxBytes) {
    client.cache(new Cache(folder.toFile(), maxBytes));
    return this;
  }

  /** Adds an interceptor; the first one added is the outermost. */
  public FetchConfig interceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
    return this;
  }

  /**
   * What reads and writes JSON; by default Gson as {@link org.javanative.json.Json#builder} makes
   * it, but strict. Begin with that builder to keep what it does.
   */
  public FetchConfig gson(Gson gson) {
    this.codec = new JsonCodec(gson);
    return this;
  }

  /** How many requests are on their way at a time, 64 by default; the others wait. */
  public FetchConfig maxRequests(int count) {
    dispatcher.setMaxRequests(count);
    return this;
  }

  /** How many of them go to one host, 16 by default; WebSockets do not count. */
  public FetchConfig maxRequestsPerHost(int count) {
    dispatcher.setMaxRequestsPerHost(count);
    return this;
  }

  /** Whom to trust, and what to show of oneself, instead of what the platform says. */
  public FetchConfig tls(SSLSocketFactory sockets, X509TrustManager trust) {
    client.sslSocketFactory(sockets, trust);
    return this;
  }

  /**
   * Reaches the settings of OkHttp that have no name here: proxies, DNS, pinned certificates. Time
   * limits, redirects and the dispatcher belong to this class.
   */
  public FetchConfig okHttp(Consumer<OkHttpClient.Builder> settings) {
    settings.accept(client);
    return this;
  }

  ClientDefaults defaults() {
    return new ClientDefaults(
        baseUrl, headers.build(), timeout, idleTimeout, maxBodyBytes, redirects, codec);
  }

  List<Interceptor> interceptors() {
    return List.copyOf(interceptors);
  }

  Transport transport() {
    return new Transport(client.build());
  }
}
