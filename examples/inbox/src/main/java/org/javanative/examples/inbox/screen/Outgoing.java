package org.javanative.examples.inbox.screen;

import java.util.ArrayList;
import java.util.List;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.fetch.StatusException;
import org.javanative.query.DurableMutation;
import org.javanative.query.MutationOptions;
import org.javanative.query.QueryFilter;

/**
 * Mail on its way to the server. It is written down when the user sends it, so that it goes out
 * even if the app ends before the server can be reached. What the server refuses stays in the
 * outbox as failed, until the user has decided.
 */
final class Outgoing {
  private final DurableMutation<Mail, Mail> sending;

  Outgoing(Mailbox mailbox) {
    // The server knows a mail by its id, and needs no other key.
    sending =
        DurableMutation.of(
            "send-mail", Mail.class, (mail, key) -> mailbox.send(mail), this::configure);
  }

  DurableMutation<Mail, Mail> sending() {
    return sending;
  }

  private void configure(MutationOptions<Mail, Mail> options) {
    options
        .retry((failures, error) -> !isRefusal(error))
        .<List<Mail>>optimistic(Keys.ALL, Outgoing::withFirst)
        .onError((error, mail) -> {}) // the outbox shows it
        .invalidates(QueryFilter.prefix(Keys.MAILS));
  }

  /** Whether the server has understood, and said no. */
  private static boolean isRefusal(Throwable error) {
    return error instanceof StatusException answer
        && answer.status() >= 400
        && answer.status() < 500;
  }

  /** The list with the mail on top, unless the server has put it there already. */
  private static List<Mail> withFirst(List<Mail> mails, Mail mail) {
    if (mails.stream().anyMatch(known -> known.id().equals(mail.id()))) {
      return mails;
    }
    List<Mail> more = new ArrayList<>(mails);
    more.add(0, mail);
    return more;
  }
}
