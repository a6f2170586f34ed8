package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.runtime.Async.withTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client does on the way: redirects, cookies, compression, cache, interceptors. */
class FetchClientTest extends ServerTest {
  @TempDir Path folder;

  private void answer(MockResponse.Builder response) {
    server.enqueue(response.build());
  }

  private static MockResponse.Builder response() {
    return new MockResponse.Builder();
  }

  private void use(FetchClient other) {
    client.close();
    client = other;
  }

  @Test
  void redirectsAreFollowedAndTheAddressIsTheLastOne() throws Exception {
    answer(response().code(302).addHeader("Location", "/new"));
    answer("moved");
    Response response = fetch("/old");
    assertThat(response.text()).isEqualTo("moved");
    assertThat(response.url()).isEqualTo(url("/new"));
  }

  @Test
  void aRedirectIsTheAnswerWhenItIsNotToBeFollowed() throws Exception {
    answer(response().code(302).addHeader("Location", "/new"));
    Response response =
        run(
            () ->
                await(
                    client.fetch(
                        request -> request.url(url("/")).redirects(RedirectPolicy.RETURN))));
    assertThat(response.status()).isEqualTo(302);
    assertThatThrownBy(response::raiseForStatus).hasMessageContaining("was not followed");
  }

  @Test
  void aBodyGoesAlongWithARedirectThatKeepsTheMethod() throws Exception {
    answer(response().code(307).addHeader("Location", "/new"));
    answer("");
    run(() -> await(client.fetch(request -> request.url(url("/")).text("again"))));
    received();
    assertThat(received().getBody().utf8()).isEqualTo("again");
  }

  @Test
  void cookiesAreIgnoredWithoutAStore() throws Exception {
    answer(response().addHeader("Set-Cookie", "id=7"));
    answer("");
    fetch("/");
    fetch("/");
    received();
    assertThat(received().getHeaders().get("Cookie")).isNull();
  }

  @Test
  void cookiesAreKeptInAStoreAndSentBackToWhomTheyAreFor() throws Exception {
    CookieStore store = CookieStore.create();
    use(FetchClient.create(cfg -> cfg.cookies(store)));
    answer(
        response()
            .addHeader("Set-Cookie", "id=7; Path=/; Max-Age=1000")
            .addHeader("Set-Cookie", "area=1; Path=/shop")
            .addHeader("Set-Cookie", "old=1; Max-Age=0"));
    answer("");
    answer("");
    fetch("/");
    fetch("/");
    fetch("/shop/cart");
    received();
    assertThat(received().getHeaders().get("Cookie")).isEqualTo("id=7");
    assertThat(received().getHeaders().get("Cookie")).isEqualTo("id=7; area=1");
    assertThat(store.cookies()).extracting(Cookie::name).containsExactly("id", "area");
    assertThat(store.cookies().get(0).expires()).isPresent();
    assertThat(store.cookies().get(0).toString()).doesNotContain("7");

    CookieStore restored = CookieStore.create();
    store.cookies().forEach(restored::add);
    assertThat(restored.cookies()).isEqualTo(store.cookies());
    store.clear();
    assertThat(store.cookies()).isEmpty();
  }

