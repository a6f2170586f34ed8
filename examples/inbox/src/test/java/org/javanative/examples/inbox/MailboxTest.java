package org.javanative.examples.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.examples.inbox.server.MailServer;
import org.javanative.fetch.Fetch;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mail server, as the app asks it. */
@Timeout(180)
class MailboxTest {
  @TempDir Path folder;

  private MailServer server;
  private Mailbox mailbox;

  @BeforeEach
  void start() throws Exception {
    server = MailServer.start(folder.resolve("mail.db"), 0, Duration.ofDays(1));
    mailbox = new Mailbox(server.url());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private static Mail mail(String id, String subject) {
    return new Mail(id, Mailbox.OWNER, "ada@x.example", subject, "100% _sure_", null, null, 0);
  }

  @Test
  void sendingAMailTwiceKeepsOne() throws Exception {
    runAsync(() -> mailbox.send(mail("a", "Once"))).get();
    Mail again = runAsync(() -> mailbox.send(mail("a", "Twice"))).get();

    assertThat(again.subject()).isEqualTo("Once");
    assertThat(again.onItsWay()).isFalse();
    List<Mail> all = runAsync(() -> mailbox.search("")).get();
    assertThat(all).extracting(Mail::subject).containsExactly("Once");
  }

  @Test
  void aSearchTakesItsWordsAsTheyAre() throws Exception {
    runAsync(() -> mailbox.send(mail("a", "Hello"))).get();

    List<Mail> found = runAsync(() -> mailbox.search("0% _SURE")).get();
    List<Mail> none = runAsync(() -> mailbox.search("h_llo")).get();

    assertThat(found).hasSize(1);
    assertThat(none).isEmpty();
  }

  @Test
  void whatIsNoMailIsTheSendersMistake() throws Exception {
    for (String body : List.of("{\"id\":\"a\"}", "{", "", "null", "[]")) {
      int status =
          runAsync(
                  () ->
                      await(
                          Fetch.fetch(
                              request ->
                                  request
                                      .url(server.url() + "/mails")
                                      .text(body, "application/json"))))
              .get()
              .status();
      assertThat(status).as(body).isEqualTo(400);
    }
  }

  @Test
  void aWatchSaysFromWhereOnItHearsAndGoesOnThereWhenItBeginsAnew() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    CoroutineAction watch =
        () -> mailbox.watchMail(() -> heard.add("begun"), mail -> heard.add(mail.subject()));
    Task<?> first = runAsync(watch);
    assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("begun");
    boolean unused = first.cancel();

    Mail mail =
        new Mail("a", "bob@x.example", Mailbox.OWNER, "While nobody listened", "", null, null, 0);
    runAsync(() -> mailbox.send(mail)).get();
    Task<?> second = runAsync(watch);

    assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("begun");
    assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("While nobody listened");
    boolean unusedToo = second.cancel();
  }

  @Test
  void aServerThatIsGoneIsNoticedByTheFirstRequest() throws Exception {
    server.close();

    assertThatThrownBy(() -> runAsync(() -> mailbox.search("")).get())
        .isInstanceOf(ExecutionException.class);

    assertThat(mailbox.online().get()).isFalse();
  }
}
