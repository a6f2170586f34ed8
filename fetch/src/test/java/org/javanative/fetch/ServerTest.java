package org.javanative.fetch;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A real server on this machine, a client, and an event loop in real time. */
abstract class ServerTest {
  private static final long PATIENCE_SECONDS = 20;

  final MockWebServer server = new MockWebServer();
  EventLoop loop;
  FetchClient client;

  @BeforeEach
  void start() throws IOException {
    server.start();
    loop = EventLoop.create();
    client = FetchClient.create();
  }

  @AfterEach
  void stop() {
    client.close();
    loop.close();
    server.close();
  }

  String url(String path) {
    return server.url(path).toString();
  }

  /** Runs a coroutine to its end, and throws what it throws. */
  <T> T run(Coroutine<T> body) throws Exception {
    try {
      return loop.createTask(body).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) failed.getCause();
    }
  }

  Response fetch(String path) throws Exception {
    return run(() -> Async.await(client.fetch(url(path))));
  }

  Throwable failureOf(Coroutine<?> body) {
    try {
      Object result = run(body);
      throw new AssertionError("no failure, but " + result);
    } catch (Exception failed) {
      return failed;
    }
  }

  void answer(String body) {
    server.enqueue(new MockResponse.Builder().body(body).build());
  }

  void answer(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  RecordedRequest received() throws InterruptedException {
    RecordedRequest request = server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("the server was not asked");
    }
    return request;
  }

  interface Handler {
    MockResponse answer(RecordedRequest request) throws InterruptedException;
  }

  void handle(Handler handler) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            return handler.answer(request);
          }
        });
  }
}
