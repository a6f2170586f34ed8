package org.javanative.runtime;

/**
 * A platform thread that can hold a loop's baton. A class of its own makes finding the worker one
 * type check.
 */
final class LoopThread extends Thread {
  final Worker worker;

  LoopThread(Worker worker, String name, long stackSizeBytes) {
    super(null, worker, name, stackSizeBytes);
    this.worker = worker;
    setDaemon(true);
  }
}
