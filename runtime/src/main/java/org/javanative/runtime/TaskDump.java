package org.javanative.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The live tasks of a loop at a moment, as a tree: below each task the ones that it owns through a
 * {@link TaskScope} or awaits. For people as text ({@link #toString}), for tools as JSON.
 *
 * <p>Taken from any thread, also while the loop is stuck; tasks that start or end meanwhile may be
 * missing.
 */
public final class TaskDump {
  private final String loop;
  private final List<Entry> roots;
  private final int count;

  private TaskDump(String loop, List<Entry> roots, int count) {
    this.loop = loop;
    this.roots = roots;
    this.count = count;
  }

  /**
   * A task in the dump.
   *
   * @param name its name
   * @param activity what it is doing: running, ready, sleeping, not started, or what it awaits
   * @param cancelling how many requests to cancel it are pending
   * @param age how long ago it was created, null when unknown
   * @param createdAt where it was created, null when unknown
   * @param children the tasks that it owns or awaits
   */
  public record Entry(
      String name,
      String activity,
      int cancelling,
      @Nullable Duration age,
      @Nullable String createdAt,
      List<Entry> children) {}

  /** How many tasks there are. */
  public int count() {
    return count;
  }

  /** The tasks that no other task owns or awaits. */
  public List<Entry> roots() {
    return roots;
  }

  static TaskDump of(LoopCore loop) {
    List<Task<?>> tasks = loop.liveTasks();
    IdentityHashMap<Task<?>, Task<?>> parents = parentsOf(tasks);
    IdentityHashMap<Task<?>, List<Task<?>>> children = new IdentityHashMap<>();
    List<Task<?>> roots = new ArrayList<>();
    for (Task<?> task : tasks) {
      Task<?> parent = parents.get(task);
      if (parent == null) {
        roots.add(task);
      } else {
        children.computeIfAbsent(parent, any -> new ArrayList<>()).add(task);
      }
    }
    long nowNanos = loop.timekeeper.nanos();
    return new TaskDump(loop.toString(), entries(roots, children, nowNanos), tasks.size());
  }

  /** For each task the owner of its scope, or else the task that awaits it; never in a circle. */
  private static IdentityHashMap<Task<?>, Task<?>> parentsOf(List<Task<?>> tasks) {
    IdentityHashMap<Task<?>, Task<?>> wished = new IdentityHashMap<>();
    for (Task<?> task : tasks) {
      LoopFuture<?> awaited = task.waitingOn;
      if (awaited instanceof Task<?> inner) {
        wished.putIfAbsent(inner, task);
      } else if (awaited != null) {
        for (LoopFuture<?> part : awaited.parts()) {
          if (part instanceof Task<?> inner) {
            wished.putIfAbsent(inner, task);
          }
        }
      }
    }
    for (Task<?> task : tasks) {
      TaskScope scope = task.scope;
      Task<?> owner = scope == null ? null : scope.owner();
      if (owner != null) {
        wished.put(task, owner);
      }
    }
    Set<Task<?>> live = Collections.newSetFromMap(new IdentityHashMap<>());
    live.addAll(tasks);
    IdentityHashMap<Task<?>, Task<?>> parents = new IdentityHashMap<>();
    for (Task<?> task : tasks) {
      Task<?> parent = wished.get(task);
      if (parent != null && live.contains(parent) && !isBelow(parent, task, parents)) {
        parents.put(task, parent);
      }
    }
    return parents;
  }

  private static boolean isBelow(
      Task<?> task, Task<?> top, IdentityHashMap<Task<?>, Task<?>> parents) {
    for (Task<?> up = task; up != null; up = parents.get(up)) {
      if (up == top) {
        return true;
      }
    }
    return false;
  }

  private static List<Entry> entries(
      List<Task<?>> tasks, IdentityHashMap<Task<?>, List<Task<?>>> children, long nowNanos) {
    List<Entry> entries = new ArrayList<>(tasks.size());
    for (Task<?> task : tasks) {
      Origin origin = task.origin();
      StackTraceElement[] place = task.creationFrames();
      entries.add(
          new Entry(
              task.name(),
              task.activity(),
              task.cancelling(),
              origin == null ? null : Duration.ofNanos(Math.max(0, nowNanos - origin.nanos())),
              place.length == 0 ? null : place[0].toString(),
              entries(children.getOrDefault(task, List.of()), children, nowNanos)));
    }
    return Collections.unmodifiableList(entries);
  }

  /** The tree as text, a line a task. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(loop).append(": ").append(count).append(count == 1 ? " task" : " tasks");
    appendText(text, roots, "");
    return text.append('\n').toString();
  }

  private static void appendText(StringBuilder text, List<Entry> entries, String indent) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean last = i == entries.size() - 1;
      text.append('\n').append(indent).append(last ? "└─ " : "├─ ");
      text.append(entry.name).append(": ").append(entry.activity);
      if (entry.cancelling > 0) {
        text.append(", being cancelled");
      }
      if (entry.age != null) {
        text.append(", ").append(entry.age.toMillis() / 1000.0).append(" s old");
      }
      if (entry.createdAt != null) {
        text.append(", created at ").append(entry.createdAt);
      }
      appendText(text, entry.children, indent + (last ? "   " : "│  "));
    }
  }

  /**
   * The tree as a JSON object: {@code {"loop", "count", "tasks": [{"name", "activity",
   * "cancelling", "ageMillis", "createdAt", "children"}]}}.
   */
  public String toJson() {
    StringBuilder json = new StringBuilder("{\"loop\":");
    appendString(json, loop);
    json.append(",\"count\":").append(count).append(",\"tasks\":");
    appendJson(json, roots);
    return json.append('}').toString();
  }

  private static void appendJson(StringBuilder json, List<Entry> entries) {
    json.append('[');
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      json.append(i == 0 ? "" : ",").append("{\"name\":");
      appendString(json, entry.name);
      json.append(",\"activity\":");
      appendString(json, entry.activity);
      json.append(",\"cancelling\":").append(entry.cancelling);
      json.append(",\"ageMillis\":").append(entry.age == null ? null : entry.age.toMillis());
      json.append(",\"createdAt\":");
      appendString(json, entry.createdAt);
      json.append(",\"children\":");
      appendJson(json, entry.children);
      json.append('}');
    }
    json.append(']');
  }

  private static void appendString(StringBuilder json, @Nullable String value) {
    if (value == null) {
      json.append("null");
      return;
    }
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
