package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.javanative.device.AccessibilityInfo;
import org.javanative.device.Accuracy;
import org.javanative.device.Alert;
import org.javanative.device.AppState;
import org.javanative.device.Camera;
import org.javanative.device.Clipboard;
import org.javanative.device.DeviceHooks;
import org.javanative.device.DeviceInfo;
import org.javanative.device.Fix;
import org.javanative.device.Linking;
import org.javanative.device.Location;
import org.javanative.device.Notification;
import org.javanative.device.Notifications;
import org.javanative.device.Permission;
import org.javanative.device.Permissions;
import org.javanative.device.Photo;
import org.javanative.device.PhotoOptions;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.javanative.ui.CameraPreviewHandle;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What coroutines on the server get from a browser with a fake camera and an emulated place. */
@Timeout(300)
class DeviceBrowserTest {
  private static Chromium chromium;

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final List<Photo> photos = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Boolean> waitEnded = new CompletableFuture<>();
  private WebServer server;
  private BrowserContext context;
  private Page page;

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
  void openPage() {
    server =
        WebServer.create(
                cfg ->
                    cfg.app(new DeviceApp())
                        .port(0)
                        .resumeWithin(Duration.ofSeconds(2))
                        .errorSink(errors::add))
            .start();
    context = chromium.browser.newContext(new Browser.NewContextOptions());
    page = context.newPage();
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  @AfterEach
  void closePage() {
    context.close();
    server.close();
    assertThat(errors).isEmpty();
  }

  /** Buttons that each ask the device for something, and what came of the last one. */
  private final class DeviceApp implements App {
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
      return new Asking(DeviceBrowserTest.this);
    }
  }

  private record Asking(DeviceBrowserTest test) implements Component {
    @Override
    public Element render() {
      State<String> outcome = useState("nothing yet");
      State<Boolean> previewing = useState(false);
      State<String> ready = useState("dark");
      Ref<@Nullable CameraPreviewHandle> preview = useRef();
      Map<String, Callable<Object>> questions = new LinkedHashMap<>();
      questions.put(
          "Place", () -> place(await(Location.getCurrent(Accuracy.HIGH, Duration.ofSeconds(20)))));
      questions.put("Copy", () -> await(Clipboard.setText("from Java")));
      questions.put("Paste", () -> await(Clipboard.getText()));
      questions.put(
          "Photo",
          () -> test.kept(await(Camera.takePhoto(PhotoOptions.DEFAULT.withMaxSize(320, 320)))));
      questions.put("Pick", () -> test.kept(await(Camera.pickFromGallery())));
      questions.put("Confirm", () -> await(Alert.confirm("Delete it?", "For ever.")));
      questions.put("Check", () -> await(Permissions.check(Permission.LOCATION)));
      questions.put(
          "Notify", () -> await(Notifications.show(new Notification("n", "News", "Body"))));
      questions.put(
          "Shoot",
          () ->
              test.kept(
                  await(
                      Camera.capture(
                          Objects.requireNonNull(preview.get()), PhotoOptions.DEFAULT))));
      questions.put("Link", () -> await(Linking.openUrl(test.server.uri() + "linked?from=app")));
      questions.put("Mail", () -> await(Linking.canOpenUrl("mailto:ada@example.org")));
      questions.put("Data", () -> await(Linking.openUrl("data:text/html,hello")));
      questions.put("Settings", () -> await(Linking.openSettings()));
      questions.put("Start", () -> Linking.initialUrl().orElseThrow());
      questions.put("Info", () -> DeviceInfo.current());
      questions.put(
          "Announce",
          () -> {
            AccessibilityInfo.announce("Saved");
            return "said";
          });
      questions.put("Brief", () -> test.photoWithin(Duration.ofSeconds(3)));
      questions.put("Wait", () -> test.waitForPhoto());
      return column(
          fragment(Questions.buttons(questions, outcome)),
          text(outcome.get()).testId("outcome"),
          text(DeviceHooks.useNetInfo().connected() ? "online" : "offline").testId("network"),
          text(AppState.current().toString()),
          text(DeviceHooks.useBattery().toString()).testId("battery"),
          text(DeviceHooks.useAccessibilityInfo().toString()).testId("accessibility"),
          button("Preview").onClick(() -> previewing.update(on -> !on)),
          previewing.get()
              ? cameraPreview()
                  .ref(preview)
                  .onReady(() -> ready.set("ready"))
                  .onError(ready::set)
                  .style(s -> s.width(200).height(150))
              : text("no preview"),
          text(ready.get()).testId("ready"));
    }

    private static String place(Fix fix) {
      return fix.latitude() + " " + fix.longitude();
    }
  }

  private String kept(@Nullable Photo photo) {
    if (photo == null) {
      return "cancelled";
    }
    photos.add(photo);
    return "got it";
  }

  private String photoWithin(Duration time) {
    try {
      return kept(await(Camera.takePhoto(), time));
    } catch (TimeoutException tooLong) {
      return "too long";
    }
  }

  private String waitForPhoto() {
    try {
      return kept(await(Camera.takePhoto()));
    } finally {
      waitEnded.complete(true);
    }
  }

