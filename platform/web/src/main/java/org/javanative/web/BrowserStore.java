package org.javanative.web;

import static org.javanative.runtime.Async.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.javanative.device.DeviceException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.ChangeListeners;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageChange;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;
import org.javanative.storage.StoreName;
import org.javanative.storage.StoredValue;
import org.jspecify.annotations.Nullable;

/**
 * A store in the IndexedDB of a page.
 *
 * <p>Calls are questions to the page, which it begins in the order that they are asked in. What is
 * long goes and comes in pieces, of which a few are under way at a time, so that neither the line
 * nor the other side has to hold more. Any thread may call.
 */
final class BrowserStore implements StorageBackend {
  /** How many characters go to the page at once. */
  private static final int PIECE = 64 * 1024;

  /** How many questions are unanswered at a time. */
  private static final int MOST_UNDER_WAY = 32;

  /**
   * How many characters they have. What is not acknowledged is kept for a page to connect again.
   */
  private static final int MOST_CHARS_UNDER_WAY = 4 * PIECE;

  /** How many characters come with one answer. */
  private static final int MOST_IN_ANSWER = 512 * 1024;

  /** What an answer may have beside values, for each key. */
  private static final int MOST_FOR_KEY = 64;

  /** How many characters all keys may have, with their quotes and commas. */
  private static final int MOST_FOR_ALL_KEYS = 4 << 20;

  private static final String MODULE = "Storage";

  private final PageCalls page;
  private final StoreName name;
  private final int mostChars;
  private final AtomicInteger lastExchange;
  private final Consumer<BrowserStore> onClose;
  private final ChangeListeners listeners = new ChangeListeners();

  /** What is yet to be asked. Guarded by {@code this}, like all that follow. */
  private final Queue<Exchange<?>> waiting = new ArrayDeque<>();

  private boolean asking;
  private boolean closed;
  private @Nullable Runnable endWatch;

  /** What the page has answered: its outcome, and what came along. */
  private record Said(List<String> outcome, String text) {
    static Said of(PageCalls.Answer answer) {
      JsonArray outcome = answer.value().getAsJsonArray();
      List<String> texts = outcome.asList().stream().map(JsonElement::getAsString).toList();
      switch (texts.get(0)) {
        case "done" -> Integer.parseInt(texts.get(1));
        case "failed" -> texts.get(2);
        default -> throw new IllegalArgumentException("no such outcome");
      }
      return new Said(texts, answer.text());
    }

    boolean failed() {
      return outcome.get(0).equals("failed");
    }

    /** How long all is of which this is the first piece. */
    int total() {
      return Integer.parseInt(outcome.get(1));
    }
  }

  /** The questions that are unanswered, so that there are not too many. */
  private static final class UnderWay {
    private final Queue<LoopFuture<?>> questions = new ArrayDeque<>();
    private final Queue<Integer> chars = new ArrayDeque<>();
    private int allChars;

    /** Adds one, and waits for the first ones if need be. */
    void add(LoopFuture<?> question, int length) {
      Handle unusedHandle = question.onDone(BrowserStore::observe);
      questions.add(question);
      chars.add(length);
      allChars += length;
      while (questions.size() > MOST_UNDER_WAY || allChars > MOST_CHARS_UNDER_WAY) {
        try {
          Object unused = await(questions.remove());
        } catch (DeviceException failed) {
          // It is heard by whoever waits for the answer: the page refuses what is not complete.
        }
        allChars -= chars.remove();
      }
    }
  }

  /** One call: what is asked, what is made of the answer, and who waits for it. */
  private final class Exchange<T extends @Nullable Object> {
    final String operation;
    final Supplier<String> question;
    final int most;
    final Function<String, ? extends T> meaning;
    final LoopFuture<T> future = Async.createFuture();
    final int number = lastExchange.incrementAndGet();
    final StoreFailures failures;

    /** What the answer takes until it is read. */
    final AnswerBudget.Share share = page.share();

    Exchange(
        String operation,
        int most,
        Supplier<String> question,
        Function<String, ? extends T> meaning) {
      this.operation = operation;
      this.most = most;
      this.question = question;
      this.meaning = meaning;
      this.failures = StoreFailures.of(operation, name);
    }

