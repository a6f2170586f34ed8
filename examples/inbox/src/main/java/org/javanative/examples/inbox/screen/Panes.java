package org.javanative.examples.inbox.screen;

import static org.javanative.query.Queries.useMutation;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.query.MutationOptions;
import org.javanative.query.MutationResult;
import org.javanative.query.QueryFilter;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Navigation;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

/**
 * The list and what is open beside it, or one of them where there is little room.
 *
 * @param mailbox the mail
 */
record Panes(Mailbox mailbox) implements Component {
  private static final double WIDE = 860;
  private static final double LIST_WIDTH = 380;
  private static final int RETRIES = 10;

  @Override
  public Element render() {
    State<String> words = useState("");
    State<List<Mail>> unsent = useState(List.of());
    Navigation navigation = useNavigation();
    boolean online = useStore(mailbox.online());
    boolean wide = useWindowDimensions().width() >= WIDE;
    String path = useLocation().path();
    MutationResult<Mail, Mail> sending =
        useMutation(mailbox::send, options -> sends(options, unsent));

    Element open = nothing();
    String id = Keys.idIn(path);
    if (path.equals(Keys.COMPOSE)) {
      open =
          new Compose(
              mail -> {
                sending.mutate(mail);
                navigation.go(Keys.HOME);
              });
    } else if (!id.isEmpty()) {
      open = new MailPage(mailbox, id).key(id);
    } else if (wide) {
      open = noneOpen();
    }
    boolean listShown = wide || (id.isEmpty() && !path.equals(Keys.COMPOSE));
    Element list =
        listShown ? list(new MailList(mailbox, words.get(), words::set, id), wide) : nothing();
    return column(
            online ? nothing() : offline(),
            fragment(unsent.get().stream().map(mail -> failed(mail, sending, unsent)).toList()),
            row(list, open).style(s -> s.flex(1).minHeight(0)))
        .style(Style.ABSOLUTE_FILL)
        .style(s -> s.backgroundColor(ThemeColor.BACKGROUND).color(ThemeColor.TEXT));
  }

  private static void sends(MutationOptions<Mail, Mail> options, State<List<Mail>> unsent) {
    options
        .scope("outbox")
        .retry(RETRIES)
        .<List<Mail>>optimistic(Keys.ALL, Panes::withFirst)
        .onError(
            (error, mail) -> {
              unsent.update(former -> withLast(former, mail));
            })
        .invalidates(QueryFilter.prefix(Keys.MAILS));
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

  private static Element list(Element list, boolean wide) {
    return column(list)
        .style(
            s ->
                (wide ? s.width(LIST_WIDTH) : s.flex(1))
                    .minHeight(0)
                    .backgroundColor(ThemeColor.SURFACE)
                    .border(Edge.END, Border.solid(wide ? 1 : 0, ThemeColor.BORDER)));
  }

  private static Element noneOpen() {
    return column(
            icon(Icon.MAIL).style(s -> s.color(ThemeColor.MUTED)),
            text("Choose a mail to read it here.").style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.flex(1).gap(12).alignItems(Align.CENTER).justifyContent(Justify.CENTER));
  }

  private static Element offline() {
    return row(
            icon(Icon.WARNING),
            text("The server cannot be reached. What you send goes out as soon as it can.")
                .style(s -> s.flexShrink(1)))
        .liveRegion(LiveRegion.POLITE)
        .style(Looks.BANNER);
  }

  private static Element failed(
      Mail mail, MutationResult<Mail, Mail> sending, State<List<Mail>> unsent) {
    return row(
            text("\"" + mail.subject() + "\" was not sent.").style(s -> s.flex(1)),
            button("Try again")
                .variant(ButtonVariant.OUTLINED)
                .onClick(
                    () -> {
                      unsent.update(former -> without(former, mail));
                      sending.mutate(mail);
                    }),
            button("Discard")
                .variant(ButtonVariant.PLAIN)
                .onClick(() -> unsent.update(former -> without(former, mail))))
        .liveRegion(LiveRegion.POLITE)
        .style(Looks.BANNER)
        .key(mail.id());
  }

  private static List<Mail> withLast(List<Mail> mails, Mail mail) {
    List<Mail> more = new ArrayList<>(mails);
    more.add(mail);
    return List.copyOf(more);
  }

  private static List<Mail> without(List<Mail> mails, Mail mail) {
    return mails.stream().filter(other -> !other.equals(mail)).toList();
  }
}
