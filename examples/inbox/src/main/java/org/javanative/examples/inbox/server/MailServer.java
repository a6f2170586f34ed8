package org.javanative.examples.inbox.server;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A mail server with one mailbox, on this machine only. It answers what is sent to it: whoever gets
 * a mail writes back.
 *
 * <p>It speaks HTTP: {@code GET /mails?q=words}, {@code GET /mails/{id}}, {@code POST /mails}, the
 * server-sent events {@code GET /news} with the ids of mails that come in, and {@code GET /health}.
 */
public final class MailServer implements AutoCloseable {
  private static final int MOST_BYTES = 8 << 20;

  private final Gson gson = new Gson();
  private final Clock clock;
  private final Duration replyAfter;
  private final MailStore store;
  private final Javalin javalin;
  private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService replies =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "inbox-replies");
            thread.setDaemon(true);
            return thread;
          });

  private MailServer(Path database, Clock clock, Duration replyAfter) throws SQLException {
    this.clock = clock;
    this.replyAfter = replyAfter;
    this.store = new MailStore(database);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts a server.
   *
   * @param database the file with its mails, made when it is not there
   * @param port where it listens; 0 for any port that is free
   * @param replyAfter how long people take to write back
   */
  public static MailServer start(Path database, int port, Duration replyAfter) throws SQLException {
    MailServer server = new MailServer(database, Clock.systemUTC(), replyAfter);
    server.javalin.start("127.0.0.1", port);
    return server;
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Puts mails into a mailbox that is empty. */
  public void fill(List<Mail> mails) throws SQLException {
    if (store.search("").isEmpty()) {
      for (Mail mail : mails) {
        store.add(mail);
      }
    }
  }

  /** Lets a mail come in. */
  public void deliver(Mail mail) throws SQLException {
    store.add(mail.sentAt(clock.millis()));
    for (Listener listener : listeners) {
      listener.catchUp();
    }
  }

  /** A page that is told of the mails that come in, each once and in order. */
  private final class Listener {
    private final SseClient client;
    private long told;

    Listener(SseClient client, long told) {
      this.client = client;
      this.told = told;
    }

    /** From here on the page is told, also when it has to connect again before the first mail. */
    synchronized void begin() {
      client.sendEvent("begin", "now", String.valueOf(told)); // an event without data is none
    }

    synchronized void catchUp() throws SQLException {
      for (MailStore.Numbered news : store.after(told)) {
        told = news.number();
        if (!news.mail().from().equals(Mailbox.OWNER)) {
          client.sendEvent("mail", news.mail().id(), String.valueOf(told));
        }
      }
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.routes.get("/health", context -> context.status(HttpStatus.NO_CONTENT));
    config.routes.get("/mails", this::search);
    config.routes.get("/mails/{id}", this::open);
    config.routes.post("/mails", this::send);
    config.routes.sse("/news", this::listen);
  }

  private void search(Context context) throws SQLException {
    String words = context.queryParam("q");
    json(
        context,
        store.search(words == null ? "" : words).stream().map(Mail::withoutPhoto).toList());
  }

  private void open(Context context) throws SQLException {
    json(
        context,
        store
            .find(context.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("There is no such mail.")));
  }

  private void send(Context context) throws SQLException {
    Mail mail = parse(context.body());
    boolean known = store.find(mail.id()).isPresent();
    json(context, store.add(mail.sentAt(clock.millis())));
    if (!known) {
      replies.schedule(() -> reply(mail), replyAfter.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private Mail parse(String body) {
    try {
      Mail mail = Json.<@Nullable Mail>read(gson, body, Mail.class);
      if (mail != null) {
        return mail;
      }
    } catch (JsonParseException noMail) {
      throw new BadRequestResponse("That is no mail. " + noMail.getMessage());
    }
    throw new BadRequestResponse("That is no mail, but nothing.");
  }

  private void reply(Mail to) {
    try {
      deliver(
          new Mail(
              UUID.randomUUID().toString(),
              to.to(),
              to.from(),
              "Re: " + to.subject(),
              "Thank you, I have read it.",
              null,
              null,
              0));
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot keep a reply to " + to.subject(), failed);
    }
  }

  /** Who was here before is told what has come since. */
  private void listen(SseClient client) {
    try {
      String last = client.ctx().header("Last-Event-ID");
      Listener listener = new Listener(client, last == null ? store.lastNumber() : number(last));
      client.keepAlive();
      client.onClose(() -> listeners.remove(listener));
      listeners.add(listener);
      listener.begin();
      listener.catchUp();
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot read the news.", failed);
    }
  }

  private static long number(String eventId) {
    try {
      return Long.parseLong(eventId);
    } catch (NumberFormatException noNumber) {
      throw new BadRequestResponse("No news has that id.");
    }
  }

  private void json(Context context, Object value) {
    context.contentType("application/json").result(gson.toJson(value));
  }

  /** Stops the server. Its mails stay in their file. */
  @Override
  public void close() throws SQLException {
    replies.shutdownNow();
    listeners.forEach(listener -> listener.client.close());
    javalin.stop();
    store.close();
  }
}