    /** Asks, in pieces if need be; null when nobody waits any more. */
    @Nullable LoopFuture<Said> ask(UnderWay underWay) {
      if (future.isDone()) {
        return null;
      }
      String text = question.get();
      int from = 0;
      for (; text.length() - from > PIECE; from += PIECE) {
        LoopFuture<?> sent = page.run(MODULE, "piece", number, text.substring(from, from + PIECE));
        underWay.add(sent, PIECE);
        if (future.isDone()) {
          forget();
          return null;
        }
      }
      LoopFuture<Said> asked =
          page.callForParts(
              share,
              MOST_IN_ANSWER,
              Said::of,
              MODULE,
              operation,
              name.value(),
              number,
              text.length(),
              text.substring(from),
              mostChars,
              MOST_IN_ANSWER);
      underWay.add(asked, text.length() - from);
      return asked;
    }

    private void forget() {
      BrowserDevice.tell(page, MODULE, "forget", number);
    }

    /** Waits for all of the answer, and hands on what it means. */
    void hear(LoopFuture<Said> asked) {
      T result;
      try {
        result = meaning.apply(whole(await(asked)));
      } catch (DeviceException unheard) {
        Async.rejectFuture(future, failures.unheard(unheard));
        return;
      } catch (IllegalArgumentException senseless) {
        Async.rejectFuture(future, failures.nonsense(senseless));
        return;
      } catch (RuntimeException failed) {
        Async.rejectFuture(future, failed);
        return;
      } finally {
        share.close();
      }
      Async.resolveFuture(future, result);
    }

    private String whole(Said first) {
      requireDone(first);
      int total = first.total();
      if (total > most) {
        forget();
        throw failures.tooMuchToRead(total, mostChars);
      }
      StringBuilder text = new StringBuilder(first.text());
      while (text.length() < total) {
        if (future.isDone() && !operation.equals("write")) {
          forget();
          throw new CancellationException();
        }
        Said more =
            await(
                page.callForParts(
                    share, MOST_IN_ANSWER, Said::of, MODULE, "more", number, MOST_IN_ANSWER));
        requireDone(more);
        if (more.text().isEmpty()) {
          throw new IllegalArgumentException("an empty piece");
        }
        text.append(more.text());
      }
      if (text.length() > total) {
        throw new IllegalArgumentException("more than was announced");
      }
      return text.toString();
    }

    private void requireDone(Said said) {
      if (said.failed()) {
        List<String> outcome = said.outcome();
        throw outcome.get(1).equals("too-much")
            ? failures.tooMuchToRead(Long.parseLong(outcome.get(2)), mostChars)
            : failures.said(outcome.get(1), outcome.get(2));
      }
    }
  }

  /**
   * A store.
   *
   * @param mostChars how many characters are read at once
   * @param lastExchange counts the exchanges of all stores with the page
   */
  BrowserStore(
      PageCalls page,
      StoreName name,
      int mostChars,
      AtomicInteger lastExchange,
      Consumer<BrowserStore> onClose) {
    this.page = page;
    this.name = name;
    this.mostChars = mostChars;
    this.lastExchange = lastExchange;
    this.onClose = onClose;
  }

  @Override
  public LoopFuture<Map<String, StoredValue>> read(Set<String> keys) {
    List<String> asked = List.copyOf(keys);
    int most = (int) Math.min(Integer.MAX_VALUE, mostChars + MOST_FOR_KEY * (asked.size() + 1L));
    return submit(
        new Exchange<>(
            "read",
            most,
            () -> StoreMessage.keys(asked),
            text -> StoreMessage.readValues(asked, text)));
  }

  @Override
  public LoopFuture<List<String>> keys() {
    return submit(new Exchange<>("keys", MOST_FOR_ALL_KEYS, () -> "[]\n", StoreMessage::readKeys));
  }

