package org.javanative.web;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.javanative.device.DeviceException;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the app asks of the device that its page is on, and what the page answers.
 *
 * <p>A question goes to the page as a frame, so it outlives a broken connection as all frames do.
 * An answer is that of an untrusted page: it may be late, which is ignored, or wrong, which ends
 * the session. Methods may be called from any thread and do not block.
 */
final class PageCalls {
  /** What a part takes besides its text, in characters: many short ones are not for nothing. */
  private static final int FOR_PART = 64;

  private final Consumer<String> page;
  private final AnswerBudget budget;

  /** By number. Guarded by this. */
  private final Map<Integer, Call> pending = new HashMap<>();

  /** Guarded by this. */
  private int lastNumber;

  /** Guarded by this. */
  private boolean over;

  /**
   * An answer: what the page says, and what came before it in parts.
   *
   * @param value what the page says
   * @param parts texts, in order; empty unless the question takes some
   */
  record Answer(JsonElement value, List<String> parts) {
    /** The parts as one text. */
    String text() {
      return String.join("", parts);
    }

    /** The bytes that the parts are in base 64. */
    byte[] bytes() {
      return Base64.getDecoder().decode(text());
    }
  }

  /**
   * What is made of what a page says. It throws a {@link RuntimeException} when that is not what it
   * should be.
   */
  interface Meaning<S, T extends @Nullable Object> {
    T of(S said);
  }

  /** A question that is open. */
  private abstract static class Call {
    final String module;
    final String operation;

    /** How many characters the parts of the answer may have in all. */
    final int mostChars;

    /** What the answer takes of the budget. */
    final AnswerBudget.Share share;

    /** Whether the share is nobody else's. */
    private final boolean owns;

    /** What has come of the answer. Guarded by the calls, as are the next two. */
    final List<String> parts = new ArrayList<>();

    int chars;

    /** Whether the last of the answer has come, and waits for its turn. */
    boolean answered;

    Call(String module, String operation, int mostChars, AnswerBudget.Share share, boolean owns) {
      this.module = module;
      this.operation = operation;
      this.mostChars = mostChars;
      this.share = share;
      this.owns = owns;
    }

    /** Nobody waits for it any more. */
    void release() {
      if (owns) {
        share.close();
      }
    }

    String name() {
      return module + "." + operation;
    }

    void fail(DeviceException.Code code, String message) {
      fail(new DeviceException(module, operation, code, message));
    }

    abstract void fail(DeviceException failure);

    abstract void answer(Answer answer) throws MalformedMessageException;

    abstract void happened(JsonElement value) throws MalformedMessageException;

    <S, T extends @Nullable Object> T understood(Meaning<S, ? extends T> meaning, S said)
        throws MalformedMessageException {
      try {
        return meaning.of(said);
      } catch (RuntimeException senseless) {
        throw new MalformedMessageException("that is no reply to " + name());
      }
    }
  }

  /** One that has one answer. */
  private static final class Question<T extends @Nullable Object> extends Call {
    private final Meaning<Answer, ? extends T> meaning;
    private final LoopFuture<T> future;

    Question(
        String module,
        String operation,
        int mostChars,
        AnswerBudget.Share share,
        boolean owns,
        Meaning<Answer, ? extends T> meaning,
        LoopFuture<T> future) {
      super(module, operation, mostChars, share, owns);
      this.meaning = meaning;
      this.future = future;
    }

    @Override
    void fail(DeviceException failure) {
      Async.rejectFuture(future, failure);
    }

    @Override
    void answer(Answer answer) throws MalformedMessageException {
      try {
        Async.resolveFuture(future, this.<Answer, T>understood(meaning, answer));
      } catch (MalformedMessageException senseless) {
        fail(DeviceException.Code.FAILED, "The page has answered " + name() + " with nonsense.");
        throw senseless;
      }
    }

    @Override
    void happened(JsonElement value) throws MalformedMessageException {
      throw new MalformedMessageException(name() + " has one answer");
    }
  }

  /** One that the page replies to whenever there is something new. */
  private static final class Watch<T> extends Call {
    private final Meaning<JsonElement, ? extends T> meaning;
    private final Consumer<? super T> listener;
    private final Consumer<? super DeviceException> failed;

