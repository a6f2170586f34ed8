package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.ui.Ui;
import org.javanative.web.WebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebTargetTest {
  private record Hello() implements App {
    @Override
    public String name() {
      return "hello";
    }

    @Override
    public String title() {
      return "Hello";
    }

    @Override
    public Element root() {
      return Ui.text("Hello");
    }
  }

  private static HttpResponse<String> load(URI uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void saysWhereTheAppAndItsPreviewAre() throws Exception {
    StringWriter out = new StringWriter();

    try (WebServer server = WebTarget.start(new Hello(), 0, new PrintWriter(out))) {
      assertThat(out.toString().lines())
          .containsExactly(
              "Hello is running at " + server.uri() + "  (Ctrl-C ends it)",
              "On phones and tablets: " + server.uri() + "_jn/preview");
      assertThat(load(server.previewUri()).statusCode()).isEqualTo(200);
      assertThat(load(server.uri()).body()).contains("jn-development");
    }
  }
}