  @Override
  public LoopFuture<Boolean> write(StorageWrite write) {
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put && put.value().length() > mostChars) {
        LoopFuture<Boolean> refused = Async.createFuture();
        Async.rejectFuture(
            refused,
            StoreFailures.of("write", name)
                .tooLongToStore(put.key(), put.value().length(), mostChars));
        return refused;
      }
    }
    return submit(
        new Exchange<>("write", Integer.MAX_VALUE, () -> StoreMessage.write(write), this::written));
  }

  private boolean written(String text) {
    StoreMessage.Written written = StoreMessage.readWritten(text);
    if (written.made()) {
      listeners.tell(new StorageChange(Set.copyOf(written.changed())));
    }
    return written.made();
  }

  private <T extends @Nullable Object> LoopFuture<T> submit(Exchange<T> exchange) {
    boolean start;
    synchronized (this) {
      if (closed) {
        Async.rejectFuture(exchange.future, exchange.failures.closed());
        return exchange.future;
      }
      start = enqueue(exchange);
    }
    if (start) {
      startAsking();
    }
    return exchange.future;
  }

  /** Whether somebody has to start asking. */
  private synchronized boolean enqueue(Exchange<?> exchange) {
    boolean start = !asking;
    waiting.add(exchange);
    asking = true;
    return start;
  }

  /** Not a task of the screen: what is stored last is stored although the screen closes. */
  private void startAsking() {
    LoopFuture<Boolean> unused =
        Async.getLoop()
            .createTask(
                "store " + name + " asks",
                () -> {
                  askAll();
                  return true;
                });
  }

  /** Asks what waits, one after the other, and has the answers heard in the same order. */
  private void askAll() {
    UnderWay underWay = new UnderWay();
    LoopFuture<Boolean> former = Async.createFuture();
    Async.resolveFuture(former, true);
    for (Exchange<?> next = next(); next != null; next = next()) {
      try {
        LoopFuture<Said> asked = next.ask(underWay);
        if (asked != null) {
          former = hear(next, asked, former);
        }
      } catch (RuntimeException failed) {
        next.share.close();
        Async.rejectFuture(next.future, failed);
      }
    }
  }

  private LoopFuture<Boolean> hear(
      Exchange<?> exchange, LoopFuture<Said> asked, LoopFuture<Boolean> former) {
    return Async.getLoop()
        .createTask(
            "store " + name + " hears",
            () -> {
              await(former);
              exchange.hear(asked);
              return true;
            });
  }

  private synchronized @Nullable Exchange<?> next() {
    Exchange<?> next = waiting.poll();
    asking = next != null;
    return next;
  }

  @Override
  public Runnable onChange(Consumer<? super StorageChange> listener) {
    Runnable end = listeners.add(listener);
    synchronized (this) {
      if (endWatch == null && !closed) {
        endWatch =
            page.<List<String>>watch(
                BrowserStore::changedKeys,
                keys -> listeners.tell(new StorageChange(Set.copyOf(keys))),
                gone -> {},
                MODULE,
                "watch",
                name.value());
      }
    }
    return end;
  }

  private static List<String> changedKeys(JsonElement said) {
    List<String> keys = new ArrayList<>();
    for (JsonElement each : said.getAsJsonArray()) {
      keys.add(StoreMessage.key(each.getAsString()));
    }
    return keys;
  }

  @Override
  public LoopFuture<@Nullable Void> close() {
    LoopFuture<@Nullable Void> done = Async.createFuture();
    Exchange<Boolean> last = new Exchange<>("close", MOST_IN_ANSWER, () -> "\n", text -> true);
    boolean start;
    Runnable end;
    synchronized (this) {
      if (closed) {
        resolve(done);
        return done;
      }
      closed = true;
      end = endWatch;
      start = enqueue(last);
    }
    Handle unused = last.future.onDone(ended -> endWith(ended, done));
    if (start) {
      startAsking();
    }
    if (end != null) {
      end.run();
    }
    onClose.accept(this);
    return done;
  }

  /** A page that has gone, or fails to close the store, has it no longer in any case. */
  private static void endWith(LoopFuture<Boolean> ended, LoopFuture<@Nullable Void> done) {
    observe(ended);
    resolve(done);
  }

  /** Lets nobody be told of a failure that somebody else deals with. */
  private static void observe(LoopFuture<?> done) {
    if (done.isCancelled()) {
      return;
    }
    try {
      Object unused = done.resultNow();
    } catch (IllegalStateException failed) {
      Throwable unused = done.exceptionNow();
    }
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static void resolve(LoopFuture<@Nullable Void> future) {
    Async.resolveFuture(future, null);
  }
}
