package org.javanative.examples.inbox.screen;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Ui.themed;

import java.time.Duration;
import org.javanative.device.Notification;
import org.javanative.device.Notifications;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.Permissions;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.query.QueryClient;
import org.javanative.query.QueryStorage;
import org.javanative.storage.AsyncStorage;
import org.javanative.ui.Component;
import org.javanative.ui.Effect;
import org.javanative.ui.Element;
import org.javanative.ui.Navigation;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Theme;

/**
 * The app: what all of its screens share stands here.
 *
 * @param mailbox the mail
 * @param storage keeps the draft, the mail that waits to be sent, and the list for the next start
 */
public record Inbox(Mailbox mailbox, AsyncStorage storage) implements Component {
  private static final Duration KEPT = Duration.ofDays(7);

  @Override
  public Element render() {
    Outgoing outgoing = useMemo(() -> new Outgoing(mailbox), onMount());
    QueryClient client = useMemo(() -> client(outgoing), onMount());
    useEffect((Effect) () -> client::close, onMount());
    useAsyncEffect(mailbox::watchServer, onMount());
    boolean online = useStore(mailbox.online());
    useAsyncEffect(
        () -> mailbox.watchMail(() -> client.invalidate(Keys.MAILS), mail -> arrived(client, mail)),
        deps(client, online));
    Navigation navigation = useNavigation();
    useEffect((Effect) () -> opensTapped(navigation), onMount());

    Theme theme = useColorScheme() == Appearance.DARK ? Theme.DARK : Theme.LIGHT;
    return themed(
        theme,
        QueryClient.CONTEXT.provide(
            client, AsyncStorage.CONTEXT.provide(storage, new Panes(mailbox, outgoing))));
  }

  private QueryClient client(Outgoing outgoing) {
    return QueryClient.create(
        options ->
            options
                .online(mailbox.online())
                .storage(
                    QueryStorage.of(storage::get, storage::set, storage::remove, storage::keys))
                .maxAge(KEPT)
                .durable(outgoing.sending()));
  }

  private static void arrived(QueryClient client, Mail mail) {
    client.invalidate(Keys.MAILS);
    if (Notifications.isAvailable()
        && await(Permissions.check(Permission.NOTIFICATIONS)) == PermissionStatus.GRANTED) {
      Object unused =
          await(Notifications.show(new Notification(mail.id(), mail.subject(), mail.from())));
    }
  }

  /** Opens the mail whose notification the user taps. */
  private static Runnable opensTapped(Navigation navigation) {
    return Notifications.isAvailable()
        ? Notifications.onTap(tapped -> navigation.go(Keys.address(tapped.id())))
        : () -> {};
  }
}
