package org.javanative.benchmarks.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite;
import org.javanative.benchmarks.Target;

/** JavaNative's carriers beside the runtimes that a Java engineer would otherwise choose. */
public final class RuntimeSuite implements Suite {

  @Override
  public String name() {
    return "runtime";
  }

  @Override
  public List<Row> rows() {
    return List.of(
        new Row("yield", "ns", "one turn of a coroutine that keeps giving way"),
        new Row("ping-pong", "ns", "one switch between two coroutines through futures"),
        new Row("spawn-100k", "ns", "start and complete one of 100,000 coroutines"),
        new Row("spawn-1m", "ns", "start and complete one of 1,000,000 coroutines"),
        new Row("sleeper-bytes-100k", "bytes", "heap of one of 100,000 sleeping coroutines"),
        new Row("sleeper-bytes-1m", "bytes", "heap of one of 1,000,000 sleeping coroutines"),
        new Row("sleeper-launch-1m", "ns", "put one of 1,000,000 coroutines to sleep"),
        new Row("sleeper-drain-1m", "ns", "wake and complete one of 1,000,000 sleepers"),
        new Row("post-1", "ns", "one callback from another thread to the loop"),
        new Row("post-4", "ns", "one callback from four other threads to the loop"),
        new Row("wakeup-p50", "us", "from a post until an idle loop runs it, median"),
        new Row("wakeup-p99", "us", "from a post until an idle loop runs it, 99th percentile"),
        new Row("timer-fire-1m", "ns", "schedule and fire one of 1,000,000 timers"),
        new Row("timer-cancel-1m", "ns", "schedule and cancel one of 1,000,000 timers"));
  }

  @Override
  public List<Scenario> scenarios() {
    return List.of(
        new Scenario("yield", List.of("yield")),
        new Scenario("ping-pong", List.of("ping-pong")),
        new Scenario("spawn", List.of("spawn-100k", "spawn-1m")),
        new Scenario(
            "sleepers",
            List.of(
                "sleeper-bytes-100k", "sleeper-bytes-1m", "sleeper-launch-1m", "sleeper-drain-1m")),
        new Scenario("post", List.of("post-1", "post-4")),
        new Scenario("wakeup", List.of("wakeup-p50", "wakeup-p99")),
        new Scenario("timers", List.of("timer-fire-1m", "timer-cancel-1m")));
  }

  @Override
  public List<Contender> contenders() {
    return RuntimeContenders.ALL;
  }

  @Override
  public List<Target> targets() {
    return RuntimeTargets.ALL;
  }

  @Override
  public int rounds(Effort effort) {
    return effort == Effort.FULL ? 5 : 1;
  }

  @Override
  public List<String> arguments(
      Contender contender, Scenario scenario, List<String> rows, Effort effort) {
    List<String> arguments = new ArrayList<>();
    arguments.add(contender.name());
    arguments.add(effort == Effort.FULL ? "800" : "300");
    arguments.add(effort == Effort.FULL ? "600" : "150");
    rows.stream()
        .map(RuntimeSuite::task)
        .distinct()
        .map(task -> task + "=" + RuntimeSizes.size(task, contender.name(), effort))
        .forEach(arguments::add);
    return arguments;
  }

  /** The worker measures rows that come from the same work as one task. */
  private static String task(String row) {
    return switch (row) {
      case "sleeper-bytes-100k" -> "sleepers-100k";
      case "sleeper-bytes-1m", "sleeper-launch-1m", "sleeper-drain-1m" -> "sleepers-1m";
      case "wakeup-p50", "wakeup-p99" -> "wakeup";
      default -> row;
    };
  }

  @Override
  public Optional<String> inapplicable(String row, String contender) {
    if (!row.startsWith("sleeper-")) {
      return Optional.empty();
    }
    return switch (contender) {
      case "javanative-platform" ->
          Optional.of("a suspended coroutine keeps a platform thread: not for so many");
      case "netty", "scheduled-executor" -> Optional.of("callbacks only: nothing can sleep");
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> remark(String row, String contender, Effort effort) {
    List<String> remarks = new ArrayList<>();
    RuntimeContenders.remark(row, contender).ifPresent(remarks::add);
    String task = task(row);
    int size = RuntimeSizes.size(task, contender, effort);
    RuntimeSizes.nominal(task)
        .filter(nominal -> nominal != size && effort == Effort.FULL)
        .ifPresent(nominal -> remarks.add(String.format("measured with %,d, for time", size)));
    return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks));
  }
}
