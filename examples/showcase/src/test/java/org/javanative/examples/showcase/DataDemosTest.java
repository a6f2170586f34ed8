package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.javanative.storage.MemoryStorage;
import org.javanative.storage.StoragePlatform;
import org.javanative.testing.By;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demos of queries and storage do what they say. */
class DataDemosTest {

  @BeforeEach
  void keepInMemory() {
    StoragePlatform.install(new MemoryPlatform(MemoryStorage.create()));
  }

  @AfterEach
  void forget() {
    StoragePlatform.install(null);
  }

  @Test
  void twoCardsShareOneRequest() {
    try (DemoScreen demo = DemoScreen.of("useQuery")) {
      assertThat(demo.screen().all(By.text("Asking…"))).hasSize(2);
      demo.wait(Duration.ofSeconds(1));
      String answer = demo.screen().all(By.text(startsWith("Oslo: 16°"))).get(0).text();
      assertThat(demo.screen().all(By.text(answer))).hasSize(2);

      demo.labelled("City").choose("Quito");
      demo.wait(Duration.ofSeconds(1));
      demo.labelled("City").choose("Oslo");
      assertThat(demo.screen().all(By.text(answer))).as("what is fresh is kept").hasSize(2);
    }
  }

  private static Pattern startsWith(String text) {
    return Pattern.compile(Pattern.quote(text) + ".*");
  }

  @Test
  void aChangeIsSeenAtOnceAndTakenBackWhenRefused() {
    try (DemoScreen demo = DemoScreen.of("useMutation")) {
      demo.wait(Duration.ofSeconds(1)).press("Add apples");
      assertThat(demo.shows("Milk, Bread, Apples")).isTrue();
      demo.screen().settle();
      assertThat(demo.shows("Milk, Bread, Apples")).isTrue();

      demo.tick("The server refuses").press("Add tea");
      assertThat(demo.shows("Tea on the way…")).isTrue();
      assertThat(demo.shows("Milk, Bread, Apples, Tea")).isTrue();
      demo.screen().settle();
      assertThat(demo.shows("Milk, Bread, Apples")).isTrue();
      assertThat(demo.shows("The server has refused Tea.")).isTrue();
    }
  }

  @Test
  void aListGrowsPageByPageUntilItsEnd() {
    try (DemoScreen demo = DemoScreen.of("useInfiniteQuery")) {
      assertThat(demo.shows("None is here yet.")).isTrue();
      demo.wait(Duration.ofSeconds(1));
      assertThat(demo.shows("4 mails are here.")).isTrue();
      for (int page = 2; page <= 4; page++) {
        demo.press("More").wait(Duration.ofSeconds(1));
      }
      assertThat(demo.shows("Mail 16")).isTrue();
      assertThat(demo.shows("Mail 17")).isFalse();
      demo.screen().get(By.text("That is all"));
    }
  }

  @Test
  void theBoundaryWaitsForTheData() {
    try (DemoScreen demo = DemoScreen.of("useSuspenseQuery")) {
      assertThat(demo.shows("Looking it up…")).isTrue();
      demo.wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Ada writes programs.")).isTrue();

      demo.tick("All three").wait(Duration.ofSeconds(1));
      assertThat(
              demo.shows(
                  "Together: who writes programs, who builds compilers, who leads to the moon."))
          .isTrue();
    }
  }

  @Test
  void lettersWaitForTheNetwork() {
    try (DemoScreen demo = DemoScreen.of("useOutbox")) {
      demo.press("Send a letter").press("Send a letter").wait(Duration.ofSeconds(5));
      assertThat(demo.shows("2 to be sent.")).isTrue();

      demo.tick("There is a network").wait(Duration.ofSeconds(5));
      assertThat(demo.shows("Nothing waits.")).isTrue();
      assertThat(demo.shows("Letter 2 has arrived.")).isTrue();
    }
  }

  @Test
  void aStateIsThereTheNextTime() {
    try (DemoScreen demo = DemoScreen.of("usePersistedState")) {
      demo.wait(Duration.ofSeconds(1)).press("One more").press("One more");
      demo.screen().settle();
    }
    try (DemoScreen demo = DemoScreen.of("usePersistedState")) {
      demo.screen().settle();
      assertThat(demo.shows("Pressed 2 times, over all visits")).isTrue();
    }
  }

  @Test
  void transactionsCount() {
    try (DemoScreen demo = DemoScreen.of("AsyncStorage")) {
      demo.press("Count").press("Count");
      demo.screen().settle();
      demo.press("Read");
      demo.screen().settle();
      assertThat(demo.shows("2")).isTrue();
    }
  }
}
