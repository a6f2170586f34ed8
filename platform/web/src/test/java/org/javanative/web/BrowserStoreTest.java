package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.javanative.runtime.LoopFuture;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StorageWrite;
import org.javanative.storage.StoreName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a store does with a page that answers as the test says, however wrong that is. */
@Timeout(60)
class BrowserStoreTest {
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final AnswerBudget budget = new AnswerBudget(1_500_000);
  private final PageCalls calls = new PageCalls(frames::add, budget);
  private final StorageBackend backend =
      new BrowserStorage(calls, 1_000_000).open(new StoreName("app"));
  private final AsyncStorage storage = AsyncStorage.on(backend);

  /** The next question to the page: its number, its name, its arguments. */
  private JsonArray asked() throws InterruptedException {
    String frame = frames.poll(10, TimeUnit.SECONDS);
    assertThat(frame).isNotNull();
    JsonElement call = JsonParser.parseString(frame).getAsJsonObject().get("call");
    assertThat(call).as(frame).isNotNull();
    return call.getAsJsonArray();
  }

  private void answer(JsonArray asked, String text) throws MalformedMessageException {
    answer(asked, text, text.length());
  }

  private void answer(JsonArray asked, String text, int total) throws MalformedMessageException {
    say(new ClientMessage.Part(asked.get(0).getAsInt(), text));
    reply(asked, "[\"done\",\"" + total + "\"]");
  }

  private void reply(JsonArray asked, String json) throws MalformedMessageException {
    say(new ClientMessage.Answer(asked.get(0).getAsInt(), JsonParser.parseString(json)));
  }

  private void say(ClientMessage.Reply reply) throws MalformedMessageException {
    if (calls.arrive(reply, 10)) {
      calls.receive(reply);
    }
  }

  private static StorageWrite put(String key, String value) {
    return StorageWrite.of(List.of(new StorageEdit.Put(key, value)));
  }

  private static StorageException failureOf(LoopFuture<?> future) throws Exception {
    try {
      Object unused = future.get(10, TimeUnit.SECONDS);
      throw new AssertionError("it has not failed");
    } catch (ExecutionException failed) {
      return (StorageException) failed.getCause();
    }
  }

  @Test
  void callsAreAskedInTheirOrderWithoutWaitingForAnswers() throws Exception {
    LoopFuture<Void> write = storage.set("a", "1");
    LoopFuture<String> read = storage.get("a");

    JsonArray first = asked();
    assertThat(first.get(1).getAsString()).isEqualTo("Storage.write");
    assertThat(first.get(5).getAsString())
        .isEqualTo("{\"expected\":[],\"edits\":[[\"put\",\"a\",1]]}\n1");
    JsonArray second = asked();
    assertThat(second.get(5).getAsString()).isEqualTo("[\"a\"]\n");
    answer(first, "[true,[\"a\"]]\n");
    answer(second, "[[1,1]]\n1");

    Object unused = write.get(10, TimeUnit.SECONDS);
    assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("1");
  }

  @Test
  void aLongValueGoesInPiecesOfWhichFewAreUnderWay() throws Exception {
    LoopFuture<Void> write = storage.set("long", "x".repeat(1_000_000));

    StringBuilder received = new StringBuilder();
    JsonArray last = asked();
    for (; last.get(1).getAsString().equals("Storage.piece"); last = asked()) {
      received.append(last.get(3).getAsString());
      assertThat(frames.size()).isLessThanOrEqualTo(5);
      reply(last, "null");
    }
    received.append(last.get(5).getAsString());
    answer(last, "[true,[\"long\"]]\n");

    assertThat(received.length()).isEqualTo(last.get(4).getAsInt()).isGreaterThan(1_000_000);
    Object unused = write.get(10, TimeUnit.SECONDS);
  }

