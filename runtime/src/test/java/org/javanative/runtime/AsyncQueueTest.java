package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AsyncQueueTest extends OnEachCarrier {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final List<String> log = new ArrayList<>();

  @Test
  void ordersAreFirstInLastInAndByPriority() throws Exception {
    loop.run(
        () -> {
          assertThat(drained(AsyncQueue.fifo(9))).containsExactly(2, 3, 1);
          assertThat(drained(AsyncQueue.lifo(9))).containsExactly(1, 3, 2);
          assertThat(drained(AsyncQueue.priority(9, Comparator.<Integer>naturalOrder())))
              .containsExactly(1, 2, 3);
        });
  }

  private static List<Integer> drained(AsyncQueue<Integer> queue) {
    for (int item : new int[] {2, 3, 1}) {
      queue.put(item);
    }
    List<Integer> taken = new ArrayList<>();
    while (!queue.isEmpty()) {
      taken.add(queue.take());
    }
    return taken;
  }

  @Test
  void takersAreServedInTheOrderOfArrival() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> queue = AsyncQueue.fifo(AsyncQueue.UNBOUNDED);
          for (String name : List.of("a", "b")) {
            runAsync(
                () -> {
                  log.add(name + queue.take());
                });
          }
          sleep(Duration.ZERO);
          queue.put("1");
          queue.put("2");
          queue.put("3");
          assertThat(queue.take()).isEqualTo("3"); // 1 and 2 are the waiting ones'
          sleep(Duration.ZERO);
        });
    assertThat(log).containsExactly("a1", "b2");
  }

  @Test
  void aFullQueueMakesPuttersWaitInTheOrderOfArrival() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> queue = AsyncQueue.fifo(1);
          queue.put("0");
          assertThat(queue.isFull()).isTrue();
          assertThat(queue.offer("no room")).isFalse();
          for (String item : List.of("1", "2")) {
            runAsync(() -> queue.put(item));
          }
          sleep(Duration.ZERO);
          assertThat(queue.take()).isEqualTo("0");
          assertThat(queue.offer("overtakes")).isFalse();
          assertThat(queue.take()).isEqualTo("1");
          assertThat(queue.take()).isEqualTo("2");
          assertThat(queue.poll()).isEmpty();
        });
  }

  @Test
  void anItemForACancelledTakerIsNotLost() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> queue = AsyncQueue.fifo(9);
          Task<String> taker = runAsync(queue::take);
          sleep(Duration.ZERO);
          queue.put("precious");
          queue.put("later");
          taker.cancel();
          assertThatThrownBy(() -> await(taker)).isInstanceOf(CancellationException.class);
          assertThat(queue.take()).isEqualTo("precious");
          assertThat(queue.take()).isEqualTo("later");
        });
  }

  @Test
  void roomForACancelledPutterGoesToTheNextAndItsItemIsNotAdded() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> queue = AsyncQueue.fifo(1);
          queue.put("0");
          Task<Void> first = runAsync(() -> queue.put("1"));
          Task<Void> second = runAsync(() -> queue.put("2"));
          sleep(Duration.ZERO);
          assertThat(queue.take()).isEqualTo("0");
          first.cancel();
          assertThatThrownBy(() -> await(first)).isInstanceOf(CancellationException.class);
          await(second);
          assertThat(queue.take()).isEqualTo("2");
          assertThat(queue.isEmpty()).isTrue();
        });
  }

  @Test
  void joinWaitsUntilEveryItemIsDealtWith() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<Integer> queue = AsyncQueue.fifo(9);
          for (int i = 0; i < 3; i++) {
            queue.put(i);
          }
          Task<Void> worker =
              runAsync(
                  () -> {
                    while (true) {
                      queue.take();
                      sleep(SECOND);
                      queue.taskDone();
                    }
                  });
          queue.join();
          assertThat(loop.time()).isEqualTo(Duration.ofSeconds(3));
          worker.cancel();
          assertThatThrownBy(queue::taskDone)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("more often than items were put");
        });
  }

  @Test
  void shutdownLetsTheRestBeTakenAndSendsTheOthersAway() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> queue = AsyncQueue.fifo(1);
          queue.put("last");
          Task<Void> putter = runAsync(() -> queue.put("too late"));
          sleep(Duration.ZERO);
          queue.shutdown();
          assertThatThrownBy(() -> await(putter)).isInstanceOf(QueueShutdownException.class);
          assertThatThrownBy(() -> queue.offer("x")).isInstanceOf(QueueShutdownException.class);
          assertThat(queue.take()).isEqualTo("last");
          assertThatThrownBy(queue::take).isInstanceOf(QueueShutdownException.class);
        });
  }

  @Test
  void shutdownWakesTakersOfAnEmptyQueueAndShutdownNowThrowsItemsAway() throws Exception {
    loop.run(
        () -> {
          AsyncQueue<String> empty = AsyncQueue.fifo(1);
          Task<String> taker = runAsync(empty::take);
          sleep(Duration.ZERO);
          empty.shutdown();
          assertThatThrownBy(() -> await(taker)).isInstanceOf(QueueShutdownException.class);

          AsyncQueue<String> full = AsyncQueue.fifo(1);
          full.put("gone");
          Task<Void> joiner = runAsync(full::join);
          sleep(Duration.ZERO);
          full.shutdownNow();
          await(joiner);
          assertThatThrownBy(full::take).isInstanceOf(QueueShutdownException.class);
        });
  }

  @Test
  void underRandomCancellationsEveryItemIsTakenOnceAndInOrder() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Integer> taken = new ArrayList<>();
      List<Integer> put = new ArrayList<>();
      loop.run(
          () -> {
            AsyncQueue<Integer> queue = AsyncQueue.fifo(3);
            List<Task<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
              int item = i;
              tasks.add(
                  runAsync(
                      () -> {
                        queue.put(item);
                        put.add(item);
                      }));
              tasks.add(
                  runAsync(
                      () -> {
                        taken.add(queue.take());
                      }));
              if (random.nextInt(3) == 0) {
                tasks.get(random.nextInt(tasks.size())).cancel();
              }
              if (random.nextBoolean()) {
                sleep(Duration.ZERO);
              }
            }
            for (int i = 0; i < 10; i++) {
              sleep(Duration.ZERO);
            }
            while (!queue.isEmpty()) {
              taken.add(queue.take());
            }
            tasks.forEach(Task::cancel);
          });
      assertThat(taken).as("seed " + seed).containsExactlyInAnyOrderElementsOf(put);
    }
  }
}
