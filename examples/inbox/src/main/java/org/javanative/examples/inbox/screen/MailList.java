package org.javanative.examples.inbox.screen;

import static org.javanative.query.Queries.useQuery;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.query.QueryOptions;
import org.javanative.query.QueryResult;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Navigation;

/**
 * The mails, or those with certain words in them. A search that is typed on cancels the request
 * before.
 *
 * @param mailbox the mail
 * @param words what is searched for
 * @param search takes other words
 * @param openId the mail that is open beside it; empty for none
 */
record MailList(Mailbox mailbox, String words, Consumer<? super String> search, String openId)
    implements Component {
  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Type LIST = new TypeToken<List<Mail>>() {}.getType();

  @Override
  public Element render() {
    Navigation navigation = useNavigation();
    QueryResult<List<Mail>> mails =
        useQuery(
            Keys.list(words),
            () -> mailbox.search(words),
            options -> kept(options.keepPrevious().staleTime(FRESH)));
    return column(
            row(
                    text("Inbox").heading(1).style(Looks.TITLE),
                    spacer(),
                    button("New mail").onClick(() -> navigation.go(Keys.COMPOSE)))
                .style(Looks.HEADER),
            row(
                    textInput(words)
                        .onChange(search)
                        .placeholder("Search mail")
                        .keyboardType(KeyboardType.SEARCH)
                        .accessibilityLabel("Search mail")
                        .style(s -> s.flex(1)),
                    new NotifyMe())
                .accessibilityRole(AccessibilityRole.SEARCH)
                .style(s -> s.gap(4).paddingHorizontal(20).paddingVertical(12)),
            scrollView(content(mails)).style(s -> s.flex(1)))
        .style(s -> s.flex(1).minHeight(0));
  }

  /** The list without a search is there when the app starts the next time. */
  private void kept(QueryOptions<List<Mail>> options) {
    if (words.isEmpty()) {
      options.persist(LIST);
    }
  }

  private Element content(QueryResult<List<Mail>> mails) {
    List<Mail> known = mails.data();
    if (known == null) {
      return mails.error() == null ? loading() : failed(mails);
    }
    if (known.isEmpty()) {
      return text("No mail has these words.")
          .liveRegion(LiveRegion.POLITE)
          .style(Looks.MUTED)
          .style(s -> s.padding(20));
    }
    return fragment(
        known.stream()
            .<Element>map(mail -> new MailRow(mail, mail.id().equals(openId)).key(mail.id()))
            .toList());
  }

  private static Element loading() {
    return row(activityIndicator(), text("Loading mail").style(Looks.MUTED))
        .style(s -> s.padding(20).gap(12));
  }

  private static Element failed(QueryResult<List<Mail>> mails) {
    return column(
            text("The mail cannot be loaded.").liveRegion(LiveRegion.POLITE),
            button("Try again").variant(ButtonVariant.OUTLINED).onClick(mails.refetch()))
        .style(s -> s.padding(20).gap(12));
  }
}
