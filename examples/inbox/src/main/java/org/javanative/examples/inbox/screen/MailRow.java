package org.javanative.examples.inbox.screen;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.ZoneId;
import java.util.Locale;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.ThemeColor;

/**
 * A mail in the list.
 *
 * @param mail the mail
 * @param open whether it is open beside the list
 */
record MailRow(Mail mail, boolean open) implements Component {
  private static final double AVATAR = 40;

  @Override
  public Element render() {
    boolean mine = mail.from().equals(Mailbox.OWNER);
    String who = mine ? "To " + name(mail.to()) : name(mail.from());
    String when =
        mail.onItsWay() ? "Sending" : Looks.time(mail.sentAtMillis(), ZoneId.systemDefault());
    return pressable(
            avatar(mine ? mail.to() : mail.from()),
            column(
                    row(
                            text(who).maxLines(1).style(s -> s.flex(1).fontWeight(650)),
                            text(when).style(Looks.MUTED))
                        .style(s -> s.gap(8)),
                    text(mail.subject()).maxLines(1),
                    text(mail.body().replace('\n', ' ')).maxLines(1).style(Looks.MUTED))
                .style(s -> s.flex(1).gap(1)))
        .href(Keys.address(mail.id()))
        .disabled(mail.onItsWay())
        .accessibilityLabel(who + ", " + mail.subject() + ", " + when)
        .pressedStyle(s -> s.backgroundColor(ThemeColor.ACCENT.withAlpha(0.16)))
        .style(
            s ->
                s.flexDirection(FlexDirection.ROW)
                    .gap(14)
                    .paddingHorizontal(20)
                    .paddingVertical(12)
                    .opacity(mail.onItsWay() ? 0.6 : 1)
                    .when(open, o -> o.backgroundColor(ThemeColor.ACCENT.withAlpha(0.1))));
  }

  private static Element avatar(String address) {
    return column(
            text(address.substring(0, 1).toUpperCase(Locale.ROOT))
                .style(s -> s.color(ThemeColor.ACCENT).fontWeight(700)))
        .style(
            s ->
                s.width(AVATAR)
                    .height(AVATAR)
                    .cornerRadius(AVATAR / 2)
                    .backgroundColor(ThemeColor.ACCENT.withAlpha(0.14))
                    .alignItems(Align.CENTER)
                    .justifyContent(Justify.CENTER));
  }

  /** What comes before the @ of an address, with a capital letter. */
  static String name(String address) {
    int at = address.indexOf('@');
    String name = at > 0 ? address.substring(0, at) : address;
    return name.isEmpty()
        ? "Nobody"
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