    Watch(
        String module,
        String operation,
        AnswerBudget.Share share,
        Meaning<JsonElement, ? extends T> meaning,
        Consumer<? super T> listener,
        Consumer<? super DeviceException> failed) {
      super(module, operation, 0, share, true);
      this.meaning = meaning;
      this.listener = listener;
      this.failed = failed;
    }

    @Override
    void fail(DeviceException failure) {
      failed.accept(failure);
    }

    @Override
    void answer(Answer answer) throws MalformedMessageException {
      throw new MalformedMessageException(name() + " never ends by itself");
    }

    @Override
    void happened(JsonElement value) throws MalformedMessageException {
      listener.accept(this.<JsonElement, T>understood(meaning, value));
    }
  }

  /**
   * Questions to a page.
   *
   * @param page takes frames for it
   * @param budget of all pages, for what they answer
   */
  PageCalls(Consumer<String> page, AnswerBudget budget) {
    this.page = page;
    this.budget = budget;
  }

  /** A share of the budget, for what one answer takes that comes to several questions. */
  AnswerBudget.Share share() {
    return budget.share();
  }

  /**
   * Asks the page. Cancelling the future tells the page.
   *
   * @param meaning makes the value of the answer
   * @param arguments texts, numbers, booleans and lists of those
   */
  <T extends @Nullable Object> LoopFuture<T> call(
      Meaning<Answer, ? extends T> meaning, String module, String operation, Object... arguments) {
    return callForParts(0, meaning, module, operation, arguments);
  }

  /**
   * Asks for what is too long for one message, and so comes in parts.
   *
   * @param mostChars how many characters they may have in all
   */
  <T extends @Nullable Object> LoopFuture<T> callForParts(
      int mostChars,
      Meaning<Answer, ? extends T> meaning,
      String module,
      String operation,
      Object... arguments) {
    return ask(budget.share(), true, mostChars, meaning, module, operation, arguments);
  }

  /**
   * Asks for what comes in parts, and is kept with that of other questions.
   *
   * @param share takes the answer, until the caller closes it
   * @param mostChars how many characters the parts of this answer may have in all
   */
  <T extends @Nullable Object> LoopFuture<T> callForParts(
      AnswerBudget.Share share,
      int mostChars,
      Meaning<Answer, ? extends T> meaning,
      String module,
      String operation,
      Object... arguments) {
    return ask(share, false, mostChars, meaning, module, operation, arguments);
  }

  private <T extends @Nullable Object> LoopFuture<T> ask(
      AnswerBudget.Share share,
      boolean owns,
      int mostChars,
      Meaning<Answer, ? extends T> meaning,
      String module,
      String operation,
      Object... arguments) {
    int[] number = {0};
    LoopFuture<T> future = Async.createExternalFuture(() -> end(number[0]));
    begin(
        number,
        new Question<T>(module, operation, mostChars, share, owns, meaning, future),
        arguments);
    return future;
  }

  /** Asks the page for something that has no outcome. */
  @SuppressWarnings("NullAway") // null is the one value of Void
  LoopFuture<@Nullable Void> run(String module, String operation, Object... arguments) {
    return this.<@Nullable Void>call(answer -> null, module, operation, arguments);
  }

  /**
   * Lets the page tell of something whenever it happens.
   *
   * @param failed called once, when the page cannot tell any more
   * @return what ends that
   */
  <T> Runnable watch(
      Meaning<JsonElement, ? extends T> meaning,
      Consumer<? super T> listener,
      Consumer<? super DeviceException> failed,
      String module,
      String operation,
      Object... arguments) {
    int[] number = {0};
    begin(
        number,
        new Watch<T>(module, operation, budget.share(), meaning, listener, failed),
        arguments);
    return () -> end(number[0]);
  }

  private void begin(int[] number, Call call, Object... arguments) {
    boolean tooLate;
    synchronized (this) {
      number[0] = ++lastNumber;
      tooLate = over;
      if (!tooLate) {
        pending.put(number[0], call);
      }
    }
    if (tooLate) {
      call.fail(DeviceException.Code.GONE, gone(call));
    } else {
      page.accept(ServerMessage.call(number[0], call.name(), List.of(arguments)));
    }
  }

