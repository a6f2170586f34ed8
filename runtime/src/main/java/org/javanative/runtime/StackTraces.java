package org.javanative.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds the stack trace of a failed task: throw site, then for each await the frames that waited,
 * then where the task was created, without the loop's own frames between.
 */
final class StackTraces {
  private static final int MAX_FRAMES = 400;

  /** What the class name of the lines between the parts begins with. */
  private static final String MARKER = "task '";

  private static final String PACKAGE = StackTraces.class.getPackage().getName() + ".";

  /** The classes whose frames say nothing to a user. */
  private static final Set<String> OWN_CLASSES =
      new HashSet<>(
          Arrays.asList(
              "Async",
              "Callback",
              "ContextVar",
              "ContinuationKeeper",
              "Origin",
              "EventLoop",
              "Failure",
              "Fiber",
              "LoopCore",
              "LoopFuture",
              "StackTraces",
              "Task",
              "TaskScope",
              "TestLoop",
              "ThreadKeeper",
              "Timeout",
              "Worker",
              "internal.jvm.Continuations"));

  private StackTraces() {}

  /** The frames of user code, down to where the loop called it. */
  static StackTraceElement[] userFrames(StackTraceElement[] trace) {
    return userFramesOf(trace).toArray(new StackTraceElement[0]);
  }

  private static List<StackTraceElement> userFramesOf(StackTraceElement[] trace) {
    List<StackTraceElement> user = new ArrayList<>();
    for (StackTraceElement frame : trace) {
      if (isBottom(frame)) {
        break;
      }
      if (!isOwn(frame)) {
        user.add(frame);
      }
    }
    return user;
  }

  /**
   * The trace of a failure that leaves the task's body: its frames, then where the task was
   * created.
   */
  static StackTraceElement[] endedTask(StackTraceElement[] trace, Task<?> task) {
    // Where an await has added frames, it has cut the loop's own already.
    List<StackTraceElement> whole =
        isExtended(trace) ? new ArrayList<>(Arrays.asList(trace)) : userFramesOf(trace);
    StackTraceElement[] creation = task.creationFrames();
    if (creation.length > 0) {
      whole.add(marker(task, "created"));
      whole.addAll(Arrays.asList(creation));
    }
    return bounded(whole);
  }

  private static boolean isExtended(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith(MARKER)) {
        return true;
      }
    }
    return false;
  }

  /** {@code trace}, then the frames of the task that awaited the failure, which is the caller. */
  static StackTraceElement[] awaitedBy(Task<?> task, StackTraceElement[] trace) {
    List<StackTraceElement> whole = new ArrayList<>(Arrays.asList(trace));
    whole.add(marker(task, "awaits"));
    whole.addAll(Arrays.asList(userFrames(new Throwable().getStackTrace())));
    return bounded(whole);
  }

  private static StackTraceElement[] bounded(List<StackTraceElement> whole) {
    List<StackTraceElement> kept = whole.size() > MAX_FRAMES ? whole.subList(0, MAX_FRAMES) : whole;
    return kept.toArray(new StackTraceElement[0]);
  }

  /** A line that reads "at task 'name'.awaits(below)". */
  private static StackTraceElement marker(Task<?> task, String verb) {
    return new StackTraceElement(MARKER + task.name() + "'", verb, "below", -1);
  }

  /** Whether the frame is where the loop calls user code. */
  private static boolean isBottom(StackTraceElement frame) {
    String type = frame.getClassName();
    return (type.equals(PACKAGE + "Task") && frame.getMethodName().equals("runBody"))
        || (type.equals(PACKAGE + "Callback") && frame.getMethodName().equals("execute"));
  }

  private static boolean isOwn(StackTraceElement frame) {
    String type = frame.getClassName();
    if (type.startsWith("jdk.internal.vm.") || type.startsWith("java.lang.invoke.")) {
      return true;
    }
    if (!type.startsWith(PACKAGE)) {
      return false;
    }
    int inner = type.indexOf('$');
    return OWN_CLASSES.contains(
        type.substring(PACKAGE.length(), inner < 0 ? type.length() : inner));
  }
}
