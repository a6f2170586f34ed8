package org.javanative.web;

import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Ui.button;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.javanative.device.DeviceException;
import org.javanative.ui.Element;
import org.javanative.ui.State;

/** Buttons that each ask the device for something. */
final class Questions {
  private Questions() {}

  /** A button for each; what has come of the last one is in {@code outcome}. */
  static List<Element> buttons(Map<String, Callable<Object>> questions, State<String> outcome) {
    List<Element> buttons = new ArrayList<>();
    questions.forEach(
        (name, question) ->
            buttons.add(button(name).onClick(async(() -> ask(name, question, outcome))).key(name)));
    return buttons;
  }

  private static void ask(String name, Callable<Object> question, State<String> outcome)
      throws Exception {
    try {
      outcome.set(name + ": " + question.call());
    } catch (DeviceException failed) {
      outcome.set(name + " failed: " + failed.code());
    }
  }
}
