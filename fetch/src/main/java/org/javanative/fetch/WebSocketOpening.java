package org.javanative.fetch;

import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.WebSocketListener;
import okhttp3.internal.ws.WebSocketReader;
import okio.ByteString;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** A WebSocket that is being opened, and then what the network tells of it. */
final class WebSocketOpening extends WebSocketListener {
  private static final int NO_CODE = 1005;
  private static final int NORMAL = 1000;
  private static final int HEARD_PER_PING = 3;

  private final String target;
  private final Inbound inbound;
  private final LoopFuture<WebSocket> future;
  private final Deadline deadline;

  /** Set by the first of opening, failure, deadline and cancellation. */
  private final AtomicBoolean settled = new AtomicBoolean();

  private volatile okhttp3.@Nullable WebSocket socket;

  /** Whether the deadline was the first. */
  private volatile boolean late;

  private WebSocketOpening(FetchRequest request) {
    this.target = request.target().replaceFirst("^GET ", "");
    this.inbound =
        new Inbound(target, request.options().idleTimeout().dividedBy(HEARD_PER_PING), this::heard);
    this.future = Async.createExternalFuture(this::abort);
    this.deadline = Deadline.of(request, this::timeOut);
  }

  static LoopFuture<WebSocket> start(FetchRequest request, Transport transport) {
    WebSocketOpening opening = new WebSocketOpening(request);
    opening.deadline.start();
    OkHttpClient client = transport.webSocketClient(request, opening.target, opening::heard);
    opening.socket = client.newWebSocket(request.unwrap(), opening);
    if (opening.late) {
      opening.cancel(); // it was late before there was something to cancel
    }
    return opening.future;
  }

  /**
   * The server is there, or cannot be heard, as nobody reads: that it has not answered the last
   * ping says nothing. OkHttp goes by pongs alone, which may be far behind in what is still to be
   * read. It has no other way to be told; {@code WebSocketTest} notices when this one ends.
   */
  private void heard() {
    if (socket instanceof WebSocketReader.FrameCallback frames) {
      frames.onReadPong(ByteString.EMPTY);
    }
  }

  private void abort() {
    settled.set(true);
    deadline.end();
    cancel();
  }

  private void cancel() {
    okhttp3.WebSocket opened = socket;
    if (opened != null) {
      opened.cancel();
    }
  }

  private void timeOut() {
    if (settled.compareAndSet(false, true)) {
      late = true;
      Async.rejectFuture(future, deadline.exception("The WebSocket to " + target));
      cancel();
    }
  }

  @Override
  public void onOpen(okhttp3.WebSocket opened, Response answer) {
    if (settled.compareAndSet(false, true)) {
      deadline.end();
      Async.resolveFuture(
          future, new WebSocket(target, new Headers(answer.headers()), opened, inbound));
    } else {
      opened.cancel();
    }
  }

  @Override
  public void onMessage(okhttp3.WebSocket from, String text) {
    inbound.put(new WebSocketMessage.Text(text));
  }

  @Override
  public void onMessage(okhttp3.WebSocket from, ByteString bytes) {
    inbound.put(new WebSocketMessage.Binary(bytes.toByteArray()));
  }

  /** The server says good-bye: nothing comes after this, and it expects an answer. */
  @Override
  public void onClosing(okhttp3.WebSocket from, int code, String reason) {
    inbound.end(() -> new WebSocketClosedException(target, code, reason));
    boolean unused = from.close(code == NO_CODE ? NORMAL : code, null);
  }

  @Override
  public void onClosed(okhttp3.WebSocket from, int code, String reason) {
    inbound.end(() -> new WebSocketClosedException(target, code, reason));
  }

  @Override
  public void onFailure(okhttp3.WebSocket from, Throwable failed, @Nullable Response answer) {
    Throwable failure =
        answer != null && answer.code() != 101
            ? ofAnswer(ResponseHead.of(answer))
            : Failures.translate("The WebSocket to " + target, failed);
    if (settled.compareAndSet(false, true)) {
      deadline.end();
      Async.rejectFuture(future, failure);
    }
    inbound.end(
        () ->
            failure instanceof FetchException known
                ? known
                : new NetworkException("The WebSocket to " + target + " failed.", failure));
  }

  private static FetchException ofAnswer(ResponseHead head) {
    return head.isOk()
        ? new NetworkException(
            head.target()
                + " was answered with "
                + head.statusLine()
                + ", and not with a WebSocket. Is this its address?",
            null)
        : new StatusException(head, "");
  }
}
