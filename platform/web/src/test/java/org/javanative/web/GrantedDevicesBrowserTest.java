package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.device.Camera;
import org.javanative.device.DeviceHooks;
import org.javanative.device.Fix;
import org.javanative.device.Haptics;
import org.javanative.device.Keyboard;
import org.javanative.device.Location;
import org.javanative.device.LocationWatch;
import org.javanative.device.NetInfo;
import org.javanative.device.Notification;
import org.javanative.device.Notifications;
import org.javanative.device.Permission;
import org.javanative.device.Permissions;
import org.javanative.device.Share;
import org.javanative.device.ShareContent;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices whose user has said yes, or no, and a browser that answers for no user by itself. */
@Tag("page")
@Timeout(300)
class GrantedDevicesBrowserTest {
  /** Keeps the browser's own notifications where the test finds them. */
  private static final String KEEP_NOTIFICATIONS =
      """
      window.kept = [];
      window.Notification = class extends Notification {
        constructor(...all) {
          super(...all);
          kept.push(this);
          this.addEventListener('close', () => this.closed = true);
        }
      };
      """;

  private static Chromium chromium;

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new DeviceApp()).port(0).errorSink(errors::add)).start();
  private final BrowserContext context = chromium.browser.newContext();
  private final Page page = context.newPage();

  private record DeviceApp() implements App {
    @Override
    public String name() {
      return "device";
    }

    @Override
    public String title() {
      return "Device";
    }

    @Override
    public Element root() {
      return new Asking();
    }
  }

  private record Asking() implements Component {
    private static final Notification TEA = new Notification("tea", "Tea", "It is ready");

    @Override
    public Element render() {
      State<String> outcome = useState("nothing yet");
      State<String> tapped = useState("none");
      State<Boolean> watching = useState(false);
      useEffect(() -> Notifications.onTap(each -> tapped.set(each.toString())), onMount());
      Map<String, Callable<Object>> questions = new LinkedHashMap<>();
      questions.put("Ask", () -> await(Notifications.requestPermission()));
      questions.put("Show", () -> await(Notifications.show(TEA)));
      questions.put("Later", () -> await(Notifications.schedule(TEA, Duration.ofSeconds(60))));
      questions.put("Much later", () -> await(Notifications.schedule(TEA, Duration.ofDays(30))));
      questions.put("Cancel", () -> cancel());
      questions.put("Place", () -> await(Permissions.request(Permission.LOCATION)));
      questions.put("Camera", () -> await(Permissions.request(Permission.CAMERA)));
      questions.put("Photo", () -> await(Camera.takePhoto()));
      questions.put("Share", () -> await(Share.share(ShareContent.text("Hello"))));
      questions.put("Buzz", () -> buzz());
      questions.put("Keyboard", () -> dismiss());
      return column(
          fragment(Questions.buttons(questions, outcome)),
          text(outcome.get()).testId("outcome"),
          text(tapped.get()).testId("tapped"),
          new Networks(),
          textInput("").accessibilityLabel("Name"),
          button("Watch").onClick(() -> watching.update(on -> !on)),
          watching.get() ? new Watching() : text("not watching"));
    }

    private static Object cancel() {
      Notifications.cancel("tea");
      return "done";
    }

    private static Object buzz() {
      Haptics.play(Haptics.Effect.SUCCESS);
      return "done";
    }

    private static Object dismiss() {
      Keyboard.dismiss();
      return "done";
    }
  }

  private record Networks() implements Component {
    @Override
    public Element render() {
      State<String> all = useState("");
      useEffect(
          () ->
              NetInfo.onChange(
                  network ->
                      all.update(
                          former -> former + (network.connected() ? "online;" : "offline;"))),
          onMount());
      return text(all.get() + (DeviceHooks.useNetInfo().connected() ? "now on" : "now off"))
          .testId("networks");
    }
  }

  private record Watching() implements Component {
    @Override
    public Element render() {
      State<String> places = useState("");
      useAsyncEffect(
          () -> {
            try (LocationWatch watch = Location.watch()) {
              for (Fix fix : watch) {
                places.update(former -> former + fix.latitude() + ";");
              }
            }
          },
          onMount());
      return text(places.get()).testId("places");
    }
  }

  @BeforeAll
  static void launchBrowser() {
    chromium = Chromium.launch("--use-fake-device-for-media-stream");
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @AfterEach
  void closePage() {
    context.close();
    server.close();
    assertThat(errors).isEmpty();
  }

  private void open(String... permissions) {
    context.grantPermissions(List.of(permissions));
    page.addInitScript(KEEP_NOTIFICATIONS);
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  private void ask(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private Locator outcome() {
    return page.getByTestId("outcome");
  }

  @Test
  void aNotificationIsShownAndTellsOfItsTap() {
    open("notifications");
    ask("Ask");
    assertThat(outcome()).hasText("Ask: GRANTED");

    ask("Show");

    assertThat(outcome()).hasText("Show: null");
    Chromium.await(
        page,
        "() => kept.length === 1 && kept[0].title === 'Tea' && kept[0].body === 'It is ready'");
    page.evaluate("() => kept[0].dispatchEvent(new Event('click'))");
    assertThat(page.getByTestId("tapped"))
        .hasText("Notification[id=tea, title=Tea, body=It is ready]");
  }

  @Test
  void aNotificationWithTheSameIdReplacesTheFormerOneAndCancelTakesItAway() {
    open("notifications");
    ask("Show");
    assertThat(outcome()).hasText("Show: null");
    ask("Ask");
    assertThat(outcome()).hasText("Ask: GRANTED");
    ask("Show");
    assertThat(outcome()).hasText("Show: null");
    Chromium.await(page, "() => kept.length === 2 && kept[0].closed && !kept[1].closed");

    ask("Cancel");

    Chromium.await(page, "() => kept[1].closed");
  }

  @Test
  void aScheduledNotificationComesWhenItIsTime() {
    page.clock().install();
    open("notifications");
    ask("Later");
    assertThat(outcome()).hasText("Later: null");
    assertThat(page.evaluate("() => kept.length")).isEqualTo(0);

    page.clock().fastForward(61_000);

    Chromium.await(page, "() => kept.length === 1");
  }

  @Test
  void oneOfNextMonthIsNotShownNow() {
    page.clock().install();
    open("notifications");
    ask("Much later");
    assertThat(outcome()).hasText("Much later: null");
    page.clock().fastForward(Duration.ofDays(20).toMillis());
    page.clock().fastForward(Duration.ofDays(9).toMillis());
    assertThat(page.evaluate("() => kept.length")).isEqualTo(0);

    page.clock().fastForward(Duration.ofDays(2).toMillis());

    Chromium.await(page, "() => kept.length === 1");
  }

  @Test
  void aScheduledNotificationThatIsCancelledNeverComes() {
    page.clock().install();
    open("notifications");
    ask("Later");
    assertThat(outcome()).hasText("Later: null");
    ask("Cancel");
    assertThat(outcome()).hasText("Cancel: done");
    page.clock().fastForward(120_000);

    assertThat(page.evaluate("() => kept.length")).isEqualTo(0);
  }

  @Test
  void aBrowserThatShowsNoneOfPagesSaysSo() {
    page.addInitScript(
        """
        window.Notification = class {
          static permission = 'granted';
          constructor() { throw new TypeError('Illegal constructor.'); }
        };
        """);
    page.navigate(server.uri().toString());

    ask("Show");

    assertThat(outcome()).hasText("Show failed: UNAVAILABLE");
  }

  @Test
  void aPlaceIsFollowedUntilNobodyWatches() {
    open("geolocation");
    ask("Place");
    assertThat(outcome()).hasText("Place: GRANTED");
    context.setGeolocation(new Geolocation(48.5, 11.5));
    ask("Watch");
    assertThat(page.getByTestId("places")).hasText("48.5;");

    context.setGeolocation(new Geolocation(49.5, 11.5));

    // Between the two Chromium says that the place is not available.
    assertThat(page.getByTestId("places")).hasText("48.5;49.5;");
    ask("Watch");
    assertThat(page.getByText("not watching")).isVisible();
  }

  @Test
  void aPlaceIsGrantedOnceTheUserHasDecidedThoughItIsNeverFound() {
    page.addInitScript(
        """
        const status = {state: 'prompt', onchange: null};
        navigator.permissions.query = async () => status;
        navigator.geolocation.getCurrentPosition = () => setTimeout(() => {
          status.state = 'granted';
          status.onchange?.();
        });
        """);
    open();

    ask("Place");

    assertThat(outcome()).hasText("Place: GRANTED");
  }

  @Test
  void aCameraThatTheUserRefusesIsDenied() {
    open("geolocation"); // and nothing else

    ask("Camera");
    assertThat(outcome()).hasText("Camera: BLOCKED");
    ask("Photo");

    assertThat(outcome()).hasText("Photo failed: DENIED");
  }

  @Test
  void aBrowserThatCannotShareSaysSo() {
    open();

    ask("Share");

    assertThat(outcome()).hasText("Share failed: UNAVAILABLE");
  }

  @Test
  void theDeviceVibratesAndTheKeyboardGoesAway() {
    page.addInitScript(
        """
        window.vibrated = [];
        const vibrate = navigator.vibrate.bind(navigator);
        navigator.vibrate = pattern => { vibrated.push(pattern); return vibrate(pattern); };
        """);
    open();
    ask("Buzz");
    assertThat(outcome()).hasText("Buzz: done");
    Chromium.await(page, "() => vibrated.length === 1");

    Locator name = page.getByRole(AriaRole.TEXTBOX);
    name.focus();
    // Without taking the focus, as a coroutine would.
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard"))
        .dispatchEvent("click");

    assertThat(outcome()).hasText("Keyboard: done");
    assertThat(name).not().isFocused();
  }

  @Test
  void aNetworkThatIsTakenAwayAndGivenBackIsTold() {
    open();
    assertThat(page.getByTestId("networks")).hasText("now on");
    page.evaluate("addEventListener('offline', () => window.wasOffline = true)");

    context.setOffline(true); // so that nothing comes through
    Chromium.await(page, "() => window.wasOffline");
    context.setOffline(false);

    assertThat(page.getByTestId("networks")).hasText("offline;online;now on");
  }
}
