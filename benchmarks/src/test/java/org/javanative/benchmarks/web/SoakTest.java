package org.javanative.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The soak in small: it is content with what ends, and finds what does not. */
@Timeout(120)
class SoakTest {
  private static final int EACH_FATE_ONCE = 10;

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<Object> kept = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void endWhatLeaked() {
    end.countDown();
    new ArrayList<>(Async.allTasks()).forEach(Task::cancel);
  }

  private List<String> left(Consumer<SoakApp.Belongings> onPress, Duration patience)
      throws Exception {
    SoakApp app = new SoakApp(onPress);
    return new Soak(app, EACH_FATE_ONCE, Duration.ofSeconds(1), patience, log::add).run();
  }

  private static void started(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  void sessionsThatEndInAnyWayLeaveNothing() throws Exception {
    assertThat(left(belongings -> {}, Duration.ofSeconds(60))).isEmpty();
    assertThat(log).anyMatch(line -> line.startsWith("second wave: 10 sessions in "));
  }

  @Test
  void whateverGoesOnIsFound() throws Exception {
    Consumer<SoakApp.Belongings> leak =
        belongings -> {
          kept.add(belongings);
          started("outside", () -> kept.add(runAsync(() -> sleep(Duration.ofHours(1)))));
          started("leaked-7", this::untilTheEnd);
          throw new IllegalStateException("on purpose");
        };

    List<String> left = left(leak, Duration.ofSeconds(6));

    assertThat(left)
        .anyMatch(what -> what.matches("After the wave: \\d+ coroutines"))
        .anyMatch(what -> what.matches("After the wave: \\d+ sessions held in memory by something"))
        .anyMatch(what -> what.matches("After the server was closed: \\d+ threads named leaked-#"))
        .anyMatch(what -> what.matches("\\d+ failures in the app"));
  }

  private void untilTheEnd() {
    try {
      end.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
