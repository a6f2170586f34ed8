package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContextVarTest extends OnEachCarrier {
  private static final ContextVar<String> USER = ContextVar.withDefault("user", "nobody");

  @Test
  void aTaskGetsACopyOfItsCreatorsValuesAndKeepsItsOwnOverAwaits() throws Exception {
    loop.run(
        () -> {
          USER.set("ann");
          Task<String> task =
              runAsync(
                  () -> {
                    String inherited = USER.get();
                    USER.set("bob");
                    sleep(Duration.ofSeconds(1));
                    return inherited + " then " + USER.get();
                  });
          USER.set("cid");
          assertThat(await(task)).isEqualTo("ann then bob");
          assertThat(USER.get()).isEqualTo("cid");
        });
    assertThat(USER.get()).isEqualTo("nobody");
  }

  @Test
  void callbacksTimersFutureCallbacksAndOffloadedWorkInheritToo() throws Exception {
    List<String> seen = new ArrayList<>();
    loop.run(
        () -> {
          LoopFuture<String> future = Async.createFuture();
          USER.runWith(
              "ann",
              () -> {
                Async.callThreadsafe(() -> seen.add("callback " + USER.get()));
                Async.getLoop()
                    .callLater(Duration.ofSeconds(1), () -> seen.add("timer " + USER.get()));
                future.onDone(done -> seen.add("done " + USER.get()));
              });
          assertThat(USER.get()).isEqualTo("nobody");
          future.setResult("x");
          sleep(Duration.ofSeconds(2));
          USER.callWith(
              "bob",
              () -> {
                seen.add("offload " + await(offload(() -> USER.get())));
                return null;
              });
        });
    assertThat(seen).containsExactly("callback ann", "done ann", "timer ann", "offload bob");
  }

  @Test
  void aValueSetAroundACallIsRestoredAlsoWhenItFails() {
    assertThatThrownBy(
            () ->
                USER.callWith(
                    "ann",
                    () -> {
                      throw new IllegalStateException("in " + USER.get());
                    }))
        .hasMessage("in ann");
    assertThat(USER.get()).isEqualTo("nobody");
  }

  @Test
  void withoutADefaultTheValueIsNull() {
    assertThat(ContextVar.<String>of("none").get()).isNull();
    assertThat(USER.toString()).isEqualTo("ContextVar(user)");
  }

  @Test
  void aBoundCallbackRunsWithTheVariablesOfWhoBoundIt() {
    List<String> seen = new ArrayList<>();
    AtomicReference<Consumer<String>> bound = new AtomicReference<>();
    USER.runWith(
        "ann", () -> bound.set(ContextVar.bound(value -> seen.add(value + " by " + USER.get()))));

    USER.runWith("bob", () -> bound.get().accept("told"));

    assertThat(seen).containsExactly("told by ann");
    assertThat(USER.get()).isEqualTo("nobody");
  }
}
