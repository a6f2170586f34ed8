package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SerialMainThreadTest {

  @Test
  void inlineRunsWorkBeforePostReturnsAndNestedWorkAfterwards() {
    List<String> log = new ArrayList<>();
    SerialMainThread mainThread = SerialMainThread.inline();

    mainThread.post(
        () -> {
          mainThread.post(() -> log.add("second"));
          log.add("first, current: " + mainThread.isCurrent());
        });

    assertThat(log).containsExactly("first, current: true", "second");
    assertThat(mainThread.isCurrent()).isFalse();
  }

  @Test
  void neverRunsTwoAtATimeAndLosesNothing() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    SerialMainThread mainThread = SerialMainThread.on(pool);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    int posters = 4;
    int each = 5_000;
    CountDownLatch done = new CountDownLatch(posters * each);

    for (int i = 0; i < posters; i++) {
      new Thread(
              () -> {
                for (int j = 0; j < each; j++) {
                  mainThread.post(
                      () -> {
                        if (inside.incrementAndGet() > 1 || !mainThread.isCurrent()) {
                          overlaps.incrementAndGet();
                        }
                        inside.decrementAndGet();
                        done.countDown();
                      });
                }
              })
          .start();
    }

    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(overlaps).hasValue(0);
    pool.shutdown();
  }

  @Test
  void whatWorkThrowsIsReportedAndTheRestRuns() {
    List<ErrorReport> errors = Collections.synchronizedList(new ArrayList<>());
    List<String> log = new ArrayList<>();
    SerialMainThread mainThread = SerialMainThread.inline();

    ErrorSink.HOST.runWith(
        errors::add,
        () -> {
          mainThread.post(
              () -> {
                throw new IllegalStateException("no");
              });
          mainThread.post(() -> log.add("next"));
        });

    assertThat(errors).hasSize(1);
    assertThat(log).containsExactly("next");
  }
}
