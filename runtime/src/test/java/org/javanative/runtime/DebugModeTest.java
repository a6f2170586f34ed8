package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("org.javanative.runtime.OnEachCarrier#carriers")
class DebugModeTest {
  @Parameter Carrier carrier;

  private EventLoop loop;
  private final List<ErrorReport> reports = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void open() {
    loop = EventLoop.create(carrier);
    loop.setErrorSink(reports::add);
    loop.setSlowStepThreshold(Duration.ofMillis(30));
    loop.setDebug(true);
  }

  @AfterEach
  void close() {
    loop.close();
  }

  @Test
  void aStuckStepIsReportedWhileItIsStuckWithItsTaskAndStack() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    Task<Boolean> task = loop.createTask("hog", () -> release.await(30, TimeUnit.SECONDS));
    Awaitility.await().until(() -> !reports.isEmpty());
    ErrorReport report = reports.get(0);
    assertThat(report.message())
        .contains("A step of task 'hog' has held the loop for")
        .contains("Async.offload");
    assertThat(report.error().getStackTrace())
        .anySatisfy(frame -> assertThat(frame.getMethodName()).contains("aStuckStepIsReported"));
    release.countDown();
    assertThat(task.get()).isTrue();
    Awaitility.await().until(() -> reports.size() == 2);
    assertThat(reports.get(1).message()).contains("has ended after");
  }

  @Test
  void aLoneCoroutineThatYieldsIsNotTakenForAStuckOne() throws Exception {
    loop.setSlowStepThreshold(Duration.ofSeconds(2));
    long end = System.nanoTime() + 3_000_000_000L;
    loop.createTask(
            () -> {
              while (System.nanoTime() < end) {
                sleep(Duration.ZERO);
              }
              return null;
            })
        .get();
    assertThat(reports).isEmpty();
  }

  @Test
  void aJavaLockHeldOverAnAwaitIsReported() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    loop.createTask(
            "locker",
            () -> {
              lock.lock();
              try {
                sleep(Duration.ofMillis(1));
              } finally {
                if (lock.isHeldByCurrentThread()) {
                  lock.unlock();
                }
              }
              return null;
            })
        .get();
    if (carrier == Carrier.VIRTUAL) { // the JVM does not tell its locks; the guide says so
      assertThat(reports).noneMatch(report -> report.message().contains("holds a Java lock"));
      return;
    }
    assertThat(reports)
        .anySatisfy(
            report ->
                assertThat(report.message())
                    .contains("The task 'locker' holds a Java lock over an await")
                    .contains("ReentrantLock")
                    .contains("AsyncLock"));
  }

  @Test
  void theThresholdMustBePositive() {
    assertThatThrownBy(() -> loop.setSlowStepThreshold(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longer than zero");
  }
}
