package org.javanative.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a loop that have not ended: what keeps them alive. Changed under the baton; a
 * snapshot may be taken from any thread, and may then miss tasks that start or end meanwhile.
 */
final class TaskRegistry {
  static final int ABSENT = -1;

  private static final int INITIAL_CAPACITY = 16;

  private volatile @Nullable Task<?>[] slots = newSlots(INITIAL_CAPACITY);
  private int size;

  /** Tasks so far. */
  private int count;

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void add(Task<?> task) {
    task.id = ++count;
    @Nullable Task<?>[] current = slots;
    if (size == current.length) {
      current = Arrays.copyOf(current, size + (size >> 1));
      slots = current;
    }
    task.slot = size;
    current[size++] = task;
  }

  /** Removes the task, and moves the last one into its place; does nothing when it is not there. */
  void remove(Task<?> task) {
    int slot = task.slot;
    if (slot == ABSENT) {
      return;
    }
    @Nullable Task<?>[] current = slots;
    Task<?> last = current[--size];
    current[size] = null;
    if (last != task && last != null) {
      current[slot] = last;
      last.slot = slot;
    }
    task.slot = ABSENT;
    if (size < current.length >> 3 && current.length > INITIAL_CAPACITY) {
      slots = Arrays.copyOf(current, current.length >> 1);
    }
  }

  /** All tasks; under the baton. */
  List<Task<?>> all() {
    List<Task<?>> tasks = new ArrayList<>(size);
    @Nullable Task<?>[] current = slots;
    for (int i = 0; i < size; i++) {
      Task<?> task = current[i];
      if (task != null) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** The tasks that have not ended, or hardly; from any thread. */
  List<Task<?>> snapshot() {
    List<Task<?>> tasks = new ArrayList<>();
    for (Task<?> task : slots) {
      if (task != null && !task.isDone()) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  private static @Nullable Task<?>[] newSlots(int capacity) {
    return new @Nullable Task<?>[capacity];
  }
}
