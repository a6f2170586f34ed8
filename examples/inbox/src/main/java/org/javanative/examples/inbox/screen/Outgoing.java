package org.javanative.examples.inbox.screen;

import java.util.ArrayList;
import java.util.List;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.fetch.StatusException;
import org.javanative.query.DurableMutation;
import org.javanative.query.MutationOptions;
import org.javanative.query.QueryFilter;
import org.javanative.ui.Store;

/**
 * Mail on its way to the server. It is written down when the user sends it, so that it goes out
 * even if the app ends before the server can be reached.
 */
final class Outgoing {
  private final DurableMutation<Mail, Mail> sending;
  private final Store<List<Mail>> refused = Store.of(List.of());

  Outgoing(Mailbox mailbox) {
    // The server knows a mail by its id, and needs no other key.
    sending =
        DurableMutation.of(
            "send-mail", Mail.class, (mail, key) -> mailbox.send(mail), this::configure);
  }

  DurableMutation<Mail, Mail> sending() {
    return sending;
  }

  /** What the server did not take, until the user has decided. */
  Store<List<Mail>> refused() {
    return refused;
  }

  void forget(Mail mail) {
    refused.update(mails -> mails.stream().filter(other -> !other.equals(mail)).toList());
  }

  private void configure(MutationOptions<Mail, Mail> options) {
    options
        .retry((failures, error) -> !isRefusal(error))
        .<List<Mail>>optimistic(Keys.ALL, Outgoing::withFirst)
        .onError((error, mail) -> refused.update(mails -> withLast(mails, mail)))
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

  private static List<Mail> withLast(List<Mail> mails, Mail mail) {
    List<Mail> more = new ArrayList<>(mails);
    more.add(mail);
    return List.copyOf(more);
  }
}
