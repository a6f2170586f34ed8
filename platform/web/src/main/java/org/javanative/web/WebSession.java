package org.javanative.web;

import java.util.List;
import java.util.concurrent.Executor;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;
import org.javanative.ui.ViewCommand;

/**
 * One page that shows the app: its screen, its main thread, its errors. Methods may be called from
 * any thread.
 */
final class WebSession {
  private static final int POLICY_VIOLATION = 1008;
  private static final String FAILURE_NOTICE =
      "Something went wrong in the app. The details are in the server's log.";

  private final String name;
  private final Connection connection;
  private final ErrorSink serverErrors;
  private final SerialMainThread mainThread;
  private final ScreenHost screen;

  /** The number of the last edit that the page has told of. Used on the main thread only. */
  private int seen;

  /** Calls {@link App#root} where it belongs, on the main thread of the session. */
  private record Root(App app) implements Component {
    @Override
    public Element render() {
      return app.root();
    }
  }

  /** Sends to the page what it is to show and to do. */
  private final class PageRenderer implements Renderer {
    @Override
    public void apply(List<Mutation> commit) {
      connection.send(ServerMessage.commit(commit, seen));
    }

    @Override
    public void command(int tag, ViewCommand command) {
      connection.send(ServerMessage.command(tag, command));
    }
  }

  WebSession(String name, Connection connection, Executor mainThreads, ErrorSink serverErrors) {
    this.name = name;
    this.connection = connection;
    this.serverErrors = serverErrors;
    this.mainThread = SerialMainThread.on(mainThreads);
    this.screen = ScreenHost.create(new PageRenderer(), mainThread, this::report);
  }

  void open(App app) {
    screen.show(new Root(app));
  }

  /** Hands a message to the screen, or ends the session when it is none. */
  void receive(String text) {
    try {
      ClientMessage message = ClientMessage.parse(text);
      mainThread.post(() -> handle(message));
    } catch (MalformedMessageException malformed) {
      refuse("Malformed message: " + malformed.getMessage());
    }
  }

  private void handle(ClientMessage message) {
    if (message.edit() > seen) {
      seen = message.edit();
    }
    screen.dispatch(message.tag(), message.event(), message.payload());
    if (message.edit() > 0) {
      // What the handler has set is flushed by what it has posted, hence before this.
      int edit = message.edit();
      mainThread.post(() -> connection.send(ServerMessage.seen(edit)));
    }
  }

  void ping() {
    connection.ping();
  }

  void refuse(String reason) {
    end(POLICY_VIOLATION, reason);
  }

  /** Ends the session from this side. */
  void end(int code, String reason) {
    connection.close(code, reason);
    close();
  }

  void close() {
    screen.close();
  }

  private void report(ErrorReport report) {
    serverErrors.report(
        new ErrorReport(
            name + ": " + report.message(),
            report.error(),
            report.taskName(),
            report.creationSite()));
    connection.send(ServerMessage.notice(FAILURE_NOTICE));
  }
}
