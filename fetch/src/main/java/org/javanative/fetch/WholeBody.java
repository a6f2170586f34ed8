package org.javanative.fetch;

import java.io.IOException;
import okio.BufferedSource;
import okio.Okio;

/** Takes an answer in with its whole body, on the network's thread. */
final class WholeBody implements Exchange.Intake<Response> {

  @Override
  public Response accept(Exchange<Response> exchange, okhttp3.Response answer) throws IOException {
    ExchangeOptions options = exchange.request().options();
    ResponseHead head = ResponseHead.of(answer);
    try (answer) {
      DownloadSource source =
          new DownloadSource(head, answer.body(), options.maxBodyBytes(), options.download());
      BufferedSource bytes = Okio.buffer(source);
      Response response = new Response(head, bytes.readByteArray(), options.codec());
      exchange.deadline().end();
      return response;
    }
  }
}
