package org.javanative.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure that nobody was there to catch, or a warning of the runtime.
 *
 * @param message what happened, in a sentence
 * @param error what was thrown, or for a warning where
 * @param taskName the name of the task concerned, if there is one
 * @param creationSite the innermost frames of where that task was created; empty when unknown
 * @param place where in the app it happened, such as the path of components; null when unknown
 */
public record ErrorReport(
    String message,
    Throwable error,
    @Nullable String taskName,
    List<StackTraceElement> creationSite,
    @Nullable String place) {

  /** Copies the frames. */
  public ErrorReport {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(error, "error");
    creationSite = List.copyOf(creationSite);
  }

  /** A report that concerns no task. */
  public static ErrorReport of(String message, Throwable error) {
    return new ErrorReport(message, error, null, Collections.emptyList(), null);
  }

  static ErrorReport ofTask(String message, Throwable error, Task<?> task) {
    return new ErrorReport(message, error, task.name(), Arrays.asList(task.creationFrames()), null);
  }

  /** The same with another message. */
  public ErrorReport withMessage(String changed) {
    return new ErrorReport(changed, error, taskName, creationSite, place);
  }

  /** The same with the place where it happened. */
  public ErrorReport at(String where) {
    return new ErrorReport(message, error, taskName, creationSite, where);
  }

  /** The message and the whole stack trace, as {@link ErrorSink#standardError} prints them. */
  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("[javanative] " + message);
    error.printStackTrace(writer);
    writer.flush();
    return text.toString();
  }
}
