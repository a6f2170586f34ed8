package org.javanative.examples.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.runAsync;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.examples.inbox.screen.Inbox;
import org.javanative.examples.inbox.server.MailServer;
import org.javanative.examples.inbox.server.SampleMail;
import org.javanative.runtime.ErrorReport;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StorageException;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.web.WebServer;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The inbox in a real browser, with its server there, gone and there again. */
@Timeout(300)
class InboxBrowserTest {
  private static final Duration REPLY_AFTER = Duration.ofMillis(300);

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static Chromium chromium;

  @TempDir Path folder;

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private MailServer mails;
  private WebServer web;
  private BrowserContext context;
  private Page page;

  private record InboxOn(String mailServer) implements App {
    @Override
    public String name() {
      return "inbox";
    }

    @Override
    public String title() {
      return "Inbox";
    }

    @Override
    public Element root() {
      return new Inbox(new Mailbox(mailServer), AsyncStorage.open("org.javanative.examples.inbox"));
    }
  }

  @BeforeAll
  static void launchBrowser() {
    chromium =
        Chromium.launch("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openPage() throws Exception {
    mails = MailServer.start(database(), 0, REPLY_AFTER);
    mails.fill(SampleMail.before(Instant.now()));
    startApp(mails.port(), 0);
    open(WIDE, ColorScheme.LIGHT);
  }

  private void startApp(int mailPort, int port) {
    App app = new InboxOn("http://127.0.0.1:" + mailPort);
    web = WebServer.create(cfg -> cfg.app(app).port(port).errorSink(errors::add)).start();
  }

  @AfterEach
  void closePage() throws Exception {
    context.close();
    web.close();
    mails.close();
  }

  private Path database() {
    return folder.resolve("mail.db");
  }

  private void open(int width, ColorScheme scheme) {
    if (context != null) {
      context.close();
    }
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    page = context.newPage();
    navigate();
  }

  private void navigate() {
    page.navigate(web.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0); // the page answers from now on
    assertThat(row("Notes on the engine")).isVisible();
  }

  private Locator row(String subject) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private void compose(String to, String subject) {
    button("New mail").click();
    field("To").fill(to);
    field("Subject").fill(subject);
    field("Text").fill("Hello!");
  }

  @Test
  void aMailOpensBesideTheListAndHasAnAddressOfItsOwn() {
    row("A moth in the relay").click();

    assertThat(page.getByText("I have taped it into the log book.").last()).isVisible();
    assertThat(row("Checked by hand")).isVisible();
    assertThat(page).hasURL(web.uri() + "mail/sample-1");
    assertThat(page).hasTitle("A moth in the relay · Inbox");

    page.goBack();

    assertThat(page.getByText("Choose a mail to read it here.")).isVisible();
    assertThat(page).hasTitle("Inbox");
    assertThat(errors).isEmpty();
  }

  @Test
  void onAPhoneAMailTakesThePlaceOfTheList() {
    open(NARROW, ColorScheme.LIGHT);

    row("A moth in the relay").click();

    assertThat(row("Checked by hand")).hasCount(0);
    button("Back").click();
    assertThat(row("Checked by hand")).isVisible();
  }

  @Test
  void aSearchShowsWhatHasItsWordsAndKeepsTheListWhileItLoads() {
    page.getByPlaceholder("Search mail").pressSequentially("relay");

    assertThat(row("Checked by hand")).hasCount(0);
    assertThat(row("A moth in the relay")).isVisible();

    page.getByPlaceholder("Search mail").fill("nothing like that");

    assertThat(page.getByText("No mail has these words.")).isVisible();
  }

  @Test
  void whatIsSentShowsAtOnceAndItsReplyComesByItself() {
    compose("linus@kernels.example", "A patch");
    button("Send").click();

    assertThat(row("A patch").first()).isVisible();
    assertThat(row("Re: A patch")).isVisible();
    assertThat(errors).isEmpty();
  }

  @Test
  void whatIsSentWhileTheServerIsGoneGoesOutOnceWhenItIsBack() throws Exception {
    int port = mails.port();
    mails.close();
    assertThat(page.getByText("The server cannot be reached.")).isVisible();

    compose("linus@kernels.example", "First in the tunnel");
    button("Send").click();
    compose("linus@kernels.example", "Second in the tunnel");
    button("Send").click();

    assertThat(row("First in the tunnel, Sending")).isVisible();
    assertThat(row("Second in the tunnel, Sending")).isVisible();

    mails = MailServer.start(database(), port, REPLY_AFTER);

    assertThat(row("Re: First in the tunnel")).isVisible();
    assertThat(row("Re: Second in the tunnel")).isVisible();
    assertThat(page.getByText("The server cannot be reached.")).hasCount(0);
    assertThat(page.getByText("Sending")).hasCount(0);
    assertThat(sentInTheTunnel()).containsExactly("Second in the tunnel", "First in the tunnel");
    assertThat(errors).isEmpty();
  }

  @Test
  void whatIsSentWhileTheServerIsGoneOutlivesTheApp() throws Exception {
    int port = mails.port();
    mails.close();
    assertThat(page.getByText("The server cannot be reached.")).isVisible();
    for (String subject : List.of("First in the tunnel", "Second in the tunnel")) {
      compose("linus@kernels.example", subject);
      button("Send").click();
    }
    assertThat(page.getByText("2 mails wait.")).isVisible();

    int address = web.uri().getPort();
    page.close(); // what it has stored stays in the browser
    web.close();
    // The page may go while the draft is written that was emptied when the mail was sent.
    errors.removeIf(InboxBrowserTest::isOfPageThatHasGone);
    startApp(port, address);
    page = context.newPage();
    navigate();

    assertThat(page.getByText("2 mails wait.")).isVisible();
    assertThat(row("Second in the tunnel, Sending")).isVisible();

    mails = MailServer.start(database(), port, REPLY_AFTER);

    assertThat(row("Re: Second in the tunnel")).isVisible();
    assertThat(page.getByText("Sending")).hasCount(0);
    assertThat(sentInTheTunnel()).containsExactly("Second in the tunnel", "First in the tunnel");
    assertThat(errors).isEmpty();
  }

  @Test
  void whatWaitsIsSentOnceThoughThePageIsLoadedAnew() throws Exception {
    int port = mails.port();
    mails.close();
    assertThat(page.getByText("The server cannot be reached.")).isVisible();
    compose("linus@kernels.example", "Only in the tunnel");
    button("Send").click();
    assertThat(page.getByText("One mail waits.")).isVisible();

    // The former session goes on for a while: both of them have the mail to send.
    page.reload();
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
    assertThat(row("Only in the tunnel, Sending")).isVisible();
    mails = MailServer.start(database(), port, REPLY_AFTER);

    assertThat(row("Re: Only in the tunnel")).isVisible();
    assertThat(page.getByText("Sending")).hasCount(0);
    assertThat(sentInTheTunnel()).containsExactly("Only in the tunnel");
  }

  private static boolean isOfPageThatHasGone(ErrorReport report) {
    return report.error() instanceof StorageException failure
        && failure.reason() == StorageException.Reason.GONE;
  }

  /** Waits until what the browser has on its disk is as it should be: it writes later. */
  private void awaitStored(String key, String expectation) {
    Chromium.await(
        page,
        """
        async () => {
          const opened = await new Promise((done, failed) => {
            const request = indexedDB.open('javanative/org.javanative.examples.inbox');
            request.onsuccess = () => done(request.result);
            request.onerror = failed;
          });
          const text = await new Promise((done, failed) => {
            const request = opened.transaction('texts').objectStore('texts').get('%s');
            request.onsuccess = () => done(request.result);
            request.onerror = failed;
          });
          opened.close();
          return (%s)(text);
        }
        """
            .formatted(key, expectation));
  }

  /** What the server has, the latest first. */
  private List<String> sentInTheTunnel() throws Exception {
    Mailbox all = new Mailbox(mails.url());
    return runAsync(() -> all.search("tunnel")).get().stream()
        .filter(mail -> mail.from().equals(Mailbox.OWNER))
        .map(Mail::subject)
        .toList();
  }

  @Test
  void whatIsTypedWhileTheBrowserIsOfflineArrives() {
    button("New mail").click();
    assertThat(field("Subject")).isEditable();
    context.setOffline(true);
    field("Subject").pressSequentially("Typed in the tunnel");
    context.setOffline(false);

    button("Back").click();
    button("New mail").click();

    assertThat(field("Subject")).hasValue("Typed in the tunnel");
  }

  @Test
  void aDraftOutlivesItsPage() {
    compose("linus@kernels.example", "Half a thought");
    button("Back").click();
    assertThat(button("New mail")).isVisible();
    awaitStored("draft", "text => text?.includes('Half a thought')");

    page.reload();
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
    button("New mail").click();

    assertThat(field("To")).hasValue("linus@kernels.example");
    assertThat(field("Subject")).hasValue("Half a thought");
    button("Discard").click();
    assertThat(field("Subject")).hasValue("");
  }

  @Test
  void aPhotoAndThePlaceGoAlong() {
    context.grantPermissions(List.of("geolocation"));
    context.setGeolocation(new Geolocation(48.1372, 11.5756));
    compose("linus@kernels.example", "Where I am");
    button("Add a photo").click();
    button("Take photo").click();
    assertThat(page.getByAltText("Photo of this mail")).isVisible();
    button("Share my place").click();
    assertThat(page.getByText("Written at 48.1372, 11.5756")).isVisible();

    button("Send").click();
    row("To Linus, Where I am").and(page.locator(":not([aria-disabled=true])")).click();

    assertThat(page.getByAltText("Attached photo")).isVisible();
    assertThat(page.getByText("Written at 48.1372, 11.5756")).isVisible();
    assertThat(errors).isEmpty();
  }

  @Test
  void whoWantsToBeNotifiedIsTold() throws Exception {
    context.addInitScript(
        "window.told = []; window.Notification = class {"
            + " static permission = 'default';"
            + " static async requestPermission() { return this.permission = 'granted'; }"
            + " constructor(title, {body}) { told.push(title + ' / ' + body); }"
            + " close() {} };");
    page.reload();
    button("Notify me").click();
    assertThat(button("Notify me")).hasCount(0);

    mails.deliver(
        new Mail("new", "linus@kernels.example", Mailbox.OWNER, "Merged", "Hi", null, null, 0));

    assertThat(row("Merged")).isVisible();
    Chromium.await(page, "told.length > 0");
    assertThat(page.evaluate("told.join()")).isEqualTo("Merged / linus@kernels.example");
    assertThat(errors).isEmpty();
  }

  @Test
  void nothingIsCutOffFromPhoneToDesktopInLightAndDark() throws Exception {
    Path shots = Files.createDirectories(Path.of("target", "screenshots"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 768, 1440}) {
        open(width, scheme);
        shoot(shots, "list", scheme, width);
        row("Notes on the engine").click();
        assertThat(page.getByText("Note G is the long one").last()).isVisible();
        shoot(shots, "mail", scheme, width);
        if (width < 860) {
          button("Back").click();
        }
        button("New mail").click();
        assertThat(field("To")).isVisible();
        shoot(shots, "compose", scheme, width);
      }
    }
  }

  private void shoot(Path shots, String what, ColorScheme scheme, int width) {
    Object overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(overflow).as("%s, %s, %d px", what, scheme, width).isEqualTo(0);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(shots.resolve("inbox-" + what + "-" + scheme + "-" + width + ".png")));
  }
}
