package org.javanative.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.javanative.device.AlertRequest.Button;
import org.javanative.device.AlertRequest.Role;
import org.javanative.device.AlertRequest.Style;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the user in the platform's own dialogs: {@code if (await(confirm("Delete?", "")))
 * ..}. Any thread; nothing blocks. Cancelling a future takes its question away.
 */
public final class Alert {
  private static final Feature<AlertBackend> FEATURE = new Feature<>("Alert", AlertBackend.class);

  private Alert() {}

  /** Whether the platform has dialogs. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** Tells the user something; done when that was read. */
  public static LoopFuture<@Nullable Void> show(String title, String message) {
    AlertRequest request =
        new AlertRequest(title, message, Style.ALERT, List.of(new Button("OK", Role.DEFAULT)));
    return FEATURE.on("show").ask(request).<@Nullable Void>map(Alert::nothing);
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static Void nothing(Integer ignored) {
    return null;
  }

  /** {@link #confirm(String, String, String, String)} with OK and Cancel. */
  public static LoopFuture<Boolean> confirm(String title, String message) {
    return confirm(title, message, "OK", "Cancel");
  }

  /** Asks yes or no; false also when the user closes the question. */
  public static LoopFuture<Boolean> confirm(
      String title, String message, String yesLabel, String noLabel) {
    AlertRequest request =
        new AlertRequest(
            title,
            message,
            Style.ALERT,
            List.of(new Button(yesLabel, Role.DEFAULT), new Button(noLabel, Role.CANCEL)));
    return FEATURE.on("confirm").ask(request).map(answer -> answer == 0);
  }

  /** {@link #choose(String, String, List, Set)} without a message or anything destructive. */
  public static LoopFuture<@Nullable String> choose(String title, List<String> options) {
    return choose(title, "", options, Set.of());
  }

  /**
   * Lets the user choose one of several; null when the user cancels.
   *
   * @param options the labels, each once, in order; a Cancel is added
   * @param destructive those of them that cannot be undone
   */
  public static LoopFuture<@Nullable String> choose(
      String title, String message, List<String> options, Set<String> destructive) {
    List<String> labels = List.copyOf(options);
    requireOptions(title, labels, destructive);
    List<Button> buttons = new ArrayList<>();
    for (String label : labels) {
      buttons.add(new Button(label, destructive.contains(label) ? Role.DESTRUCTIVE : Role.DEFAULT));
    }
    buttons.add(new Button("Cancel", Role.CANCEL));
    AlertRequest request = new AlertRequest(title, message, Style.ACTION_SHEET, buttons);
    return FEATURE
        .on("choose")
        .ask(request)
        .<@Nullable String>map(answer -> chosen(labels, answer));
  }

  @SuppressWarnings("NullAway") // null says that the user has cancelled
  private static String chosen(List<String> labels, int answer) {
    return answer >= 0 && answer < labels.size() ? labels.get(answer) : null;
  }

  private static void requireOptions(String title, List<String> labels, Set<String> destructive) {
    if (labels.isEmpty()) {
      throw new IllegalArgumentException(
          "choose(\"" + title + "\") has no options. To tell the user something, use show(..).");
    }
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException(
          "choose(\""
              + title
              + "\") has the same option twice in "
              + labels
              + ", and could not say which was chosen.");
    }
    if (!labels.containsAll(destructive)) {
      throw new IllegalArgumentException(
          "choose(\""
              + title
              + "\") has destructive options that are none of its options: "
              + destructive
              + " of "
              + labels
              + ".");
    }
  }
}
