package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerQueueTest {
  private static final long YEAR = TimeUnit.DAYS.toNanos(365);

  private static final class Entry extends Job {
    final long deadline;
    final int arrival;
    boolean abandoned;

    Entry(long deadline, int arrival) {
      super(Context.EMPTY);
      this.deadline = deadline;
      this.arrival = arrival;
    }

    @Override
    boolean execute(LoopCore loop, Worker worker) {
      return true;
    }

    @Override
    void wake() {}

    @Override
    void abandoned() {
      abandoned = true;
    }

    @Override
    String label() {
      return deadline + "#" + arrival;
    }

    @Override
    public String toString() {
      return label();
    }
  }

  private final TimerQueue queue = new TimerQueue();
  private int arrivals;

  private Entry add(long deadline) {
    Entry entry = new Entry(deadline, arrivals++);
    queue.add(deadline, entry);
    return entry;
  }

  private List<Entry> drain() {
    List<Entry> drained = new ArrayList<>();
    while (!queue.isEmpty()) {
      long deadline = queue.firstDeadline();
      Entry first = (Entry) queue.removeFirst();
      assertThat(deadline).isEqualTo(first.deadline);
      drained.add(first);
    }
    return drained;
  }

  private static List<Entry> sorted(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(entry -> entry.deadline)); // stable
    return sorted;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 1_024, 1_025, 5_000, 100_000})
  void equalDeadlinesKeepTheOrderOfTheirArrival(int count) {
    List<Entry> added = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      added.add(add(YEAR));
    }
    assertThat(drain()).isEqualTo(added);
  }

  @Test
  void allDeadlinesOfALongAreInOrder() {
    List<Entry> added = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      added.add(add(random.nextLong() >> random.nextInt(Long.SIZE)));
    }
    for (long edge : new long[] {Long.MIN_VALUE, -1, 0, 1, YEAR, Long.MAX_VALUE - 1}) {
      added.add(add(edge));
      added.add(add(edge));
    }
    added.add(add(Long.MAX_VALUE));
    added.add(add(Long.MAX_VALUE));
    assertThat(drain()).isEqualTo(sorted(added));
  }

  @Test
  void moreThanCanBeSortedAtOnceAreInOrder() {
    List<Entry> added = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 5 * TimerBucket.MAX_SORTED; i++) {
      added.add(add(YEAR + random.nextInt(3_000)));
    }
    assertThat(drain()).isEqualTo(sorted(added));
  }

  @Test
  void aCrowdBeforeAFarTimerThatWasNextIsInOrder() {
    List<Entry> added = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      added.add(add(YEAR + random.nextInt(1_000)));
    }
    assertThat(queue.firstDeadline()).isEqualTo(sorted(added).get(0).deadline);
    for (int i = 0; i < 5_000; i++) {
      added.add(add(random.nextInt(1_000_000)));
    }
    for (int i = 0; i < 2_000; i++) {
      added.add(add(-random.nextInt(1_000)));
    }
    assertThat(drain()).isEqualTo(sorted(added));
  }

  @Test
  void removingIsOnceAndForAll() {
    List<Entry> added = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      added.add(add(random.nextLong(YEAR)));
    }
    Collections.shuffle(added, random);
    while (added.size() > 5) {
      Entry gone = added.remove(added.size() - 1);
      queue.remove(gone);
      queue.remove(gone);
      assertThat(queue.size()).isEqualTo(added.size());
    }
    assertThat(drain()).isEqualTo(sorted(added));
    queue.remove(added.get(0));
    assertThat(queue.isEmpty()).isTrue();
  }

  @Test
  void aRemovedJobCanBeAddedAgain() {
    Entry again = add(YEAR);
    for (int i = 0; i < 1_000; i++) {
      Entry other = add(i);
      queue.remove(again);
      queue.add(again.deadline, again);
      assertThat(other.timerIndex).isNotEqualTo(TimerQueue.ABSENT);
    }
    assertThat(drain()).hasSize(1_001).endsWith(again);
  }

  @Test
  void abandoningTellsEachAndLeavesNone() {
    List<Entry> added = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      added.add(add(7L * i));
    }
    queue.abandonAll();
    assertThat(queue.isEmpty()).isTrue();
    assertThat(added).allMatch(entry -> entry.abandoned);
  }

  /** Timers as a loop has them: near and far, many equal, some past, with the time going on. */
  @ParameterizedTest
  @ValueSource(ints = {5, 200, 1_000, 3_000})
  void isTheSameAsASortedSetUnderRandomUse(int usualSize) {
    for (int seed = 0; seed < 20; seed++) {
      useAtRandom(new Random(seed), usualSize, "seed " + seed);
    }
  }

  private static void useAtRandom(Random random, int usualSize, String name) {
    TimerQueue queue = new TimerQueue();
    TreeSet<Entry> model =
        new TreeSet<>(
            Comparator.<Entry>comparingLong(entry -> entry.deadline)
                .thenComparingInt(entry -> entry.arrival));
    List<Entry> all = new ArrayList<>();
    long now = random.nextInt(3) * YEAR;
    for (int step = 0; step < 10_000; step++) {
      boolean grow = model.size() < usualSize * (1 + step / 2_000 % 2 * 3) / 2;
      if (model.isEmpty() || random.nextInt(10) < (grow ? 7 : 3)) {
        Entry entry = new Entry(delay(random).applyAsLong(now), step);
        queue.add(entry.deadline, entry);
        model.add(entry);
        all.add(entry);
      } else if (random.nextBoolean()) {
        Entry gone = all.get(random.nextInt(all.size()));
        queue.remove(gone);
        model.remove(gone);
      } else {
        Entry first = model.first();
        assertThat(queue.firstDeadline()).as(name).isEqualTo(first.deadline);
        if (random.nextInt(4) > 0) {
          assertThat(queue.removeFirst()).as(name).isSameAs(model.pollFirst());
          now = Math.max(now, Math.min(first.deadline, 10 * YEAR));
        }
      }
      assertThat(queue.size()).as(name).isEqualTo(model.size());
    }
    while (!model.isEmpty()) {
      assertThat(queue.removeFirst()).as(name).isSameAs(model.pollFirst());
    }
    assertThat(queue.isEmpty()).as(name).isTrue();
  }

  private static LongUnaryOperator delay(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> now -> now;
      case 1 -> now -> now - random.nextInt(100);
      case 2 -> now -> now + random.nextInt(50);
      case 3 -> now -> now + random.nextInt(100_000);
      case 4 -> now -> now + random.nextInt(Integer.MAX_VALUE);
      case 5 -> now -> now + TimeUnit.SECONDS.toNanos(30);
      case 6 -> now -> now + Math.floorMod(random.nextLong(), YEAR);
      default -> now -> Long.MAX_VALUE - random.nextInt(2);
    };
  }
}
