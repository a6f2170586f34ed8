package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.device.DeviceException.Code;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.UiExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Permissions, clipboard, sharing, links, haptics, keyboard and what kind of device it is. */
@ExtendWith(UiExtension.class)
class SystemFeaturesTest {
  @Test
  void aPermissionIsAskedForOnce(FakeDevice device, TestLoop loop) throws Exception {
    device.permission(Permission.CAMERA, PermissionStatus.UNDETERMINED);
    assertThat(loop.run(() -> await(Permissions.check(Permission.CAMERA))))
        .isEqualTo(PermissionStatus.UNDETERMINED);
    LoopFuture<PermissionStatus> asked = Permissions.request(Permission.CAMERA);
    loop.runCurrent();
    assertThat(asked.isDone()).isFalse();

    device.answerPermission(Permission.CAMERA, PermissionStatus.GRANTED);

    assertThat(loop.run(() -> await(asked))).isEqualTo(PermissionStatus.GRANTED);
    assertThat(loop.run(() -> await(Permissions.check(Permission.CAMERA))))
        .isEqualTo(PermissionStatus.GRANTED);
    assertThat(loop.run(() -> await(Permissions.request(Permission.CAMERA))))
        .as("without another question")
        .isEqualTo(PermissionStatus.GRANTED);
  }

  @Test
  void whatIsBlockedIsNotAskedFor(FakeDevice device, TestLoop loop) throws Exception {
    device.permission(Permission.CONTACTS, PermissionStatus.BLOCKED);

    assertThat(loop.run(() -> await(Permissions.request(Permission.CONTACTS))))
        .isEqualTo(PermissionStatus.BLOCKED);
  }

  @Test
  void theClipboardKeepsAText(FakeDevice device, TestLoop loop) throws Exception {
    assertThat(loop.run(() -> await(Clipboard.hasText()))).isFalse();

    loop.run(() -> await(Clipboard.setText("hi")));

    assertThat(device.clipboard()).isEqualTo("hi");
    assertThat(loop.run(() -> await(Clipboard.getText()))).isEqualTo("hi");
    assertThat(loop.run(() -> await(Clipboard.hasText()))).isTrue();
  }

  @Test
  void theUserSharesOrCancels(FakeDevice device, TestLoop loop) throws Exception {
    device.answerShare(true).answerShare(false);
    URI url = URI.create("https://example.org/");

    assertThat(loop.run(() -> await(Share.share(ShareContent.url(url, "Look: "))))).isTrue();
    assertThat(loop.run(() -> await(Share.share("Bye")))).isFalse();

    assertThat(device.calls())
        .containsExactly("Share.share(Look: https://example.org/)", "Share.share(Bye)");
    assertThatThrownBy(() -> Share.share(""))
        .hasMessage("There is nothing to share: neither a text nor a url.");
  }

  @Test
  void addressesLeadOut(FakeDevice device, TestLoop loop) throws Exception {
    device.opensScheme("maps");
    loop.run(() -> await(Linking.openUrl("maps:here")));
    loop.run(() -> await(Linking.openSettings()));

    assertThat(device.calls())
        .containsExactly("Linking.openUrl(maps:here)", "Linking.openSettings()");
    assertThat(loop.run(() -> await(Linking.canOpenUrl("mailto:a@example.org")))).isTrue();
    assertThat(loop.run(() -> await(Linking.canOpenUrl("gopher://x")))).isFalse();
    assertThatThrownBy(() -> loop.run(() -> await(Linking.openUrl("gopher://x"))))
        .isInstanceOf(DeviceException.class)
        .hasMessageContaining("Nothing on the fake device opens gopher://x");
  }

  @Test
  void addressesLeadIn(FakeDevice device) {
    List<URI> arrived = new ArrayList<>();
    assertThat(Linking.initialUrl()).isEmpty();
    device.initialUrl("app://start");
    assertThat(Linking.initialUrl()).contains(URI.create("app://start"));

    Runnable end = Linking.onUrl(arrived::add);
    device.receiveUrl("app://one");
    end.run();
    device.receiveUrl("app://two");

    assertThat(arrived).containsExactly(URI.create("app://one"));
  }

  @Test
  void whatIsNoAddressIsRefusedWithTheLikelyMistake() {
    assertThatThrownBy(() -> Linking.openUrl("example.org"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("openUrl(\"example.org\") has no scheme. Is https:// missing in front?");
    assertThatThrownBy(() -> Linking.openUrl("https://a b"))
        .hasMessageContaining("Spaces and the like are to be percent-encoded");
    assertThatThrownBy(() -> Linking.canOpenUrl("JavaScript:alert(1)"))
        .hasMessageContaining("would run a script");
  }

  @Test
  void theUserFeelsSomething(FakeDevice device) {
    Haptics.play(Haptics.Effect.SUCCESS);
    Haptics.vibrate(Duration.ofMillis(50));
    Haptics.cancel();
    Keyboard.dismiss();
    AccessibilityInfo.announce("Saved");

    assertThat(device.calls())
        .containsExactly(
            "Haptics.play(SUCCESS)",
            "Haptics.vibrate(50 ms)",
            "Haptics.cancel()",
            "Keyboard.dismiss()",
            "AccessibilityInfo.announce(Saved)");
    assertThatThrownBy(() -> Haptics.vibrate(Duration.ofMinutes(1)))
        .hasMessageContaining("at most 10 seconds, but this is PT1M");
  }

  @Test
  void theDeviceSaysWhatItIs(FakeDevice device) {
    assertThat(DeviceInfo.current().platform()).isEqualTo("test");
    DeviceInfo tablet =
        new DeviceInfo("test", "Slate", "Test", "2", "1", DeviceInfo.Kind.TABLET, true);

    device.info(tablet);

    assertThat(DeviceInfo.current()).isEqualTo(tablet);
  }

  @Test
  void aCallCanBeMadeToFail(FakeDevice device, TestLoop loop) throws Exception {
    DeviceException failure =
        new DeviceException("Clipboard", "getText", Code.FAILED, "It is empty-handed.");
    device.failNext(failure);

    assertThatThrownBy(() -> loop.run(() -> await(Clipboard.getText()))).isSameAs(failure);
    assertThat(loop.run(() -> await(Clipboard.getText()))).isEmpty();
  }
}
