package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.allTasks;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.currentTask;
import static org.javanative.runtime.Async.dump;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TaskDumpTest extends OnEachCarrier {

  @Test
  void showsTheTreeOfTasksWithWhatEachIsDoing() throws Exception {
    String[] text = new String[2];
    loop.run(
        () -> {
          currentTask().named("main");
          Task<Void> nap = runAsync(() -> sleep(Duration.ofSeconds(9))).named("nap \"quoted\"");
          runAsync(
                  () -> {
                    await(nap);
                  })
              .named("patient");
          runAsync(
                  () ->
                      TaskScope.run(
                          scope ->
                              scope.runAsync(() -> sleep(Duration.ofSeconds(9))).named("child")))
              .named("owner");
          sleep(Duration.ofSeconds(2));
          text[0] = dump().toString();
          text[1] = dump().toJson();
          assertThat(allTasks()).hasSize(5).contains(nap);
          assertThat(nap.stack())
              .contains("task 'nap \"quoted\"': sleeping")
              .contains("created at ");
          sleep(Duration.ofSeconds(9));
          assertThat(dump().count()).isEqualTo(1);
        });
    String tree =
        text[0].replaceAll(", created at .*", "").replaceFirst("EventLoop \\d+", "EventLoop N");
    assertThat(tree)
        .isEqualTo(
            "EventLoop N ("
                + carrier
                + ", running): 5 tasks\n"
                + "├─ main: running, 2.0 s old\n"
                + "├─ patient: awaiting task 'nap \"quoted\"', 2.0 s old\n"
                + "│  └─ nap \"quoted\": sleeping, 2.0 s old\n"
                + "└─ owner: awaiting future, 2.0 s old\n"
                + "   └─ child: sleeping, 2.0 s old\n");
    assertThat(text[1])
        .startsWith("{\"loop\":\"EventLoop ")
        .contains("\"count\":5")
        .contains(
            "\"name\":\"nap"
                + " \\\"quoted\\\"\",\"activity\":\"sleeping\",\"cancelling\":0,\"ageMillis\":2000");
  }

  @Test
  void canBeTakenWhileTheLoopIsStuck() throws Exception {
    try (EventLoop real = EventLoop.create(carrier)) {
      java.util.concurrent.CountDownLatch started = new java.util.concurrent.CountDownLatch(1);
      java.util.concurrent.CountDownLatch release = new java.util.concurrent.CountDownLatch(1);
      Task<Void> stuck =
          real.createTask(
              "stuck",
              () -> {
                started.countDown();
                release.await();
                return null;
              });
      started.await();
      assertThat(real.dump().toString()).contains("stuck: running");
      release.countDown();
      stuck.get();
    }
  }
}
