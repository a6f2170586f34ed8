package org.javanative.examples.inbox.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;

import java.time.Duration;
import org.javanative.examples.inbox.mail.Draft;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.MemoryStorage;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Prop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a mail is written, on a storage that takes its time. */
@ExtendWith(UiExtension.class)
class ComposeTest {
  private static final Draft SAVED =
      new Draft("ada", "Engine", "It weaves.", "data:image/png;base64,AAAA", "48.1, 11.5");

  private final MemoryStorage memory = MemoryStorage.create();
  private final AsyncStorage storage = AsyncStorage.on(memory);

  private Screen compose(TestLoop loop) throws Exception {
    loop.run(() -> await(storage.setJson("draft", SAVED)));
    memory.latency(Duration.ofSeconds(3));
    return Screen.render(AsyncStorage.CONTEXT.provide(storage, new Compose(mail -> {})));
  }

  private Draft kept(TestLoop loop) throws Exception {
    return loop.run(() -> await(storage.getJson("draft", Draft.class)));
  }

  @Test
  void aLetterThatIsTypedBeforeTheDraftIsLoadedLeavesTheRestOfIt(TestLoop loop) throws Exception {
    try (Screen screen = compose(loop)) {
      screen.get(By.label("To")).type("g");
      assertThat(screen.get(By.label("Subject")).get(Prop.TEXT)).isEmpty();

      screen.settle();

      assertThat(screen.get(By.label("Subject")).get(Prop.TEXT)).isEqualTo("Engine");
      assertThat(screen.get(By.label("Text")).get(Prop.TEXT)).isEqualTo("It weaves.");
      assertThat(screen.get(By.label("Photo of this mail")).isShown()).isTrue();
    }
    assertThat(kept(loop)).isEqualTo(SAVED.withTo("g"));
  }

  @Test
  void whoTypesALetterAndGoesBackBeforeTheDraftIsLoadedKeepsTheRestOfIt(TestLoop loop)
      throws Exception {
    try (Screen screen = compose(loop)) {
      screen.get(By.label("Subject")).type("?");
    }
    assertThat(kept(loop)).isEqualTo(SAVED.withSubject("?"));
  }
}
