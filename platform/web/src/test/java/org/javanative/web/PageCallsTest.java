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
  private final PageCalls calls = new PageCalls(frames::add);

  private LoopFuture<String> ask() {
    return calls.<String>call(answer -> answer.value().getAsString(), "Clipboard", "getText");
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

    calls.receive(new ClientMessage.Answer(1, new JsonPrimitive("copied")));

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
    calls.receive(new ClientMessage.Answer(1, new JsonPrimitive("late")));

    assertThat(frames).hasSize(2).endsWith("{\"endCall\":1}");
    assertThat(asked.isCancelled()).isTrue();
    assertThat(calls.wasAsked(1)).isTrue();
    assertThat(calls.isPending(1)).isFalse();
  }

  @Test
  void theFailureOfThePageNamesModuleAndOperation() throws Exception {
    LoopFuture<String> asked = ask();

    calls.receive(new ClientMessage.Failure(1, "DENIED", "No."));

    DeviceException failure = failureOf(asked);
    assertThat(failure.module()).isEqualTo("Clipboard");
    assertThat(failure.operation()).isEqualTo("getText");
    assertThat(failure.code()).isEqualTo(DeviceException.Code.DENIED);
    assertThat(failure).hasMessageContaining("No.");
  }

  @Test
  void aCodeThatNobodyKnowsIsAFailure() throws Exception {
    LoopFuture<String> asked = ask();

    calls.receive(new ClientMessage.Failure(1, "whatever", ""));

    assertThat(failureOf(asked).code()).isEqualTo(DeviceException.Code.FAILED);
  }

  @Test
  void bytesComeInPartsBeforeTheAnswer() throws Exception {
    LoopFuture<byte[]> asked =
        calls.<byte[]>callForParts(8, PageCalls.Answer::bytes, "Camera", "takePhoto");
    Base64.Encoder base64 = Base64.getEncoder();

    calls.receive(new ClientMessage.Part(1, base64.encodeToString(new byte[] {1, 2, 3})));
    calls.receive(new ClientMessage.Part(1, base64.encodeToString(new byte[] {4, 5})));
    calls.receive(new ClientMessage.Answer(1, JsonNull.INSTANCE));

    assertThat(asked.get(10, TimeUnit.SECONDS)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void moreBytesThanFitFailTheQuestionAndEndIt() throws Exception {
    LoopFuture<byte[]> asked =
        calls.<byte[]>callForParts(11 << 22, PageCalls.Answer::bytes, "Camera", "takePhoto");
    String part = "AAAA".repeat(1 << 20);

    for (int i = 0; i < 12; i++) {
      calls.receive(new ClientMessage.Part(1, part));
    }

    assertThat(failureOf(asked)).hasMessageContaining("more than the 45056 K characters");
    assertThat(frames).endsWith("{\"endCall\":1}");
  }

  @Test
  void partsOfAnAnswerThatHasNoneAreMalformed() {
    LoopFuture<String> unused = ask();

    assertThatThrownBy(() -> calls.receive(new ClientMessage.Part(1, "AAAA")))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("Clipboard.getText has an answer without parts");
  }

  @Test
  void anAnswerThatMakesNoSenseFailsTheQuestionAndIsMalformed() {
    LoopFuture<Integer> asked =
        calls.<Integer>call(answer -> answer.value().getAsInt(), "Alert", "ask");

    assertThatThrownBy(() -> calls.receive(new ClientMessage.Answer(1, new JsonPrimitive("three"))))
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

    calls.receive(new ClientMessage.Happened(1, new JsonPrimitive("active")));
    end.run();
    calls.receive(new ClientMessage.Happened(1, new JsonPrimitive("background")));

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