  private static String gone(Call call) {
    return call.name() + " has no answer, as the page has gone.";
  }

  private void end(int number) {
    Call ended;
    synchronized (this) {
      ended = pending.remove(number);
    }
    if (ended != null) {
      ended.release();
      page.accept(ServerMessage.endCall(number));
    }
  }

  /** Whether there was a question with that number. */
  synchronized boolean wasAsked(int number) {
    return number > 0 && number <= lastNumber;
  }

  /** Whether more of the answer to that question is awaited. */
  synchronized boolean isPending(int number) {
    Call call = pending.get(number);
    return call != null && !call.answered;
  }

  /**
   * Takes in what a page says to a question, whose turn may be later: what there is no room for
   * fails the question at once, and what nobody waits for is dropped.
   *
   * @param chars how many characters the whole message has
   * @return whether there is something left for {@link #receive}, when its turn has come
   */
  boolean arrive(ClientMessage.Reply reply, int chars) throws MalformedMessageException {
    Call call;
    String problem;
    synchronized (this) {
      call = pending.get(reply.call());
      if (call == null || call.answered) {
        return false;
      }
      if (reply instanceof ClientMessage.Part part) {
        problem = add(call, part.text());
        if (problem == null) {
          return false;
        }
      } else {
        boolean last = !(reply instanceof ClientMessage.Happened);
        if (!last || call.share.take(chars)) {
          call.answered = last;
          return true;
        }
        problem = noRoom(call);
      }
    }
    end(reply.call());
    call.fail(DeviceException.Code.FAILED, problem);
    return false;
  }

  /** Adds to an answer; says why when that cannot be. */
  private @Nullable String add(Call call, String part) throws MalformedMessageException {
    if (call.mostChars == 0) {
      throw new MalformedMessageException(call.name() + " has an answer without parts");
    }
    if (part.length() > call.mostChars - call.chars) {
      return call.name()
          + " has brought more than the "
          + (call.mostChars >> 10)
          + " K characters that it may. Ask for less, such as a smaller photo.";
    }
    if (!call.share.take(part.length() + FOR_PART)) {
      return noRoom(call);
    }
    call.chars += part.length();
    call.parts.add(part);
    return null;
  }

  private String noRoom(Call call) {
    return call.name()
        + " has brought more than there is room for: the server holds at most "
        + budget.mostChars()
        + " characters of all answers that are not complete, and has "
        + budget.leftChars()
        + " left. Ask for less, try again later, or raise WebConfig.maxAnswerChars(..).";
  }

  /** Takes what a page says to a question; that to one which has ended is ignored. */
  void receive(ClientMessage.Reply reply) throws MalformedMessageException {
    boolean last = reply instanceof ClientMessage.Answer || reply instanceof ClientMessage.Failure;
    Call call;
    synchronized (this) {
      call = last ? pending.remove(reply.call()) : pending.get(reply.call());
    }
    if (call == null) {
      return;
    }
    try {
      if (reply instanceof ClientMessage.Answer answer) {
        call.answer(new Answer(answer.value(), call.parts));
      } else if (reply instanceof ClientMessage.Failure failure) {
        call.fail(code(failure.code()), failure.message());
      } else if (reply instanceof ClientMessage.Happened happened) {
        call.happened(happened.value());
      }
    } finally {
      if (last) {
        call.release();
      }
    }
  }

  private static DeviceException.Code code(String name) {
    for (DeviceException.Code code : DeviceException.Code.values()) {
      if (code.name().equals(name)) {
        return code;
      }
    }
    return DeviceException.Code.FAILED;
  }

  /** Fails all that is open, and all that is asked from now on. */
  void close() {
    List<Call> left;
    synchronized (this) {
      over = true;
      left = List.copyOf(pending.values());
      pending.clear();
    }
    for (Call call : left) {
      call.release();
      call.fail(DeviceException.Code.GONE, gone(call));
    }
  }
}
