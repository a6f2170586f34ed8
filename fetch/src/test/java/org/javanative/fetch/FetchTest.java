package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.javanative.runtime.Task;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;

class FetchTest extends ServerTest {

  record Order(String item, int count) {}

  @Test
  void anAnswerHasStatusHeadersAddressAndText() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body("hi")
            .addHeader("X-Tag", "a")
            .addHeader("X-Tag", "b")
            .build());

    Response response = fetch("/greeting?to=ann");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.ok()).isTrue();
    assertThat(response.text()).isEqualTo("hi");
    assertThat(response.bytes()).isEqualTo("hi".getBytes(StandardCharsets.UTF_8));
    assertThat(response.size()).isEqualTo(2);
    assertThat(response.url()).isEqualTo(url("/greeting?to=ann"));
    assertThat(response.headers().first("x-tag")).contains("a");
    assertThat(response.headers().all("X-TAG")).containsExactly("a", "b");
    assertThat(response.headers().toMap().get("x-TAG")).containsExactly("a", "b");
    assertThat(response.headers().contains("x-other")).isFalse();
    assertThat(response.protocol()).isEqualTo("http/1.1");
    assertThat(response.fromCache()).isFalse();
    assertThat(response).hasToString("Response(200 OK, GET " + url("/greeting") + "?.., 2 bytes)");
    assertThat(received().getMethod()).isEqualTo("GET");
  }

  @Test
  void theStaticFunctionsUseTheDefaultClient() throws Exception {
    answer("static");
    FetchClient former = Fetch.defaultClient();
    Fetch.setDefaultClient(client);
    try {
      assertThat(run(() -> await(Fetch.fetch(url("/")))).text()).isEqualTo("static");
      assertThat(Fetch.defaultClient()).isSameAs(client);
    } finally {
      Fetch.setDefaultClient(former);
      former.close();
    }
  }

  @Test
  void aPlainThreadMayBlockForTheAnswer() throws Exception {
    answer("plain");
    assertThat(client.fetch(url("/")).get(20, TimeUnit.SECONDS).text()).isEqualTo("plain");
  }

  @Test
  void methodHeadersAndQueryAreSentAsTheRequestSays() throws Exception {
    answer("");

    run(
        () ->
            await(
                client.fetch(
                    request ->
                        request
                            .url(url("/search?lang=en"))
                            .method("delete")
                            .query("q", "a b&c")
                            .query("tag", List.of("x", 2))
                            .header("X-One", "first")
                            .header("x-one", "second")
                            .addHeader("X-Two", "a")
                            .addHeader("X-Two", "b"))));

    RecordedRequest request = received();
    assertThat(request.getMethod()).isEqualTo("DELETE");
    assertThat(request.getUrl().queryParameter("lang")).isEqualTo("en");
    assertThat(request.getUrl().queryParameter("q")).isEqualTo("a b&c");
    assertThat(request.getUrl().queryParameterValues("tag")).containsExactly("x", "2");
    assertThat(request.getHeaders().values("X-One")).containsExactly("second");
    assertThat(request.getHeaders().values("X-Two")).containsExactly("a", "b");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("javanative-fetch");
  }

  @Test
  void aRecordGoesOutAndComesBackAsJson() throws Exception {
    handle(
        request ->
            new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(new Buffer().write(request.getBody()))
                .build());

    Response response =
        run(
            () ->
                await(
                    client.fetch(
                        request -> request.url(url("/orders")).json(new Order("<tea>", 3)))));

    RecordedRequest request = received();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/json; charset=utf-8");
    assertThat(response.text()).isEqualTo("{\"item\":\"<tea>\",\"count\":3}");
    assertThat(response.json(Order.class)).isEqualTo(new Order("<tea>", 3));
    Type type = Order.class;
    Order byType = response.json(type);
    assertThat(byType).isEqualTo(new Order("<tea>", 3));
  }

  record Meeting(String title, Instant begin, Duration length) {
    Meeting {
      if (title.isEmpty()) {
        throw new IllegalArgumentException("a meeting has a title");
      }
    }
  }

  @Test
  void timesGoOutAndComeBackAsTheTextsOfIso8601() throws Exception {
    Meeting meeting =
        new Meeting("tea", Instant.parse("2026-01-31T16:00:00Z"), Duration.ofMinutes(30));
    answer("{\"title\":\"tea\",\"begin\":\"2026-01-31T17:00:00+01:00\",\"length\":\"PT30M\"}");
    Response response =
        run(() -> await(client.fetch(request -> request.url(url("/")).json(meeting))));
    assertThat(received().getBody().utf8())
        .isEqualTo("{\"title\":\"tea\",\"begin\":\"2026-01-31T16:00:00Z\",\"length\":\"PT30M\"}");
    assertThat(response.json(Meeting.class)).isEqualTo(meeting);
  }

  @Test
  void aTextThatIsNoTimeIsADecodeFailureThatNamesTheField() throws Exception {
    answer("[{\"title\":\"tea\",\"begin\":\"at five\"}]");
    Response response = fetch("/meetings?token=secret");
    assertThatThrownBy(() -> response.json(new TypeToken<List<Meeting>>() {}))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("GET " + url("/meetings") + "?.. was answered (200 OK)")
        .hasMessageContaining("'at five' at $[0].begin is no Instant, which looks like 2026-")
        .hasCauseInstanceOf(DateTimeParseException.class);
  }

  @Test
  void aConstructorThatRefusesIsADecodeFailureWithItsPlaceAndItsOwnWords() throws Exception {
    answer("[{\"title\":\"tea\"},{\"title\":\"\"}]");
    Response response = fetch("/meetings");
    assertThatThrownBy(() -> response.json(new TypeToken<List<Meeting>>() {}))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("GET " + url("/meetings") + " was answered (200 OK)")
        .hasMessageContaining("What is at $[1] was refused:")
        .hasMessageContaining("a meeting has a title")
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a meeting has a title");
  }

  @Test
  void aListIsReadByItsGenericType() throws Exception {
    answer("[{\"item\":\"tea\",\"count\":1}]");
    assertThat(fetch("/").json(new TypeToken<List<Order>>() {}))
        .containsExactly(new Order("tea", 1));
  }

  @Test
  void aStatusOtherThan2xxIsAnAnswerUntilItIsAskedToBeRaised() throws Exception {
    answer(404, "no such\n  order");

    Response response = fetch("/orders/7?token=secret");

    assertThat(response.ok()).isFalse();
    assertThatThrownBy(response::raiseForStatus)
        .isInstanceOf(StatusException.class)
        .hasMessage(
            "GET "
                + url("/orders/7")
                + "?.. was answered with 404 Client Error: no such order (Check the path, and the"
                + " base URL that it was added to.)")
        .satisfies(
            error -> {
              StatusException status = (StatusException) error;
              assertThat(status.status()).isEqualTo(404);
              assertThat(status.body()).isEqualTo("no such\n  order");
              assertThat(status.url()).isEqualTo(url("/orders/7?token=secret"));
            });
  }

  @Test
  void raisingForAGoodStatusGivesTheAnswerItself() throws Exception {
    answer("fine");
    Response response = fetch("/");
    assertThat(response.raiseForStatus()).isSameAs(response);
  }

  @Test
  void baseAddressAndHeadersOfTheClientAreThoseOfItsRequests() throws Exception {
    try (FetchClient api =
        FetchClient.create(
            cfg -> cfg.baseUrl(url("/api/v1/")).header("Authorization", "Bearer t"))) {
      answer("");
      run(() -> await(api.fetch("orders")));
    }
    RecordedRequest request = received();
    assertThat(request.getTarget()).isEqualTo("/api/v1/orders");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer t");
  }

  @Test
  void whatCanNeverBeSentIsRefusedAtOnceWithTheRemedy() {
    assertThatThrownBy(() -> client.fetch("orders"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'orders' is no address")
        .hasMessageContaining("baseUrl(..)");
    assertThatThrownBy(() -> client.fetch(request -> request.text("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no address");
    assertThatThrownBy(() -> client.fetch(request -> request.url(url("/")).method("GET").text("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A GET request cannot have a body");
    assertThatThrownBy(() -> client.fetch(request -> request.url(url("/")).text("x").text("y")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has a body already");
  }

  @Test
  void headOfALargeFileHasItsLengthAndNoBody() throws Exception {
    server.enqueue(new MockResponse.Builder().setHeader("Content-Length", 5_000_000_000L).build());
    Response response =
        run(() -> await(client.fetch(request -> request.url(url("/")).method("HEAD"))));
    assertThat(response.headers().first("content-length")).contains("5000000000");
    assertThat(response.size()).isZero();
  }

  @Test
  void virtualTimeWaitsForTheNetwork() throws Exception {
    answer("real");
    try (TestLoop virtual = TestLoop.create()) {
      String text =
          virtual.run(
              () -> {
                Task<Void> late = runAsync(() -> sleep(Duration.ofDays(1)));
                String answer = await(client.fetch(url("/"))).text();
                assertThat(late.isDone()).isFalse();
                return answer;
              });
      assertThat(text).isEqualTo("real");
    }
  }

  @Test
  void aResponseCanBeMadeWithoutAServer() {
    RequestSpec spec = new RequestSpec(new FetchConfig().defaults());
    FetchRequest request = spec.url("http://x.test/").build();
    Response response =
        Response.of(request, 201, Map.of("X-Made", "here"), "{\"item\":\"a\",\"count\":1}");
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().first("x-made")).contains("here");
    assertThat(response.json(Order.class)).isEqualTo(new Order("a", 1));
  }
}
