package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;

class JettyConnectionTest {
  private final List<String> log = new ArrayList<>();
  private final Queue<Callback> sending = new ArrayDeque<>();

  /** One on which nothing is sent until the test says so. */
  private final Session session =
      (Session)
          Proxy.newProxyInstance(
              Session.class.getClassLoader(),
              new Class<?>[] {Session.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "isOpen" -> true;
                    case "sendText" -> {
                      log.add("sent " + ((String) arguments[0]).length());
                      sending.add((Callback) arguments[1]);
                      yield null;
                    }
                    case "close" -> {
                      log.add("closed " + arguments[0] + " " + arguments[1]);
                      yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                  });

  private final JettyConnection connection = new JettyConnection(session, 100);

  @Test
  void aPageForWhichTooMuchWaitsLosesItsConnection() {
    connection.send("x".repeat(90));
    connection.send("x".repeat(1_000));

    connection.send("x");

    assertThat(log)
        .containsExactly("sent 90", "sent 1000", "closed 1013 The page reads too slowly.");
  }

  @Test
  void whatThePageHasTakenDoesNotCount() {
    for (int i = 0; i < 10; i++) {
      connection.send("x".repeat(90));
      sending.remove().succeed();
    }

    assertThat(log).hasSize(10).containsOnly("sent 90");
  }
}
