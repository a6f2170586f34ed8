package org.javanative.benchmarks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a process has in it because of its sessions.
 *
 * @param sessions sessions of the server
 * @param tasks coroutines that have not ended
 * @param effects effects that are not cleaned up
 * @param screens sessions that something holds in memory
 * @param threads how many threads there are, by name without its number
 * @param heapBytes heap in use after a garbage collection
 */
record Inventory(
    int sessions,
    int tasks,
    int effects,
    int screens,
    Map<String, Integer> threads,
    long heapBytes) {

  /** What so many sessions may leave on the heap, for what tables and queues do. */
  private static final int SPARE_BYTES_PER_SESSION = 1_000;

  /** What the heap may vary by, however few sessions there were. */
  private static final int SPARE_BYTES = 500_000;

  Inventory {
    threads = Map.copyOf(threads);
  }

  /**
   * Threads that the JDK starts once for the whole process, and the runtime's pool for coroutines
   * on old JDKs, which is the process's too. Coroutines are counted by themselves.
   */
  private static final Pattern OF_THE_PROCESS =
      Pattern.compile(
          "ForkJoinPool.*-delayScheduler|CompletableFutureDelayScheduler|Attach"
              + " Listener|jn-loop.*");

  /**
   * The names of all live threads but those of the process, without their numbers, and how many
   * have that name.
   */
  static Map<String, Integer> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !OF_THE_PROCESS.matcher(thread.getName()).matches())
        .collect(
            Collectors.toMap(
                thread -> thread.getName().replaceAll("\\d+", "#").replaceAll("@[0-9a-f#]+", "@"),
                thread -> 1,
                Integer::sum,
                TreeMap::new));
  }

  /**
   * Whether nothing of a session is there any more, as far as that can be told without the heap.
   */
  boolean isEmpty() {
    return sessions == 0 && tasks == 0 && effects == 0;
  }

  /**
   * What so many sessions that came after {@code former} have left behind; empty when nothing.
   *
   * @param prefix what the names of threads begin with that must not become more
   */
  List<String> leftSince(Inventory former, int count, String prefix) {
    List<String> left = new ArrayList<>();
    complain(left, sessions, "sessions of the server");
    complain(left, tasks, "coroutines");
    complain(left, effects, "effects without their cleanup");
    complain(left, screens, "sessions held in memory by something");
    long allowed = SPARE_BYTES + (long) count * SPARE_BYTES_PER_SESSION;
    long grown = heapBytes - former.heapBytes;
    if (grown > allowed) {
      left.add(String.format(Locale.ROOT, "%,d bytes of heap, where %,d may vary", grown, allowed));
    }
    left.addAll(threadsSince(former.threads, prefix));
    return left;
  }

  /** The threads, of those with that prefix, that there are more of than formerly. */
  List<String> threadsSince(Map<String, Integer> former, String prefix) {
    List<String> left = new ArrayList<>();
    threads.forEach(
        (name, count) -> {
          int more = count - former.getOrDefault(name, 0);
          if (more > 0 && name.startsWith(prefix)) {
            left.add(more + " threads named " + name);
          }
        });
    return left;
  }

  private static void complain(List<String> left, int count, String what) {
    if (count != 0) {
      left.add(count + " " + what);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sessions, %d coroutines, %d effects, %d held in memory, %d threads, %,d KB of heap",
        sessions,
        tasks,
        effects,
        screens,
        threads.values().stream().mapToInt(Integer::intValue).sum(),
        heapBytes / 1_000);
  }
}