  private Locator buttonNamed(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void shoot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "device-" + name + ".png")));
  }

  private Locator outcome() {
    return page.getByTestId("outcome");
  }

  private BufferedImage onlyPhoto() throws IOException {
    assertThat(photos).hasSize(1);
    Photo photo = photos.get(0);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    assertThat(image).as("a JPEG").isNotNull();
    assertThat(image.getWidth()).isEqualTo(photo.width());
    assertThat(image.getHeight()).isEqualTo(photo.height());
    return image;
  }

  @Test
  void aPhotoArrivesAsJpegBytes() throws Exception {
    buttonNamed("Photo").click();
    assertThat(buttonNamed("Take photo")).isEnabled();
    shoot("camera");
    buttonNamed("Take photo").click();

    assertThat(outcome()).hasText("Photo: got it");
    assertThat(onlyPhoto().getWidth()).isEqualTo(320);
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void cancellingTheCameraIsAValue() {
    buttonNamed("Photo").click();
    buttonNamed("Cancel").click();

    assertThat(outcome()).hasText("Photo: cancelled");
    assertThat(buttonNamed("Photo")).isFocused();
  }

  @Test
  void cancellingTheTaskClosesTheCamera() {
    buttonNamed("Brief").click();
    assertThat(page.locator("dialog")).isVisible();

    assertThat(outcome()).hasText("Brief: too long");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void aCameraThatIsAllowedWhenNobodyWaitsAnyMoreIsLetGo() {
    page.evaluate(
        """
        () => {
          const media = navigator.mediaDevices;
          const open = media.getUserMedia.bind(media);
          media.getUserMedia = async wanted => {
            await new Promise(allowed => setTimeout(allowed, 5000));
            return window.stream = await open(wanted);
          };
        }
        """);

    buttonNamed("Brief").click();

    assertThat(outcome()).hasText("Brief: too long");
    Chromium.await(page, "() => window.stream?.active === false");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void aLargePictureOfTheUserArrivesInParts() throws Exception {
    BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(noise, "png", png);

    buttonNamed("Pick").click();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("noise.png", "image/png", png.toByteArray()));

    assertThat(outcome()).hasText("Pick: got it");
    assertThat(onlyPhoto().getWidth()).isEqualTo(1200);
    assertThat(photos.get(0).sizeBytes()).isGreaterThan(200_000);
  }

  @Test
  void whatIsTransparentInAPictureOfTheUserIsWhiteInThePhoto() throws Exception {
    BufferedImage nothing = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(nothing, "png", png);

    buttonNamed("Pick").click();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("nothing.png", "image/png", png.toByteArray()));

    assertThat(outcome()).hasText("Pick: got it");
    assertThat(onlyPhoto().getRGB(20, 15)).isEqualTo(0xffffffff);
  }

  @Test
  void whatIsNoPictureIsSaid() {
    buttonNamed("Pick").click();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {1, 2, 3}));

    assertThat(outcome()).hasText("Pick failed: FAILED");
  }

  @Test
  void aSecondPickerIsBusyAndTheFirstGoesOn() {
    buttonNamed("Photo").click();
    assertThat(buttonNamed("Take photo")).isEnabled();

    // Behind the dialog, where only a script can press.
    buttonNamed("Pick").dispatchEvent("click");

    assertThat(outcome()).hasText("Pick failed: BUSY");
    buttonNamed("Take photo").click();
    assertThat(outcome()).hasText("Photo: got it");
  }

  @Test
  void aPreviewShowsTheCameraAndAPhotoCanBeTakenOfIt() throws Exception {
    buttonNamed("Preview").click();
    assertThat(page.getByTestId("ready")).hasText("ready");

    buttonNamed("Shoot").click();

    assertThat(outcome()).hasText("Shoot: got it");
    assertThat(onlyPhoto().getWidth()).isGreaterThan(100);
    buttonNamed("Preview").click();
    assertThat(page.locator("video")).hasCount(0);
  }

  @Test
  void thePlaceIsTheOneOfTheBrowser() {
    context.grantPermissions(List.of("geolocation"));
    context.setGeolocation(new Geolocation(48.1, 11.6));

    buttonNamed("Check").click();
    assertThat(outcome()).hasText("Check: GRANTED");
    buttonNamed("Place").click();

    assertThat(outcome()).hasText("Place: 48.1 11.6");
  }

  @Test
  void aPlaceThatIsNotSharedIsDenied() {
    context.grantPermissions(List.of()); // all others are refused

    buttonNamed("Place").click();

    assertThat(outcome()).hasText("Place failed: DENIED");
  }

  @Test
  void aNotificationWithoutPermissionIsDenied() {
    buttonNamed("Notify").click();

    assertThat(outcome()).hasText("Notify failed: DENIED");
  }

  @Test
  void whatIsCopiedCanBePasted() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));

    buttonNamed("Copy").click();
    assertThat(outcome()).hasText("Copy: null");
    buttonNamed("Paste").click();

    assertThat(outcome()).hasText("Paste: from Java");
  }

  @Test
  void aDialogIsAnsweredByItsButtonsAndByEscape() {
    buttonNamed("Confirm").click();
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("For ever.");
    shoot("alert");
    buttonNamed("OK").click();
    assertThat(outcome()).hasText("Confirm: true");

    buttonNamed("Confirm").click();
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
    page.keyboard().press("Escape");
    assertThat(outcome()).hasText("Confirm: false");
  }

  @Test
  void theNetworkOfTheDeviceIsFollowed() {
    assertThat(page.getByTestId("network")).hasText("online");

    page.evaluate(
        "() => { Object.defineProperty(navigator, 'onLine', {get: () => false});"
            + " dispatchEvent(new Event('offline')); }");

    assertThat(page.getByTestId("network")).hasText("offline");
  }

  @Test
  void theWishesOfTheUserAreFollowed() {
    assertThat(page.getByTestId("accessibility"))
        .hasText("AccessibilityInfo[screenReader=null, reduceMotion=false, highContrast=false]");

    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(ReducedMotion.REDUCE)
            .setForcedColors(ForcedColors.ACTIVE));

    assertThat(page.getByTestId("accessibility"))
        .hasText("AccessibilityInfo[screenReader=null, reduceMotion=true, highContrast=true]");
  }

  @Test
  void whatIsAnnouncedStandsWhereScreenReadersLook() {
    buttonNamed("Announce").click();
    assertThat(page.locator(".jn-announcer")).hasText("Saved");
    assertThat(page.locator(".jn-announcer")).hasAttribute("role", "status");

    buttonNamed("Confirm").click();
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
    // Behind the dialog, where only a script can press.
    buttonNamed("Announce").dispatchEvent("click");
    assertThat(page.locator("dialog .jn-announcer")).hasText("Saved");
    buttonNamed("OK").click();
    assertThat(outcome()).hasText("Confirm: true");
  }

  @Test
  void theBatteryIsFollowed() {
    assertThat(page.getByTestId("battery")).not().containsText("UNKNOWN");
    page.addInitScript(
        """
        window.battery = Object.assign(new EventTarget(), {level: 0.5, charging: false});
        navigator.getBattery = async () => window.battery;
        """);
    page.reload();
    assertThat(page.getByTestId("battery")).hasText("Battery[level=0.5, state=UNPLUGGED]");

    page.evaluate(
        "() => { battery.charging = true; battery.dispatchEvent(new Event('chargingchange')); }");
    assertThat(page.getByTestId("battery")).hasText("Battery[level=0.5, state=CHARGING]");
  }

  @Test
  void aBrowserWithoutABatteryLeavesItUnknown() {
    page.addInitScript("delete Navigator.prototype.getBattery");
    page.reload();

    buttonNamed("Mail").click();

    assertThat(outcome()).hasText("Mail: true");
    assertThat(page.getByTestId("battery")).hasText("Battery[level=null, state=UNKNOWN]");
  }

  @Test
  void theBrowserSaysWhatItIs() {
    buttonNamed("Info").click();
    assertThat(outcome()).containsText("DeviceInfo[platform=web, model=Chrome ");
    assertThat(outcome()).containsText("system=Linux");

    buttonNamed("Start").click();
    assertThat(outcome()).hasText("Start: " + server.uri());
  }

  @Test
  void aLinkOpensInATabThatKnowsNothingOfThePage() {
    Page opened = context.waitForPage(() -> buttonNamed("Link").click());

    opened.waitForLoadState();
    assertThat(opened).hasURL(server.uri() + "linked?from=app");
    assertThat(outcome()).hasText("Link: null");
    assertThat(opened.evaluate("() => window.opener === null && document.referrer === ''"))
        .isEqualTo(true);
    opened
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start").setExact(true))
        .click();
    assertThat(opened.getByTestId("outcome")).hasText("Start: " + server.uri() + "linked?from=app");
  }

  @Test
  void aLinkThatNobodyHasPressedIsShownBefore() {
    // As when a timer of the app opens a link. Scripts of tests count as presses, so it is feigned.
    page.evaluate(
        "() => Object.defineProperty(navigator, 'userActivation', {value: {isActive: false}})");
    buttonNamed("Link").click();
    assertThat(page.locator("dialog")).containsText(server.uri() + "linked?from=app");
    shoot("link");
    buttonNamed("Cancel").click();
    assertThat(outcome()).hasText("Link failed: DENIED");

    buttonNamed("Link").click();
    Page opened = context.waitForPage(() -> buttonNamed("Open").click());

    assertThat(opened).hasURL(server.uri() + "linked?from=app");
    assertThat(outcome()).hasText("Link: null");
  }

  @Test
  void whatAPageDoesNotOpenFails() {
    buttonNamed("Data").click();
    assertThat(outcome()).hasText("Data failed: UNAVAILABLE");
    buttonNamed("Settings").click();
    assertThat(outcome()).hasText("Settings failed: UNAVAILABLE");
  }

  @Test
  void whoWaitsForAPageThatGoesWaitsNoLonger() throws Exception {
    buttonNamed("Wait").click();
    assertThat(buttonNamed("Take photo")).isEnabled();

    page.navigate("about:blank");

    assertThat(waitEnded.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(photos).isEmpty();
  }
}