  @Test
  void aCompressedBodyIsDecompressed() throws Exception {
    Buffer zipped = new Buffer();
    try (BufferedSink zip = Okio.buffer(new GzipSink(zipped))) {
      zip.writeUtf8("unzipped");
    }
    answer(response().addHeader("Content-Encoding", "gzip").body(zipped));
    assertThat(fetch("/").text()).isEqualTo("unzipped");
    assertThat(received().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
  }

  private String textOf(String contentType, byte[] body) throws Exception {
    answer(response().addHeader("Content-Type", contentType).body(new Buffer().write(body)));
    return fetch("/").text();
  }

  @Test
  void textIsReadInTheCharsetOfItsTypeOrOfItsFirstBytes() throws Exception {
    byte[] latin = "ö".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(textOf("text/plain; charset=iso-8859-1", latin)).isEqualTo("ö");
    assertThat(textOf("text/plain", "ö".getBytes(StandardCharsets.UTF_8))).isEqualTo("ö");
    assertThat(textOf("text/plain", latin)).isEqualTo("\uFFFD");
    assertThat(textOf("text/plain", "\uFEFFö".getBytes(StandardCharsets.UTF_8))).isEqualTo("ö");
    assertThat(textOf("text/plain", "ö".getBytes(StandardCharsets.UTF_16))).isEqualTo("ö");
  }

  @Test
  void anUnknownCharsetIsAFailureThatCanBeOverruled() throws Exception {
    answer(response().addHeader("Content-Type", "text/plain; charset=klingon").body("x"));
    Response response = fetch("/");
    assertThatThrownBy(response::text)
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("in the charset 'klingon'");
    assertThat(response.text(Charset.forName("US-ASCII"))).isEqualTo("x");
  }

  @Test
  void aCachedAnswerSavesTheWay() throws Exception {
    use(FetchClient.create(cfg -> cfg.cache(folder, 1_000_000)));
    answer(response().addHeader("Cache-Control", "max-age=1000").body("cached"));
    assertThat(fetch("/").fromCache()).isFalse();
    Response again = fetch("/");
    assertThat(again.fromCache()).isTrue();
    assertThat(again.text()).isEqualTo("cached");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void theCacheIsUsedAsTheRequestSays() throws Exception {
    use(FetchClient.create(cfg -> cfg.cache(folder, 1_000_000)));
    answer(response().addHeader("Cache-Control", "max-age=1000").addHeader("ETag", "v1").body("a"));
    answer(response().code(304));
    answer("fresh");
    fetch("/");
    assertThat(fetch(CacheMode.REVALIDATE).text()).isEqualTo("a");
    assertThat(fetch(CacheMode.NO_STORE).text()).isEqualTo("fresh");
    assertThat(fetch(CacheMode.ONLY_IF_CACHED).text()).isEqualTo("a");
    assertThat(fetch(CacheMode.PREFER_CACHE).fromCache()).isTrue();
    received();
    assertThat(received().getHeaders().get("If-None-Match")).isEqualTo("v1");
  }

  private Response fetch(CacheMode mode) throws Exception {
    return run(() -> await(client.fetch(request -> request.url(url("/")).cache(mode))));
  }

  @Test
  void anInterceptorCanAwaitAndAskAgain() throws Exception {
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                    (request, chain) -> {
                      FetchResponse first = chain.proceed(request);
                      if (first.status() != 401) {
                        return first;
                      }
                      first.close();
                      sleep(Duration.ofMillis(1));
                      return chain.proceed(request.withHeader("Authorization", "Bearer new"));
                    })));
    answer(401, "");
    answer("in");
    assertThat(fetch("/").text()).isEqualTo("in");
    assertThat(received().getHeaders().get("Authorization")).isNull();
    assertThat(received().getHeaders().get("Authorization")).isEqualTo("Bearer new");
  }

  @Test
  void interceptorsStandInTheOrderInWhichTheyWereAddedAndMayAnswer() throws Exception {
    List<String> log = new ArrayList<>();
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                        (request, chain) -> {
                          log.add("outer " + request.method());
                          return chain.proceed(request);
                        })
                    .interceptor(
                        (request, chain) -> {
                          log.add("inner");
                          return Response.of(request, 200, Map.of(), "made up");
                        })));
    assertThat(fetch("/").text()).isEqualTo("made up");
    assertThat(log).containsExactly("outer GET", "inner");
    assertThat(server.getRequestCount()).isZero();
    assertThat(failureOf(() -> await(client.stream(url("/")))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("where a ResponseStream is asked for");
  }

  private Throwable failureWithin100Millis() {
    return failureOf(
        () ->
            await(client.fetch(request -> request.url(url("/")).timeout(Duration.ofMillis(100)))));
  }

  @Test
  void theTimeoutIsForAllThatAnInterceptorAsks() {
    AtomicInteger asked = new AtomicInteger();
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                    (request, chain) -> {
                      for (; ; ) {
                        asked.incrementAndGet();
                        FetchResponse answer = chain.proceed(request);
                        if (answer.ok()) {
                          return answer;
                        }
                      }
                    })));
    handle(request -> response().code(503).build());
    assertThat(failureWithin100Millis())
        .isInstanceOf(FetchTimeoutException.class)
        .hasMessageContaining("GET " + url("/") + " was not done within 100 ms, its timeout");
    assertThat(asked.get()).isPositive();
  }

  @Test
  void anInterceptorThatAsksAgainAfterATimeoutHasNoTimeLeft() {
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                    (request, chain) -> {
                      try {
                        return chain.proceed(request);
                      } catch (FetchTimeoutException late) {
                        return chain.proceed(request.withHeader("X-Again", "1"));
                      }
                    })));
    server.enqueue(response().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    answer("too late");
    assertThat(failureWithin100Millis()).isInstanceOf(FetchTimeoutException.class);
  }

  @Test
  void whatAnInterceptorWaitsForCountsToo() throws Exception {
    AtomicBoolean cancelled = new AtomicBoolean();
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                    (request, chain) -> {
                      try {
                        await(createFuture());
                        throw new AssertionError("nobody completes it");
                      } catch (CancellationException late) {
                        cancelled.set(true);
                        throw late;
                      }
                    })));
    assertThat(failureWithin100Millis())
        .isInstanceOf(FetchTimeoutException.class)
        .hasMessageContaining("was not done within 100 ms, its timeout");
    assertThat(cancelled).isTrue();
    Task<Response> cancelledByHand = loop.createTask(() -> await(client.fetch(url("/"))));
    cancelledByHand.cancel();
    assertThatThrownBy(() -> cancelledByHand.get(20, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anInterceptorsOwnTimeoutIsItsOwn() {
    use(
        FetchClient.create(
            cfg ->
                cfg.interceptor(
                    (request, chain) ->
                        withTimeout(
                            Duration.ofMillis(1),
                            () -> {
                              await(createFuture());
                              return chain.proceed(request);
                            }))));
    assertThat(failureOf(() -> await(client.fetch(url("/"))))).isInstanceOf(TimeoutException.class);
  }

  @Test
  void twoHundredRequestsAreUnderWayOnOneLoopAtATime() throws Exception {
    int count = 200;
    CountDownLatch all = new CountDownLatch(count);
    handle(
        request -> {
          all.countDown();
          if (!all.await(20, TimeUnit.SECONDS)) {
            return response().code(503).build();
          }
          return response().body(request.getTarget()).build();
        });
    use(FetchClient.create(cfg -> cfg.maxRequests(count).maxRequestsPerHost(count)));
    List<Response> answers =
        run(
            () -> {
              List<LoopFuture<Response>> asked = new ArrayList<>();
              for (int i = 0; i < count; i++) {
                asked.add(client.fetch(url("/" + i)));
              }
              return await(gather(asked));
            });
    for (int i = 0; i < count; i++) {
      assertThat(answers.get(i).text()).isEqualTo("/" + i);
    }
  }

  @Test
  void moreRequestsThanMayBeUnderWayWaitForTheirTurn() throws Exception {
    handle(request -> response().body(request.getTarget()).build());
    use(FetchClient.create(cfg -> cfg.maxRequestsPerHost(2)));
    List<Response> answers =
        run(
            () -> {
              List<LoopFuture<Response>> asked = new ArrayList<>();
              for (int i = 0; i < 50; i++) {
                asked.add(client.fetch(url("/" + i)));
              }
              return await(gather(asked));
            });
    assertThat(answers).hasSize(50).allMatch(Response::ok);
  }

  @Test
  void theThreadsEndWithTheClient() throws Exception {
    answer("");
    fetch("/");
    client.close();
    org.awaitility.Awaitility.await()
        .atMost(20, TimeUnit.SECONDS)
        .until(
            () ->
                Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().startsWith("jn-fetch-")));
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> FetchClient.create(cfg -> cfg.timeout(Duration.ofSeconds(-1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("timeout must be zero, for no limit, or longer");
    assertThatThrownBy(() -> FetchClient.create(cfg -> cfg.maxBodyBytes(1L << 40)))
        .hasMessageContaining("Read a larger one in pieces, with stream(..)");
    assertThatThrownBy(() -> FetchClient.create(cfg -> cfg.baseUrl("api")))
        .hasMessageContaining("'api' is no address");
  }
}
