package org.javanative.examples.inbox.screen;

import static org.javanative.query.Queries.useMutation;
import static org.javanative.query.Queries.useOutbox;
import static org.javanative.ui.Hooks.useContext;
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

import java.util.List;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.query.MutationResult;
import org.javanative.query.OutboxEntry;
import org.javanative.query.QueryClient;
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
 * @param outgoing the mail on its way
 */
record Panes(Mailbox mailbox, Outgoing outgoing) implements Component {
  private static final double WIDE = 860;
  private static final double LIST_WIDTH = 380;

  @Override
  public Element render() {
    State<String> words = useState("");
    Navigation navigation = useNavigation();
    boolean online = useStore(mailbox.online());
    boolean wide = useWindowDimensions().width() >= WIDE;
    String path = useLocation().path();
    MutationResult<Mail, Mail> sending = useMutation(outgoing.sending());
    QueryClient client = useContext(QueryClient.CONTEXT);
    List<OutboxEntry> outbox = useOutbox();
    List<OutboxEntry> refused = outbox.stream().filter(OutboxEntry::failed).toList();
    int waiting = outbox.size() - refused.size();

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
            online ? nothing() : offline(waiting),
            fragment(refused.stream().map(entry -> refused(entry, client)).toList()),
            row(list, open).style(s -> s.flex(1).minHeight(0)))
        .style(Style.ABSOLUTE_FILL)
        .style(s -> s.backgroundColor(ThemeColor.BACKGROUND).color(ThemeColor.TEXT));
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

  private static Element offline(int waiting) {
    String mail = waiting == 1 ? " One mail waits." : " " + waiting + " mails wait.";
    return row(
            icon(Icon.WARNING),
            text("The server cannot be reached. What you send goes out as soon as it can."
                    + (waiting == 0 ? "" : mail))
                .style(s -> s.flexShrink(1)))
        .liveRegion(LiveRegion.POLITE)
        .style(Looks.BANNER);
  }

  private static Element refused(OutboxEntry entry, QueryClient client) {
    String subject = entry.arguments() instanceof Mail mail ? mail.subject() : "";
    return row(
            text("The server has refused \"" + subject + "\".").style(s -> s.flex(1)),
            button("Try again").variant(ButtonVariant.OUTLINED).onClick(() -> client.retry(entry)),
            button("Discard").variant(ButtonVariant.PLAIN).onClick(() -> client.discard(entry)))
        .liveRegion(LiveRegion.POLITE)
        .style(Looks.BANNER)
        .key(entry.id());
  }
}
