package org.javanative.fetch;

import java.util.concurrent.ExecutorService;
import okio.BufferedSource;
import okio.Okio;

/** Takes an answer in with its head, and leaves the body to be read. */
final class StreamedBody implements Exchange.Intake<ResponseStream> {
  private final ExecutorService threads;

  StreamedBody(ExecutorService threads) {
    this.threads = threads;
  }

  @Override
  public ResponseStream accept(Exchange<ResponseStream> exchange, okhttp3.Response answer) {
    ResponseHead head = ResponseHead.of(answer);
    ExchangeOptions options = exchange.request().options();
    BufferedSource source =
        Okio.buffer(new DownloadSource(head, answer.body(), Long.MAX_VALUE, options.download()));
    return new ResponseStream(head, options, new BodyReader(exchange, source, threads));
  }
}
