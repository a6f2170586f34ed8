package org.javanative.examples.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.examples.inbox.screen.Inbox;
import org.javanative.examples.inbox.server.MailServer;
import org.javanative.examples.inbox.server.SampleMail;
import org.javanative.storage.AsyncStorage;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.jspecify.annotations.Nullable;

/** The app, with a server of its own whose mails are forgotten when the process ends. */
public final class InboxApp implements App {
  private static final Duration REPLY_AFTER = Duration.ofSeconds(4);

  /** Guarded by this. */
  private @Nullable MailServer server;

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public String title() {
    return "Inbox";
  }

  @Override
  public Element root() {
    return new Inbox(new Mailbox(serverUrl()), AsyncStorage.open("org.javanative.examples.inbox"));
  }

  private synchronized String serverUrl() {
    if (server == null) {
      server = start();
    }
    return server.url();
  }

  private static MailServer start() {
    try {
      Path database = Files.createTempFile("inbox", ".db");
      database.toFile().deleteOnExit();
      MailServer started = MailServer.start(database, 0, REPLY_AFTER);
      started.fill(SampleMail.before(Instant.now()));
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot make the file of the mail server.", failed);
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot start the mail server.", failed);
    }
  }
}
