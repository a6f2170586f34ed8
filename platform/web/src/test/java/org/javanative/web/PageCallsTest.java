package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.javanative.device.DeviceException;
import org.javanative.runtime.LoopFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageCallsTest {
  private final List<String> frames = new ArrayList<>();
  private final AnswerBudget budget = new AnswerBudget(100 << 20);
  private final PageCalls calls = new PageCalls(frames::add, budget);

  private LoopFuture<String> ask() {
    return calls.<String>call(answer -> answer.value().getAsString(), "Clipboard", "getText");
  }

  private void say(ClientMessage.Reply reply) throws MalformedMessageException {
    if (calls.arrive(reply, 10)) {
      calls.receive(reply);
    }
  }

  private static DeviceException failureOf(LoopFuture<?> future) {
    try {
      Object unused = future.get(10, TimeUnit.SECONDS);
      throw new AssertionError("it has not failed");
    } catch (ExecutionException failed) {
      return (DeviceException) failed.getCause();
    } catch (Exception other) {
      throw new AssertionError(other);
    }
  }

  @Test
  void aQuestionIsAFrameAndItsAnswerTheValue() throws Exception {
    LoopFuture<String> asked = ask();

    say(new ClientMessage.Answer(1, new JsonPrimitive("copied")));

    assertThat(frames).containsExactly("{\"call\":[1,\"Clipboard.getText\"]}");
    assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo("copied");
  }

  @Test
  void argumentsKeepTheirTypes() {
    LoopFuture<Void> unused =
        calls.run("Alert", "ask", "Sure?", 2, true, List.of(List.of("OK", "default")));

    assertThat(frames)
        .containsExactly("{\"call\":[1,\"Alert.ask\",\"Sure?\",2,true,[[\"OK\",\"default\"]]]}");
  }

  @Test
  void cancellingTellsThePageOnceAndALateAnswerIsIgnored() throws Exception {
    LoopFuture<String> asked = ask();

    asked.cancel();
    asked.cancel();
    say(new ClientMessage.Answer(1, new JsonPrimitive("late")));

    assertThat(frames).hasSize(2).endsWith("{\"endCall\":1}");
    assertThat(asked.isCancelled()).isTrue();
    assertThat(calls.wasAsked(1)).isTrue();
    assertThat(calls.isPending(1)).isFalse();
  }

  @Test
  void theFailureOfThePageNamesModuleAndOperation() throws Exception {
    LoopFuture<String> asked = ask();

    say(new ClientMessage.Failure(1, "DENIED", "No."));

    DeviceException failure = failureOf(asked);
    assertThat(failure.module()).isEqualTo("Clipboard");
    assertThat(failure.operation()).isEqualTo("getText");
    assertThat(failure.code()).isEqualTo(DeviceException.Code.DENIED);
    assertThat(failure).hasMessageContaining("No.");
  }

  @Test
  void aCodeThatNobodyKnowsIsAFailure() throws Exception {
    LoopFuture<String> asked = ask();

    say(new ClientMessage.Failure(1, "whatever", ""));

    assertThat(failureOf(asked).code()).isEqualTo(DeviceException.Code.FAILED);
  }

  @Test
  void bytesComeInPartsBeforeTheAnswer() throws Exception {
    LoopFuture<byte[]> asked =
        calls.<byte[]>callForParts(8, PageCalls.Answer::bytes, "Camera", "takePhoto");
    Base64.Encoder base64 = Base64.getEncoder();

    say(new ClientMessage.Part(1, base64.encodeToString(new byte[] {1, 2, 3})));
    say(new ClientMessage.Part(1, base64.encodeToString(new byte[] {4, 5})));
    say(new ClientMessage.Answer(1, JsonNull.INSTANCE));

    assertThat(asked.get(10, TimeUnit.SECONDS)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void moreBytesThanFitFailTheQuestionAndEndIt() throws Exception {
    LoopFuture<byte[]> asked =
        calls.<byte[]>callForParts(11 << 22, PageCalls.Answer::bytes, "Camera", "takePhoto");
    String part = "AAAA".repeat(1 << 20);

    for (int i = 0; i < 12; i++) {
      say(new ClientMessage.Part(1, part));
    }

    assertThat(failureOf(asked)).hasMessageContaining("more than the 45056 K characters");
    assertThat(frames).endsWith("{\"endCall\":1}");
  }

  @Test
  void whatThereIsNoRoomForFailsTheQuestionThatBringsItAndNoOther() throws Exception {
    AnswerBudget small = new AnswerBudget(1_000);
    PageCalls few = new PageCalls(frames::add, small);
    PageCalls others = new PageCalls(frames::add, small);
    LoopFuture<byte[]> first =
        few.<byte[]>callForParts(1 << 20, PageCalls.Answer::bytes, "Camera", "takePhoto");
    LoopFuture<byte[]> second =
        others.<byte[]>callForParts(1 << 20, PageCalls.Answer::bytes, "Camera", "takePhoto");

    assertThat(few.arrive(new ClientMessage.Part(1, "A".repeat(600)), 600)).isFalse();
    assertThat(small.leftChars()).isBetween(1L, 400L);
    assertThat(others.arrive(new ClientMessage.Part(1, "A".repeat(600)), 600)).isFalse();

    assertThat(failureOf(second))
        .hasMessageContaining(
            "Camera.takePhoto has brought more than there is room for: the server holds at most"
                + " 1000 characters of all answers that are not complete")
        .hasMessageContaining("raise WebConfig.maxAnswerChars(..)");
    assertThat(others.isPending(1)).isFalse();
    ClientMessage.Answer last = new ClientMessage.Answer(1, JsonNull.INSTANCE);
    assertThat(few.arrive(last, 30)).isTrue();
    few.receive(last);
    assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(450);
    assertThat(small.leftChars()).isEqualTo(1_000);
  }

  @Test
  void whatIsGivenUpTakesNoRoom() throws Exception {
    LoopFuture<byte[]> cancelled =
        calls.<byte[]>callForParts(1_000, PageCalls.Answer::bytes, "Camera", "takePhoto");
    LoopFuture<byte[]> left =
        calls.<byte[]>callForParts(1_000, PageCalls.Answer::bytes, "Camera", "takePhoto");
    say(new ClientMessage.Part(1, "AAAA"));
    say(new ClientMessage.Part(2, "AAAA"));
    assertThat(budget.leftChars()).isLessThan(budget.mostChars());

    cancelled.cancel();
    calls.close();

    assertThat(failureOf(left).code()).isEqualTo(DeviceException.Code.GONE);
    assertThat(budget.leftChars()).isEqualTo(budget.mostChars());
  }

  @Test
  void onlyTheFirstAnswerWaitsForItsTurn() throws Exception {
    LoopFuture<String> asked = ask();
    ClientMessage.Answer answer = new ClientMessage.Answer(1, new JsonPrimitive("one"));

    assertThat(calls.arrive(answer, 10)).isTrue();

    assertThat(calls.isPending(1)).isFalse();
    assertThat(calls.arrive(new ClientMessage.Answer(1, new JsonPrimitive("two")), 10)).isFalse();
    calls.receive(answer);
    assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo("one");
    assertThat(budget.leftChars()).isEqualTo(budget.mostChars());
  }

  @Test
  void partsOfAnAnswerThatHasNoneAreMalformed() {
    LoopFuture<String> unused = ask();

    assertThatThrownBy(() -> say(new ClientMessage.Part(1, "AAAA")))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("Clipboard.getText has an answer without parts");
  }

  @Test
  void anAnswerThatMakesNoSenseFailsTheQuestionAndIsMalformed() {
    LoopFuture<Integer> asked =
        calls.<Integer>call(answer -> answer.value().getAsInt(), "Alert", "ask");

    assertThatThrownBy(() -> say(new ClientMessage.Answer(1, new JsonPrimitive("three"))))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("that is no reply to Alert.ask");

    assertThat(failureOf(asked).code()).isEqualTo(DeviceException.Code.FAILED);
  }

  @Test
  void aWatchHearsUntilItIsEnded() throws Exception {
    List<String> heard = new ArrayList<>();
    Runnable end =
        calls.<String>watch(
            value -> value.getAsString(), heard::add, failure -> {}, "AppState", "watch");

    say(new ClientMessage.Happened(1, new JsonPrimitive("active")));
    end.run();
    say(new ClientMessage.Happened(1, new JsonPrimitive("background")));

    assertThat(heard).containsExactly("active");
    assertThat(frames).endsWith("{\"endCall\":1}");
  }

  @Test
  void whoeverWaitsWhenThePageHasGoneIsTold() {
    LoopFuture<String> before = ask();
    List<DeviceException> watched = new ArrayList<>();
    Runnable unused =
        calls.<String>watch(
            value -> value.getAsString(), text -> {}, watched::add, "AppState", "watch");

    calls.close();
    LoopFuture<String> after = ask();

    assertThat(failureOf(before).code()).isEqualTo(DeviceException.Code.GONE);
    assertThat(failureOf(after))
        .hasMessageContaining("Clipboard.getText has no answer, as the page has gone.");
    assertThat(watched)
        .extracting(DeviceException::code)
        .containsExactly(DeviceException.Code.GONE);
  }
}
