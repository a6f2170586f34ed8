package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.device.DeviceException;
import org.javanative.device.Linking;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record LinkingDemo() implements Component {
  @Override
  public Element render() {
    State<String> said = useState(cameBy());
    return column(
            row(
                    button("Write a mail")
                        .onClick(async(() -> said.set(open("mailto:ada@example.org")))),
                    button("Open a page")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> said.set(open("https://example.org/")))))
                .style(s -> s.gap(12).flexWrap()),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static String cameBy() {
    return Linking.initialUrl().map(url -> "You came by " + url).orElse("You came by no link.");
  }

  private static String open(String url) {
    try {
      await(Linking.openUrl(url));
      return "Opened.";
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }
}
