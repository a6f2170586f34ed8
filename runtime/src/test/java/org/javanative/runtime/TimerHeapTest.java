package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimerHeapTest {
  private static final class Entry extends Job {
    final long deadline;
    final int arrival;

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
    String label() {
      return deadline + "#" + arrival;
    }
  }

  @Test
  void givesTheEarliestFirstAndEqualsInOrderOfArrivalUnderRandomAddsAndRemovals() {
    Comparator<Entry> order =
        Comparator.<Entry>comparingLong(entry -> entry.deadline)
            .thenComparingInt(entry -> entry.arrival);
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      TimerHeap heap = new TimerHeap();
      List<Entry> model = new ArrayList<>();
      for (int step = 0; step < 2_000; step++) {
        int action = random.nextInt(10);
        if (action < 6) {
          Entry entry = new Entry(random.nextInt(50), step);
          heap.add(entry.deadline, entry);
          model.add(entry);
        } else if (action < 8 && !model.isEmpty()) {
          Entry gone = model.remove(random.nextInt(model.size()));
          heap.remove(gone);
          heap.remove(gone);
        } else if (!model.isEmpty()) {
          Entry first = model.stream().min(order).orElseThrow();
          assertThat(heap.firstDeadline()).isEqualTo(first.deadline);
          assertThat(heap.removeFirst()).as("seed %s", seed).isSameAs(first);
          model.remove(first);
        }
        assertThat(heap.size()).isEqualTo(model.size());
      }
    }
  }
}
