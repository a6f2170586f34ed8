package org.javanative.examples.inbox.mail;

import static org.javanative.fetch.Fetch.fetch;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.sleep;

import com.google.gson.reflect.TypeToken;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.fetch.EventStream;
import org.javanative.fetch.Fetch;
import org.javanative.fetch.FetchException;
import org.javanative.fetch.FetchTimeoutException;
import org.javanative.fetch.NetworkException;
import org.javanative.fetch.RequestSpec;
import org.javanative.fetch.Response;
import org.javanative.fetch.ServerEvent;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/**
 * The mail of one person, on a server. The methods suspend the coroutine that calls them, and throw
 * a {@link FetchException} when that fails.
 */
public final class Mailbox {
  /** Who uses the app. */
  public static final String OWNER = "you@inbox.example";

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration PROBE_ONLINE = Duration.ofSeconds(2);
  private static final Duration PROBE_OFFLINE = Duration.ofMillis(500);

  private final String server;
  private final Store<Boolean> online = Store.of(true);
  private volatile @Nullable String lastNews;

  /**
   * The mail on a server.
   *
   * @param server its address, without a slash at the end
   */
  public Mailbox(String server) {
    this.server = Objects.requireNonNull(server, "server");
  }

  /** Whether the server was reached when it was last tried. */
  public Store<Boolean> online() {
    return online;
  }

  /** The mails with these words in them, the latest first, without their pictures. */
  public List<Mail> search(String words) {
    return ask(request -> request.url(server + "/mails").query("q", words))
        .json(new TypeToken<List<Mail>>() {});
  }

  /** One mail. */
  public Mail open(String id) {
    return ask(request -> request.url(server + "/mails/" + id)).json(Mail.class);
  }

  /** Sends a mail. Doing so again makes no difference: the server knows its id. */
  public Mail send(Mail mail) {
    return ask(request -> request.url(server + "/mails").json(mail)).json(Mail.class);
  }

  private Response ask(Consumer<RequestSpec> request) {
    try {
      Response response =
          await(
              fetch(
                  spec -> {
                    spec.timeout(TIMEOUT);
                    request.accept(spec);
                  }));
      online.set(true);
      return response.raiseForStatus();
    } catch (NetworkException | FetchTimeoutException unreachable) {
      online.set(false);
      throw unreachable;
    }
  }

  /** Looks every now and then whether the server can be reached. Ends when it is cancelled. */
  public void watchServer() {
    while (true) {
      online.set(isReachable());
      sleep(online.get() ? PROBE_ONLINE : PROBE_OFFLINE);
    }
  }

  private boolean isReachable() {
    try {
      return await(fetch(spec -> spec.url(server + "/health").timeout(PROBE_TIMEOUT))).ok();
    } catch (FetchException unreachable) {
      return false;
    }
  }

  /**
   * Tells of each mail that comes in, also of those that came since this was last done. Ends when
   * it is cancelled.
   *
   * @param begun called when mails will be told of from now on
   */
  public void watchMail(Runnable begun, Consumer<? super Mail> arrived) {
    while (true) {
      try (EventStream news = Fetch.events(this::news)) {
        for (ServerEvent event : news) {
          if (event.type().equals("begin")) {
            begun.run();
          } else {
            arrived.accept(open(event.data()));
          }
          lastNews = event.lastEventId();
        }
      } catch (FetchException broken) {
        sleep(PROBE_OFFLINE); // The other watch says so.
      }
    }
  }

  private void news(RequestSpec request) {
    request.url(server + "/news");
    if (lastNews != null) {
      request.header("Last-Event-ID", lastNews);
    }
  }
}
