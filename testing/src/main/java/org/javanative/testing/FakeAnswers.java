package org.javanative.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the user, and the answers that a test gives: to the question that is open, or else
 * to the next one.
 */
final class FakeAnswers<T extends @Nullable Object> {
  private final FakeCalls calls;
  private final Deque<LoopFuture<T>> open = new ArrayDeque<>();
  private final Deque<Supplier<? extends T>> ready = new ArrayDeque<>();

  FakeAnswers(FakeCalls calls) {
    this.calls = calls;
  }

  LoopFuture<T> ask(String operation, String arguments) {
    LoopFuture<T> question = calls.open(operation, arguments);
    if (question.isDone()) {
      return question;
    }
    Supplier<? extends T> answer = ready.poll();
    if (answer != null) {
      calls.later(question, answer);
    } else {
      open.add(question);
    }
    return question;
  }

  void answer(Supplier<? extends T> answer) {
    open.removeIf(LoopFuture::isDone);
    LoopFuture<T> question = open.poll();
    if (question != null) {
      calls.later(question, answer);
    } else {
      ready.add(answer);
    }
  }

  /** Answers all questions that are open. */
  void answerOpen(Supplier<? extends T> answer) {
    while (true) {
      LoopFuture<T> question = open.poll();
      if (question == null) {
        return;
      }
      calls.later(question, answer);
    }
  }
}
