package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponseStreamTest extends ServerTest {
  private static final String STALLED = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nsome";

  @TempDir Path folder;

  @Test
  void theBodyComesInPieces() throws Exception {
    String text = "0123456789".repeat(10_000);
    answer(text);
    StringBuilder read = new StringBuilder();
    run(
        () -> {
          try (ResponseStream body = await(client.stream(url("/")))) {
            assertThat(body.status()).isEqualTo(200);
            for (byte[] chunk : body.raiseForStatus().chunks()) {
              assertThat(chunk).isNotEmpty();
              read.append(new String(chunk, StandardCharsets.UTF_8));
            }
          }
          return null;
        });
    assertThat(read).hasToString(text);
  }

  @Test
  void aStatusThatIsRaisedHasTheBeginningOfTheBody() throws Exception {
    answer(422, "the title\n is missing" + ".".repeat(10_000));
    Throwable failure =
        failureOf(
            () -> {
              try (ResponseStream body = await(client.stream(url("/orders")))) {
                return body.raiseForStatus();
              }
            });
    assertThat(failure)
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("was answered with 422 Client Error: the title is missing...");
    assertThat(((StatusException) failure).body()).startsWith("the title\n").hasSize(4_096);
  }

  @Test
  void aStatusIsRaisedAlsoWhereItsBodyNeverComes() throws Exception {
    try (RawServer raw =
        RawServer.stallingAfter("HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nhalf of ")) {
      assertThat(
              failureOf(
                  () -> {
                    try (ResponseStream body =
                        await(
                            client.stream(
                                request ->
                                    request.url(raw.url()).timeout(Duration.ofSeconds(3))))) {
                      return body.raiseForStatus();
                    }
                  }))
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("was answered with 500 Oops: half of ");
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aStatusIsRaisedOnAPlainThreadWithoutTheBody() throws Exception {
    answer(404, "no such order");
    try (ResponseStream body = client.stream(url("/")).get(20, TimeUnit.SECONDS)) {
      assertThatThrownBy(body::raiseForStatus)
          .isInstanceOf(StatusException.class)
          .hasMessageContaining("was answered with 404");
    }
  }

  @Test
  void aPieceIsThereBeforeTheNextOneIsSent() throws Exception {
    CountDownLatch firstRead = new CountDownLatch(1);
    try (RawServer raw =
        RawServer.talking(
            (in, out) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab"
                      .getBytes(StandardCharsets.UTF_8));
              out.flush();
              RawServer.await(firstRead);
              out.write("cd".getBytes(StandardCharsets.UTF_8));
            })) {
      List<String> pieces =
          run(
              () -> {
                List<String> all = new ArrayList<>();
                try (ResponseStream body = await(client.stream(raw.url()))) {
                  for (byte[] chunk : body.chunks()) {
                    all.add(new String(chunk, StandardCharsets.UTF_8));
                    firstRead.countDown();
                  }
                }
                return all;
              });
      assertThat(String.join("", pieces)).isEqualTo("abcd");
      assertThat(pieces).hasSizeGreaterThan(1);
    }
  }

  @Test
  void linesEndInAnyWay() throws Exception {
    server.enqueue(new MockResponse.Builder().chunkedBody("a\nb\r\n\rc\n\nlast", 1).build());
    List<String> lines =
        run(
            () -> {
              List<String> all = new ArrayList<>();
              try (ResponseStream body = await(client.stream(url("/")))) {
                body.lines().forEach(all::add);
              }
              return all;
            });
    assertThat(lines).containsExactly("a", "b", "", "c", "", "last");
  }

  @Test
  void aLineHasALimit() {
    answer("x".repeat(1000));
    assertThat(
            failureOf(
                () -> {
                  try (ResponseStream body =
                      await(client.stream(request -> request.url(url("/")).maxBodyBytes(100)))) {
                    return body.lines().iterator().next();
                  }
                }))
        .isInstanceOf(BodyTooLargeException.class);
  }

  @Test
  void aSlowReaderSlowsTheServerDown() throws Exception {
    AtomicLong sent = new AtomicLong();
    CountDownLatch ended = new CountDownLatch(1);
    long total = 200_000_000;
    try (RawServer raw =
        RawServer.talking(
            (in, out) -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
              try {
                sendZeros(out, total, sent);
              } finally {
                ended.countDown();
              }
            })) {
      run(
          () -> {
            try (ResponseStream body = await(client.stream(raw.url()))) {
              return body.chunks().iterator().next();
            }
          });
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(sent.get()).isLessThan(total);
    }
  }

  private static void sendZeros(OutputStream out, long total, AtomicLong sent)
      throws java.io.IOException {
    byte[] zeros = new byte[100_000];
    while (sent.get() < total) {
      out.write(zeros);
      sent.addAndGet(zeros.length);
    }
  }

  @Test
  void aFileIsSavedWithProgress() throws Exception {
    byte[] bytes = new byte[500_000];
    server.enqueue(new MockResponse.Builder().body(new Buffer().write(bytes)).build());
    Path file = folder.resolve("download.bin");
    List<Progress> told = new ArrayList<>();
    long length =
        run(
            () -> {
              try (ResponseStream body =
                  await(client.stream(request -> request.url(url("/")).onDownload(told::add)))) {
                return await(body.saveTo(file));
              }
            });
    assertThat(length).isEqualTo(500_000);
    assertThat(Files.size(file)).isEqualTo(500_000);
    assertThat(told.get(told.size() - 1).fraction()).isEqualTo(OptionalDouble.of(1));
  }

  @Test
  void theWholeBodyCanStillBeTaken() throws Exception {
    answer("whole");
    Response response =
        run(
            () -> {
              try (ResponseStream body = await(client.stream(url("/")))) {
                return await(body.whole());
              }
            });
    assertThat(response.text()).isEqualTo("whole");
  }

  @Test
  void closingItBeforeTheEndHangsUp() throws Exception {
    try (RawServer raw = RawServer.stallingAfter(STALLED)) {
      run(
          () -> {
            try (ResponseStream body = await(client.stream(raw.url()))) {
              return body.status();
            }
          });
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void cancellingAReadHangsUp() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    try (RawServer raw = RawServer.stallingAfter(STALLED)) {
      Task<Object> task =
          loop.createTask(
              () -> {
                try (ResponseStream body = await(client.stream(raw.url()))) {
                  for (byte[] chunk : body.chunks()) {
                    assertThat(chunk).isNotEmpty();
                    reading.countDown();
                  }
                  return "ended";
                }
              });
      assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
      task.cancel();
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aStreamThatNobodyReadsIsAborted() throws Exception {
    try (RawServer raw = RawServer.stallingAfter(STALLED)) {
      ResponseStream forgotten =
          run(
              () ->
                  await(
                      client.stream(
                          request -> request.url(raw.url()).timeout(Duration.ofSeconds(3)))));
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(failureOf(() -> await(forgotten.whole())))
          .isInstanceOf(FetchTimeoutException.class);
      forgotten.close();
    }
  }

  @Test
  void silenceHasATimeoutOfItsOwn() throws Exception {
    try (RawServer raw = RawServer.stallingAfter(STALLED)) {
      assertThat(
              failureOf(
                  () -> {
                    try (ResponseStream body =
                        await(
                            client.stream(
                                request ->
                                    request.url(raw.url()).idleTimeout(Duration.ofMillis(100))))) {
                      return await(body.whole());
                    }
                  }))
          .isInstanceOf(FetchTimeoutException.class)
          .hasMessageContaining("silent for too long")
          .hasMessageContaining("request.idleTimeout(..)");
    }
  }

  @Test
  void aBodyThatBreaksOffIsAFailure() throws Exception {
    try (RawServer raw = RawServer.saying(STALLED)) {
      assertThat(
              failureOf(
                  () -> {
                    try (ResponseStream body = await(client.stream(raw.url()))) {
                      return await(body.saveTo(folder.resolve("part")));
                    }
                  }))
          .isInstanceOf(NetworkException.class);
    }
  }

  @Test
  void aClosedStreamCannotBeRead() throws Exception {
    answer("x");
    assertThat(
            failureOf(
                () -> {
                  ResponseStream body = await(client.stream(url("/")));
                  body.close();
                  return body.chunks().iterator().next();
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is closed. Read it before the end of its try block");
  }
}
