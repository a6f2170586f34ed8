package org.javanative.examples.showcase.layers;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.webViewOf;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record WebViewDemo() implements Component {
  private static final String PAGE =
      """
      <body style="font: 16px sans-serif; padding: 16px">
        <p>A page of its own.</p>
        <button onclick="javanative.postMessage('Hello from the page')">Say hello</button>
      </body>
      """;

  @Override
  public Element render() {
    State<String> message = useState("No message yet.");
    return column(
            webViewOf(PAGE)
                .accessibilityLabel("A page of its own")
                .onMessage(message::set)
                .style(s -> s.height(160).cornerRadius(12).border(1, ThemeColor.BORDER)),
            text(message.get()))
        .style(s -> s.gap(12));
  }
}
