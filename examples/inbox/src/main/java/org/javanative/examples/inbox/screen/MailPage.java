package org.javanative.examples.inbox.screen;

import static org.javanative.query.Queries.useQuery;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.text;

import java.time.ZoneId;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.query.QueryResult;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Navigation;
import org.javanative.ui.ResizeMode;
import org.javanative.ui.style.Align;
import org.javanative.ui.svg.Icon;

/**
 * A mail as a whole.
 *
 * @param mailbox where it is
 * @param id which one
 */
record MailPage(Mailbox mailbox, String id) implements Component {
  private static final double WIDEST = 720;

  @Override
  public Element render() {
    Navigation navigation = useNavigation();
    QueryResult<Mail> mail = useQuery(Keys.mail(id), () -> mailbox.open(id));
    useTitle(mail.data() == null ? "" : mail.data().subject() + " · Inbox");
    return column(
            row(button("Back").variant(ButtonVariant.PLAIN).onClick(() -> navigation.go(Keys.HOME)))
                .style(Looks.BAR),
            scrollView(content(mail)).style(s -> s.flex(1)))
        .style(s -> s.flex(1).minHeight(0));
  }

  private static Element content(QueryResult<Mail> result) {
    Mail mail = result.data();
    if (mail == null) {
      return result.error() == null
          ? column(activityIndicator()).style(s -> s.padding(24).alignItems(Align.START))
          : column(
                  text("The mail cannot be loaded.").liveRegion(LiveRegion.POLITE),
                  button("Try again").variant(ButtonVariant.OUTLINED).onClick(result.refetch()))
              .style(s -> s.padding(24).gap(12).alignItems(Align.START));
    }
    return column(
            text(mail.subject()).heading(1).style(Looks.TITLE),
            text("From "
                    + mail.from()
                    + " to "
                    + mail.to()
                    + ", "
                    + Looks.time(mail.sentAtMillis(), ZoneId.systemDefault()))
                .style(Looks.MUTED),
            text(mail.body()).style(s -> s.fontSize(16).lineHeight(26).marginTop(12)),
            mail.photo() == null
                ? nothing()
                : image(mail.photo())
                    .resizeMode(ResizeMode.CONTAIN)
                    .accessibilityLabel("Attached photo")
                    .style(s -> s.height(320).cornerRadius(12)),
            mail.place() == null
                ? nothing()
                : row(icon(Icon.MAP_PIN), text("Written at " + mail.place()))
                    .style(s -> s.gap(8).alignItems(Align.CENTER)))
        .style(s -> s.padding(24).gap(8).maxWidth(WIDEST));
  }
}
