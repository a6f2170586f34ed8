package org.javanative.runtime;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A queue between coroutines: first in first out, last in first out, or by priority; bounded or
 * not.
 *
 * <p>Fair: items go to takers, and room goes to putters, in the order in which they came; what a
 * cancelled one was given goes to the next. For use on one loop; {@link #offer} and {@link #poll}
 * also from its callbacks.
 *
 * @param <T> the type of the items, which are not null
 */
public final class AsyncQueue<T> {
  /** No limit to the number of items. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private final int capacity;
  private final Consumer<T> store;

  /** Puts an item back that a cancelled taker was given: it is the next one to be taken. */
  private final Consumer<T> restore;

  private final Supplier<@Nullable T> retrieve;
  private final IntSupplier stored;

  private final WaitLine<T> takers = new WaitLine<>("AsyncQueue.take");
  private final WaitLine<@Nullable Void> putters = new WaitLine<>("AsyncQueue.put");
  private final WaitLine<@Nullable Void> joiners = new WaitLine<>("AsyncQueue.join");

  /** Room that a putter was given who has not run yet. */
  private int reserved;

  private int unfinished;
  private boolean shutDown;

  private AsyncQueue(
      int capacity,
      Consumer<T> store,
      Consumer<T> restore,
      Supplier<@Nullable T> retrieve,
      IntSupplier stored) {
    if (capacity < 1) {
      throw new IllegalArgumentException(
          "A queue has room for at least 1 item, not "
              + capacity
              + "; for no limit say AsyncQueue.UNBOUNDED.");
    }
    this.capacity = capacity;
    this.store = store;
    this.restore = restore;
    this.retrieve = retrieve;
    this.stored = stored;
  }

  /** A queue whose oldest item is taken first. */
  public static <T> AsyncQueue<T> fifo(int capacity) {
    ArrayDeque<T> items = new ArrayDeque<>();
    return new AsyncQueue<>(
        capacity, items::addLast, items::addFirst, items::pollFirst, items::size);
  }

  /** A queue whose newest item is taken first. */
  public static <T> AsyncQueue<T> lifo(int capacity) {
    ArrayDeque<T> items = new ArrayDeque<>();
    return new AsyncQueue<>(
        capacity, items::addFirst, items::addFirst, items::pollFirst, items::size);
  }

  /** A queue whose least item is taken first; among equals in no promised order. */
  public static <T> AsyncQueue<T> priority(int capacity, Comparator<? super T> order) {
    PriorityQueue<T> items = new PriorityQueue<>(order);
    return new AsyncQueue<>(capacity, items::add, items::add, items::poll, items::size);
  }

  /**
   * Suspends until there is room, and adds the item. Cancelled while waiting, it has not added it.
   *
   * @throws QueueShutdownException when the queue is shut down
   */
  public void put(T item) {
    Fiber unused = LoopCore.requireFiber("AsyncQueue.put");
    requireOpen();
    if (hasRoom()) {
      add(item);
      return;
    }
    Object unusedRoom =
        putters.await(
            late -> {
              reserved--;
              admitPutter();
            });
    reserved--;
    requireOpen();
    add(item);
  }

  /**
   * Adds the item when there is room now.
   *
   * @return false when there is none
   * @throws QueueShutdownException when the queue is shut down
   */
  public boolean offer(T item) {
    requireOpen();
    if (!hasRoom()) {
      return false;
    }
    add(item);
    return true;
  }

  private boolean hasRoom() {
    return stored.getAsInt() + reserved < capacity;
  }

  private void add(T item) {
    unfinished++;
    if (takers.grant(item)) {
      admitPutter(); // the item has not used the room it came with
    } else {
      store.accept(item);
    }
  }

  /**
   * Suspends until there is an item, and takes it. Cancelled while waiting, it has taken none.
   *
   * @throws QueueShutdownException when the queue is shut down and empty
   */
  public T take() {
    Fiber unused = LoopCore.requireFiber("AsyncQueue.take");
    T item = retrieve.get();
    if (item != null) {
      admitPutter();
      return item;
    }
    if (shutDown) {
      throw shutDownError();
    }
    return takers.await(this::giveBack);
  }

  /**
   * Takes an item when there is one now.
   *
   * @throws QueueShutdownException when the queue is shut down and empty
   */
  public Optional<T> poll() {
    T item = retrieve.get();
    if (item != null) {
      admitPutter();
    } else if (shutDown) {
      throw shutDownError();
    }
    return Optional.ofNullable(item);
  }

  private void giveBack(T item) {
    if (!takers.grant(item)) {
      restore.accept(item);
    }
  }

  /** Room has come free: it is the first waiting putter's. */
  private void admitPutter() {
    if (hasRoom() && putters.grant(null)) {
      reserved++;
    }
  }

  /**
   * Says that an item that was taken is dealt with.
   *
   * @throws IllegalStateException when called more often than items were put
   */
  public void taskDone() {
    if (unfinished == 0) {
      throw new IllegalStateException(
          "taskDone() was called more often than items were put. Call it once an item.");
    }
    unfinished--;
    wakeJoiners();
  }

  private void wakeJoiners() {
    if (unfinished == 0) {
      for (LoopFuture<@Nullable Void> waiting : Wake.order(joiners.takeAll())) {
        Async.resolveFuture(waiting, null);
      }
    }
  }

  /** Suspends until {@link #taskDone} was called for all items. */
  public void join() {
    Fiber unused = LoopCore.requireFiber("AsyncQueue.join");
    if (unfinished > 0) {
      Object unusedGrant = joiners.await(late -> {});
    }
  }

  /**
   * Refuses items from now on; those that are here can still be taken. Who waits to put is sent
   * away.
   */
  public void shutdown() {
    shutDown = true;
    putters.failAll(shutDownError());
    if (stored.getAsInt() == 0) {
      takers.failAll(shutDownError());
    }
  }

  /** {@link #shutdown}, and throws the items away, which count as done. */
  public void shutdownNow() {
    while (retrieve.get() != null) {
      unfinished--;
    }
    shutdown();
    wakeJoiners();
  }

  private void requireOpen() {
    if (shutDown) {
      throw shutDownError();
    }
  }

  private static QueueShutdownException shutDownError() {
    return new QueueShutdownException("The queue was shut down.");
  }

  /** How many items there are. */
  public int size() {
    return stored.getAsInt();
  }

  /** Whether there is no item. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** Whether there is no room. */
  public boolean isFull() {
    return !hasRoom();
  }
}
