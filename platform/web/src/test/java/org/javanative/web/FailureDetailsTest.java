package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.ErrorReport;
import org.junit.jupiter.api.Test;

class FailureDetailsTest {
  private static final int PLENTY = 100_000;

  private static FailureDetails details(Throwable error, int mostChars) {
    return FailureDetails.of(
        ErrorReport.of("It failed.", error).at("App > Row[7]"), new FaultyApp(), mostChars);
  }

  private static StackTraceElement frame(String type, String method) {
    return new StackTraceElement(type, method, "File.java", 7);
  }

  private static int chars(FailureDetails details) {
    int chars = details.message().length();
    for (FailureDetails.Thrown thrown : details.thrown()) {
      chars += thrown.type().length() + thrown.message().length();
      for (FailureDetails.Frame frame : thrown.frames()) {
        chars += frame.method().length() + frame.line().length();
      }
    }
    return chars;
  }

  @Test
  void saysWhatFailedWhereAndByWhat() {
    FailureDetails details = details(new IllegalStateException("no disk"), PLENTY);

    assertThat(details.message()).isEqualTo("It failed.");
    assertThat(details.place()).isEqualTo("App > Row[7]");
    assertThat(details.task()).isNull();
    assertThat(details.thrown()).hasSize(1);
    FailureDetails.Thrown thrown = details.thrown().get(0);
    assertThat(thrown.type()).isEqualTo("java.lang.IllegalStateException");
    assertThat(thrown.message()).isEqualTo("no disk");
    assertThat(thrown.frames().get(0).method())
        .isEqualTo("org.javanative.web.FailureDetailsTest.saysWhatFailedWhereAndByWhat");
    assertThat(thrown.frames().get(0).line()).startsWith("FailureDetailsTest.java:");
  }

  @Test
  void framesOfJavaAndOfJavaNativeAreNotTheApps() {
    Exception error = new Exception();
    error.setStackTrace(
        new StackTraceElement[] {
          frame("java.util.ArrayList", "get"),
          frame("org.javanative.ui.Surface", "dispatch"),
          frame("com.acme.Editor", "save"),
          frame("org.javanative.web.SomethingOfTheApp", "run"),
          frame("org.javanative.website.Other", "run"),
          frame("javafx.Thing", "run")
        });

    assertThat(details(error, PLENTY).thrown().get(0).frames())
        .extracting(FailureDetails.Frame::own)
        .containsExactly(false, false, true, true, false, true);
  }

  @Test
  void aFrameWithoutAFileOrALineSaysWhatIsKnown() {
    Exception error = new Exception();
    error.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("com.acme.A", "a", null, -1),
          new StackTraceElement("com.acme.A", "b", "A.java", -2)
        });

    assertThat(details(error, PLENTY).thrown().get(0).frames())
        .extracting(FailureDetails.Frame::line)
        .containsExactly("", "A.java");
  }

  @Test
  void causesAndWhatWasSuppressedFollowWithTheFramesThatAreTheirOwn() {
    StackTraceElement shared = frame("com.acme.Main", "main");
    Exception cause = new Exception("cause");
    cause.setStackTrace(new StackTraceElement[] {frame("com.acme.Disk", "write"), shared});
    Exception error = new Exception("outer", cause);
    error.setStackTrace(new StackTraceElement[] {frame("com.acme.Editor", "save"), shared});
    error.addSuppressed(new CancellationException("late"));

    List<FailureDetails.Thrown> thrown = details(error, PLENTY).thrown();

    assertThat(thrown)
        .extracting(FailureDetails.Thrown::relation)
        .containsExactly("", "caused by", "suppressed");
    assertThat(thrown.get(1).frames())
        .extracting(FailureDetails.Frame::method)
        .containsExactly("com.acme.Disk.write");
    assertThat(thrown.get(1).left()).isEqualTo(1);
  }

  @Test
  void causesThatGoInACircleComeToAnEnd() {
    Exception one = new Exception("one");
    Exception other = new Exception("other", one);
    one.initCause(other);

    assertThat(details(one, PLENTY).thrown())
        .extracting(FailureDetails.Thrown::message)
        .containsExactly("one", "other");
  }

  @Test
  void aMessageThatCannotBeReadIsNoFailureOfItsOwn() {
    Exception error =
        new Exception() {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new UnsupportedOperationException("never");
          }
        };

    assertThat(details(error, PLENTY).thrown().get(0).message())
        .isEqualTo("(its message cannot be read: java.lang.UnsupportedOperationException)");
  }

  @Test
  void staysWithinItsBoundsWhateverIsThrown() {
    Throwable error = new Exception("x".repeat(1_000_000));
    for (int i = 0; i < 1_000; i++) {
      error = new Exception("y".repeat(100_000), error);
    }

    FailureDetails details = details(error, 10_000);

    assertThat(details.thrown()).hasSizeLessThanOrEqualTo(8);
    // Each text that was cut ends with a mark beyond that.
    assertThat(chars(details)).isLessThan(10_100);
  }

  @Test
  void aLongStackIsCutAndSaysHowMuchIsLeft() {
    Exception error = new Exception();
    StackTraceElement[] stack = new StackTraceElement[1_024];
    java.util.Arrays.fill(stack, frame("com.acme.Loop", "again"));
    error.setStackTrace(stack);

    FailureDetails.Thrown thrown = details(error, PLENTY).thrown().get(0);

    assertThat(thrown.frames()).hasSize(80);
    assertThat(thrown.left()).isEqualTo(944);
  }
}
