package org.javanative.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.javanative.device.AlertBackend;
import org.javanative.device.AlertRequest;
import org.javanative.runtime.LoopFuture;

/** The dialogs of a fake device. They stay open until a test answers. */
final class FakeAlert implements AlertBackend {
  private final FakeAnswers<Integer> answers;
  private final List<AlertRequest> asked = new ArrayList<>();

  FakeAlert(FakeCalls calls) {
    this.answers = new FakeAnswers<>(calls);
  }

  List<AlertRequest> asked() {
    return List.copyOf(asked);
  }

  void answer(int button) {
    answers.answer(() -> button);
  }

  @Override
  public LoopFuture<Integer> ask(AlertRequest request) {
    asked.add(request);
    String buttons =
        request.buttons().stream()
            .map(AlertRequest.Button::label)
            .collect(Collectors.joining(", ", "[", "]"));
    return answers.ask("Alert.ask", request.title() + " " + buttons);
  }
}
