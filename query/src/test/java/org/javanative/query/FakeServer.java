package org.javanative.query;

import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Answers "name version" after a time, and keeps a log of what it was asked. */
final class FakeServer {
  final List<String> log = new ArrayList<>();
  final Map<String, Integer> versions = new HashMap<>();
  Duration delay = Duration.ofMillis(100);
  int failures;

  String load(String name) {
    log.add("ask " + name);
    String answer = name + " " + versions.getOrDefault(name, 1);
    try {
      sleep(delay);
    } catch (CancellationException cancelled) {
      log.add("cancel " + name);
      throw cancelled;
    }
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("no " + name);
    }
    return answer;
  }

  void change(String name) {
    versions.merge(name, 2, (known, unused) -> known + 1);
  }

  List<String> takeLog() {
    List<String> taken = List.copyOf(log);
    log.clear();
    return taken;
  }
}