  @Test
  void aWriteThatIsCancelledBeforeItBeginsDoesNotHappen() throws Exception {
    LoopFuture<Void> long1 = storage.set("long", "x".repeat(500_000));
    LoopFuture<Boolean> cancelled = backend.write(put("b", "1"));
    JsonArray first = asked();

    cancelled.cancel();
    for (; first.get(1).getAsString().equals("Storage.piece"); first = asked()) {
      reply(first, "null");
    }
    answer(first, "[true,[\"long\"]]\n");
    Object unused = long1.get(10, TimeUnit.SECONDS);

    LoopFuture<List<String>> keys = storage.keys();
    JsonArray next = asked();
    assertThat(next.get(1).getAsString()).isEqualTo("Storage.keys");
    answer(next, "[]\n");
    assertThat(keys.get(10, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void aWriteThatIsCancelledInTheMiddleOfItsPiecesIsForgotten() throws Exception {
    LoopFuture<Boolean> write = backend.write(put("long", "x".repeat(1_000_000)));
    JsonArray piece = asked();

    write.cancel();
    reply(piece, "null");

    JsonArray next = asked();
    for (; next.get(1).getAsString().equals("Storage.piece"); next = asked()) {
      reply(next, "null");
    }
    assertThat(next.get(1).getAsString()).isEqualTo("Storage.forget");
    assertThat(next.get(2)).isEqualTo(piece.get(2));
  }

  @Test
  void aLongAnswerIsFetchedInPieces() throws Exception {
    LoopFuture<String> read = storage.get("a");
    answer(asked(), "[[7,900000]]\n" + "y".repeat(300_000), 900_013);
    for (int i = 0; i < 2; i++) {
      JsonArray more = asked();
      assertThat(more.get(1).getAsString()).isEqualTo("Storage.more");
      answer(more, "y".repeat(300_000), 0);
    }

    assertThat(read.get(10, TimeUnit.SECONDS)).hasSize(900_000);
  }

  @Test
  void whatIsReadTakesRoomUntilItIsComplete() throws Exception {
    LoopFuture<String> one = storage.get("a");
    LoopFuture<String> other = storage.get("b");
    JsonArray first = asked();
    JsonArray second = asked();
    answer(first, "[[7,900000]]\n" + "y".repeat(500_000), 900_013);
    answer(second, "[[7,500000]]\n" + "y".repeat(500_000));
    assertThat(budget.leftChars()).isLessThan(1_000_000); // that of the other may be read already

    answer(asked(), "y".repeat(400_000), 0);

    assertThat(one.get(10, TimeUnit.SECONDS)).hasSize(900_000);
    assertThat(other.get(10, TimeUnit.SECONDS)).hasSize(500_000);
    assertThat(budget.leftChars()).isEqualTo(1_500_000);
  }

  @Test
  void aReadThatFindsNoRoomFailsAndTakesNone() throws Exception {
    AnswerBudget.Share taken = budget.share();
    assertThat(taken.take(1_000_000)).isTrue();
    LoopFuture<String> read = storage.get("a");
    answer(asked(), "[[7,900000]]\n" + "y".repeat(300_000), 900_013);
    answer(asked(), "y".repeat(300_000), 0);

    StorageException failure = failureOf(read);

    assertThat(failure.reason()).isEqualTo(Reason.OTHER);
    assertThat(failure)
        .hasMessageContaining("Storage.more has brought more than there is room for");
    assertThat(budget.leftChars()).isEqualTo(500_000);
  }

  @Test
  void anAnswerThatIsTooLongIsRefusedBeforeItComes() throws Exception {
    LoopFuture<String> read = storage.get("a");
    answer(asked(), "[[7,2000000]]\n", 2_000_014);

    StorageException tooLong = failureOf(read);

    assertThat(tooLong.reason()).isEqualTo(Reason.MISUSE);
    assertThat(tooLong).hasMessageContaining("at most 1000000 are read at once");
    assertThat(asked().get(1).getAsString()).isEqualTo("Storage.forget");
  }

  @Test
  void anAnswerThatIsNotWhatWasAskedForFailsTheCallAndTheNextOneGoesOn() throws Exception {
    for (String nonsense :
        List.of(
            "[[1,5]]\nabc", // less than announced
            "[[1,1]]\nabc", // more than announced
            "[[0,1]]\na", // no version
            "[[1,-1]]\n",
            "[[1,1],[1,1]]\nab", // more keys than asked for
            "[]\n",
            "[null]", // no line
            "{}\n")) {
      LoopFuture<String> read = storage.get("a");
      answer(asked(), nonsense);
      StorageException failure = failureOf(read);
      assertThat(failure.reason()).as(nonsense).isEqualTo(Reason.OTHER);
      assertThat(failure).hasMessageContaining("the page has answered with nonsense");
    }
    LoopFuture<List<String>> keys = storage.keys();
    answer(asked(), "[\"b\",\"a\"]\n");
    assertThat(failureOf(keys)).hasMessageContaining("nonsense");
    LoopFuture<List<String>> sound = storage.keys();
    answer(asked(), "[\"a\",\"b\"]\n");
    assertThat(sound.get(10, TimeUnit.SECONDS)).containsExactly("a", "b");
  }

  @Test
  void aReplyThatIsNoneIsMalformed() throws Exception {
    LoopFuture<String> read = storage.get("a");
    JsonArray asked = asked();

    assertThatThrownBy(() -> reply(asked, "[\"maybe\"]"))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("that is no reply to Storage.read");

    assertThat(failureOf(read).reason()).isEqualTo(Reason.OTHER);
  }

  @Test
  void whatThePageSaysHasGoneWrongHasAReason() throws Exception {
    for (Object[] each :
        new Object[][] {
          {"full", Reason.FULL},
          {"no-access", Reason.NO_ACCESS},
          {"blocked", Reason.LOCKED},
          {"damaged", Reason.DAMAGED},
          {"lost", Reason.DAMAGED},
          {"newer", Reason.OTHER},
          {"unavailable", Reason.UNAVAILABLE},
          {"whatever", Reason.OTHER}
        }) {
      LoopFuture<Void> write = storage.set("a", "1");
      reply(asked(), "[\"failed\",\"" + each[0] + "\",\"because\"]");
      StorageException failure = failureOf(write);
      assertThat(failure.reason()).isEqualTo(each[1]);
      assertThat(failure)
          .hasMessageStartingWith("Could not write the store \"app\" in the browser");
    }
  }

  @Test
  void whatIsWaitingWhenThePageGoesFailsAndSoDoesWhatComesLater() throws Exception {
    LoopFuture<Void> asked = storage.set("long", "x".repeat(1_000_000));
    LoopFuture<String> waiting = storage.get("a");
    JsonArray unused = asked();

    calls.close();

    assertThat(failureOf(asked).reason()).isEqualTo(Reason.GONE);
    assertThat(failureOf(waiting).reason()).isEqualTo(Reason.GONE);
    assertThat(failureOf(storage.get("a")).reason()).isEqualTo(Reason.GONE);
  }

  @Test
  void changesOfOtherPagesAreToldAndKeysThatCannotBeAreMalformed() throws Exception {
    BlockingQueue<Set<String>> told = new LinkedBlockingQueue<>();
    Runnable end = storage.onChange(change -> told.add(change.keys()));
    JsonArray watch = asked();
    assertThat(watch.get(1).getAsString()).isEqualTo("Storage.watch");
    JsonArray keys = new JsonArray();
    keys.add("a");
    say(new ClientMessage.Happened(watch.get(0).getAsInt(), keys));

    assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly("a");
    keys.add("");
    assertThatThrownBy(() -> say(new ClientMessage.Happened(watch.get(0).getAsInt(), keys)))
        .isInstanceOf(MalformedMessageException.class);
    assertThatThrownBy(
            () ->
                say(
                    new ClientMessage.Happened(
                        watch.get(0).getAsInt(), new JsonPrimitive("no list"))))
        .isInstanceOf(MalformedMessageException.class);
    end.run();
  }
}
