package org.javanative.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;

/**
 * What developers want to know of a failure, within bounds.
 *
 * @param message what has failed, in a sentence
 * @param place the path of the components; null when unknown
 * @param task the name of the coroutine; null when there is none
 * @param startedAt where that coroutine was started; empty when unknown
 * @param thrown what was thrown, then its causes and what was suppressed
 */
record FailureDetails(
    String message,
    @Nullable String place,
    @Nullable String task,
    List<Frame> startedAt,
    List<Thrown> thrown) {

  /**
   * Something that was thrown.
   *
   * @param relation to the first: {@code ""} for that itself, else "caused by" or "suppressed"
   * @param type the name of its class
   * @param message what it says; empty for nothing
   * @param frames its stack, up to where it is the same as that of what it has caused
   * @param left how many frames are not among them
   */
  record Thrown(String relation, String type, String message, List<Frame> frames, int left) {}

  /**
   * A frame of a stack.
   *
   * @param method with its class
   * @param line the file and the line; the file alone, or empty, when that is all there is
   * @param own whether it is of the app, rather than of Java or of JavaNative
   */
  record Frame(String method, String line, boolean own) {}

  /**
   * The details of a failure.
   *
   * @param app whose frames are its own
   * @param mostChars how long all texts together may become
   */
  static FailureDetails of(ErrorReport report, App app, int mostChars) {
    return new Collector(app.getClass().getPackageName(), mostChars).collect(report);
  }

  /** Takes texts and frames until there are too many. */
  private static final class Collector {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_FRAMES = 80;
    private static final int MOST_THROWN = 8;
    private static final List<String> FOREIGN =
        List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.javanative.");

    private final String appPackage;
    private int left;
    private final List<Thrown> thrown = new ArrayList<>();
    private final Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());

    Collector(String appPackage, int mostChars) {
      this.appPackage = appPackage + ".";
      this.left = mostChars;
    }

    FailureDetails collect(ErrorReport report) {
      String message = cut(report.message(), LONGEST_TEXT);
      String place = report.place() == null ? null : cut(report.place(), LONGEST_TEXT);
      String task = report.taskName() == null ? null : cut(report.taskName(), LONGEST_NAME);
      add("", report.error(), new StackTraceElement[0]);
      StackTraceElement[] site = report.creationSite().toArray(new StackTraceElement[0]);
      return new FailureDetails(
          message, place, task, frames(site, site.length), List.copyOf(thrown));
    }

    private void add(String relation, Throwable error, StackTraceElement[] enclosing) {
      if (thrown.size() == MOST_THROWN || !known.add(error)) {
        return;
      }
      StackTraceElement[] stack = error.getStackTrace();
      String type = cut(error.getClass().getName(), LONGEST_NAME);
      String message = cut(said(error), LONGEST_TEXT);
      List<Frame> frames = frames(stack, Math.min(MOST_FRAMES, unlike(stack, enclosing)));
      thrown.add(new Thrown(relation, type, message, frames, stack.length - frames.size()));
      if (error.getCause() != null) {
        add("caused by", error.getCause(), stack);
      }
      for (Throwable suppressed : error.getSuppressed()) {
        add("suppressed", suppressed, stack);
      }
    }

    /** What an error says, which is the app's own code and may fail, too. */
    private static String said(Throwable error) {
      try {
        String message = error.getLocalizedMessage();
        return message == null ? "" : message;
      } catch (RuntimeException failed) {
        return "(its message cannot be read: " + failed.getClass().getName() + ")";
      }
    }

    /** How many frames of a stack come before those that both have at their ends. */
    private static int unlike(StackTraceElement[] stack, StackTraceElement[] enclosing) {
      int at = stack.length;
      int other = enclosing.length;
      while (at > 0 && other > 0 && stack[at - 1].equals(enclosing[other - 1])) {
        at--;
        other--;
      }
      return at;
    }

    private List<Frame> frames(StackTraceElement[] stack, int most) {
      List<Frame> frames = new ArrayList<>();
      for (int i = 0; i < most && left > 0; i++) {
        StackTraceElement element = stack[i];
        String method = cut(element.getClassName() + "." + element.getMethodName(), LONGEST_NAME);
        frames.add(new Frame(method, cut(line(element), LONGEST_NAME), isOwn(element)));
      }
      return List.copyOf(frames);
    }

    private static String line(StackTraceElement element) {
      String file = element.getFileName() == null ? "" : element.getFileName();
      return element.getLineNumber() < 0 ? file : file + ":" + element.getLineNumber();
    }

    private boolean isOwn(StackTraceElement element) {
      String name = element.getClassName();
      return name.startsWith(appPackage) || FOREIGN.stream().noneMatch(name::startsWith);
    }

    private String cut(String text, int most) {
      int length = Math.min(text.length(), Math.min(most, Math.max(0, left)));
      left -= length;
      return length == text.length() ? text : text.substring(0, length) + "…";
    }
  }
}
