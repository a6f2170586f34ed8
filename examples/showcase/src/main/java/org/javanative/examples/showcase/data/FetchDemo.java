package org.javanative.examples.showcase.data;

import static org.javanative.fetch.Fetch.fetch;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.javanative.device.Linking;
import org.javanative.fetch.FetchException;
import org.javanative.fetch.Response;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record FetchDemo() implements Component {
  @Override
  public Element render() {
    State<String> answer = useState("Nobody was asked yet.");
    return column(
            row(
                    button("Ask this server").onClick(async(() -> ask(iconOfThisServer(), answer))),
                    button("Ask nobody")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> ask("http://127.0.0.1:9/", answer))))
                .style(s -> s.gap(12).flexWrap()),
            text(answer.get()).liveRegion(LiveRegion.POLITE).selectable())
        .style(s -> s.gap(16));
  }

  private static void ask(String url, State<String> answer) {
    answer.set("Asking…");
    try {
      Response icon =
          await(fetch(request -> request.url(url).timeout(Duration.ofSeconds(5)))).raiseForStatus();
      String type = icon.headers().first("Content-Type").orElse("no type");
      answer.set(icon.status() + ": " + icon.size() + " bytes of " + type);
    } catch (FetchException failed) {
      answer.set(String.valueOf(failed.getMessage()));
    }
  }

  /** Where the page came from; without a page there is no server, hence no address. */
  private static String iconOfThisServer() {
    Optional<URI> page = Linking.isAvailable() ? Linking.initialUrl() : Optional.empty();
    return page.map(url -> url.resolve("/_jn/icon").toString()).orElse("http://127.0.0.1:9/");
  }
}
