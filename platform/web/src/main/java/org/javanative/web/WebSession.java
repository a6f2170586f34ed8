package org.javanative.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.javanative.device.DevicePlatform;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.storage.StoragePlatform;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.EventType;
import org.javanative.ui.Location;
import org.javanative.ui.Mutation;
import org.javanative.ui.Navigation;
import org.javanative.ui.Prop;
import org.javanative.ui.Renderer;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;
import org.javanative.ui.ViewCommand;
import org.jspecify.annotations.Nullable;

/**
 * The app as one page shows it: its screen, its main thread, its errors, and the line to the page.
 * It goes on while the line is broken, until it is closed. Methods may be called from any thread.
 */
final class WebSession {
  /** What a page says while a handler is busy has no more characters than that. */
  private static final int MOST_WAITING_CHARS = 8 * 1024 * 1024;

  private static final String MISSED_TOO_MUCH =
      "The page has missed too much while it was not connected.";

  private final String name;
  private final WebLimits limits;
  private final ErrorSink serverErrors;
  private final Disclosure disclosure;
  private final ResumableLine line;
  private final WatchedMainThread mainThread;
  private final Navigation navigation;
  private final ScreenHost screen;
  private final PageCalls calls;
  private final CompletableFuture<Void> over = new CompletableFuture<>();

  /** No secret of the session itself: whoever copies the address of a picture gives it away. */
  private final String pictureKey = Secret.next();

  private final Object inbox = new Object();

  /** Guarded by {@link #inbox}. */
  private final MessageRate rate;

  /** The number of the last message received. Guarded by {@link #inbox}. */
  private int received;

  /** The number of the last message whose handler has run. Used on the main thread only. */
  private int seen;

  /** Whether the page says that it is not hidden. Used on the main thread only. */
  private boolean pageVisible = true;

  /** How many characters the messages have whose handlers have not run. */
  private final AtomicInteger waitingChars = new AtomicInteger();

  /** Messages whose handlers have not run, oldest first; each has a turn posted. */
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  /**
   * The last message handled, until what it led to was sent; 0 afterwards. Used on the main thread
   * only, as is the next.
   */
  private int unsettled;

  private boolean editsUnsettled;

  /** Takes the first commits; null afterwards. Used on the main thread only. */
  private @Nullable FirstPaint firstPaint;

  /** What was committed before the first paint. On the main thread. */
  private final List<Mutation> early = new ArrayList<>();

  /** Whether the app is there, so that what it waits for can be told. On the main thread. */
  private boolean begun;

  private final CompletableFuture<FirstPaint.Painting> painted = new CompletableFuture<>();

  /**
   * A message whose handler has not run.
   *
   * @param content null when it has been dealt with
   * @param chars how many it has that count
   */
  private record Waiting(int number, ClientMessage.@Nullable Content content, int chars) {}

  /** What the page is called where no component says. Used on the main thread only. */
  private String appTitle = "";

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
      if (firstPaint == null) {
        send(ServerMessage.commit(commit, seen, pictureKey));
        return;
      }
      firstPaint.apply(commit);
      early.addAll(commit);
      if (begun) {
        mainThread.post(WebSession.this::paintUnlessSuspended);
      }
    }

    @Override
    public void command(int tag, ViewCommand command) {
      sendEarly();
      send(ServerMessage.command(tag, command));
    }
  }

  /**
   * A session that shows nothing yet.
   *
   * @param name for reports
   * @param answers takes what pages answer, until it is complete
   * @param disclosure what the page is told of them
   * @param visit where the page comes in
   * @param ended called once when the session has ended, from any thread
   */
  WebSession(
      String name,
      WebLimits limits,
      AnswerBudget answers,
      Executor mainThreads,
      ErrorSink serverErrors,
      Disclosure disclosure,
      LongSupplier nanoTime,
      Visit visit,
      Runnable ended) {
    this.name = name;
    this.firstPaint = new FirstPaint(pictureKey);
    this.limits = limits;
    this.calls = new PageCalls(this::send, answers);
    this.serverErrors = serverErrors;
    this.disclosure = disclosure;
    this.line = new ResumableLine(limits.replayChars());
    this.rate = new MessageRate(limits.messagesPerSecond(), limits.messageBurst(), nanoTime);
    this.mainThread = new WatchedMainThread(SerialMainThread.on(mainThreads), nanoTime, this::log);
    this.navigation = Navigation.create(visit.location(), this::went);
    this.screen =
        ScreenHost.builder(new PageRenderer())
            .mainThread(mainThread)
            .errors(this::report)
            .warnings(this::warn)
            .environment(visit.environment())
            .navigation(navigation)
            .titles(this::entitle)
            .with(WebPage.HOST, new WebPage(visit, calls))
            .with(DevicePlatform.HOST, BrowserDevice.on(calls, visit))
            .with(StoragePlatform.HOST, new BrowserStorage(calls, limits.storedChars()))
            .build();
    screen.onClose(calls::close);
    screen.onClose(ended);
    screen.onClose(() -> over.complete(null));
  }

  /**
   * Shows the app, and gives what it shows first, on the main thread.
   *
   * @param within how long what the app waits for by suspense is waited for
   */
  CompletableFuture<FirstPaint.Painting> open(App app, Duration within) {
    mainThread.post(
        () -> {
          appTitle = app.title();
          screen.show(new Root(app));
          begun = true;
          paintUnlessSuspended();
          if (firstPaint != null) {
            CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> mainThread.post(this::paint));
          }
        });
    return painted;
  }

  /** Sends what was not sent before the first paint, as one: no page shows what is gone again. */
  private void sendEarly() {
    if (!early.isEmpty()) {
      send(ServerMessage.commit(early, seen, pictureKey));
      early.clear();
    }
  }

  private void paintUnlessSuspended() {
    if (!screen.isSuspended()) {
      paint();
    }
  }

  /** Gives what there is to see so far. Once; what comes later goes to the page as it comes. */
  private void paint() {
    FirstPaint paint = firstPaint;
    firstPaint = null;
    if (paint != null) {
      sendEarly();
      if (!paint.title().isEmpty()) {
        send(ServerMessage.title(paint.title()));
      }
      painted.complete(paint.painting(line.revision()));
    }
  }

  /**
   * Gives the session its page, or gives it back.
   *
   * @param revision the last frame that the page has
   * @return false when the page cannot go on from there
   */
  boolean attach(Connection connection, int revision) {
    boolean attached;
    synchronized (inbox) {
      String greeting = ServerMessage.greeting(received, limits);
      attached = !screen.isClosed() && line.attach(connection, revision, greeting);
      if (attached) {
        rate.resume(limits.resumeWithin());
      }
    }
    if (attached) {
      mainThread.post(this::look);
    }
    return attached;
  }

  /** Under which key, which nobody guesses, the page loads {@linkplain Picture pictures}. */
  String pictureKey() {
    return pictureKey;
  }

  /** The address of the picture that a view shows now; empty when it shows none. */
  CompletableFuture<String> source(int tag) {
    CompletableFuture<String> source = new CompletableFuture<>();
    mainThread.post(() -> source.complete(screen.props(tag).get(Prop.SOURCE, "")));
    return source;
  }

  /** Whether that connection is the one in use. */
  boolean isAttached(Connection connection) {
    return line.isAttached(connection);
  }

  /** Takes the page away; false when that connection is not the one in use. */
  boolean detach(Connection connection) {
    boolean detached = line.detach(connection);
    if (detached) {
      mainThread.post(this::look);
    }
    return detached;
  }

  /**
   * Whether somebody sees the screen: not in a tab that is hidden, nor where the line is broken.
   */
  private void look() {
    screen.setEnvironment(screen.environment().withVisible(pageVisible && line.isAttached()));
  }

  /**
   * Takes a message of the page, or ends the session when it is none. One that came before, through
   * a connection that broke, is ignored.
   */
  void receive(String text) {
    if (screen.isClosed()) {
      return;
    }
    try {
      ClientMessage message = ClientMessage.parse(text);
      synchronized (inbox) {
        // What is asked of a page is answered at the page's own pace, and bounded by the question.
        if (!isAwaited(message) && !rate.allows()) {
          refuse("Too many messages.");
          return;
        }
        int waits = isAnswer(message) ? 0 : text.length();
        if (waitingChars.get() + waits > MOST_WAITING_CHARS) {
          refuse("Too many messages wait for the app.");
          return;
        }
        accept(message, text.length(), waits);
      }
    } catch (MalformedMessageException malformed) {
      refuse("Malformed message: " + malformed.getMessage());
    }
  }

  /** Whether it belongs to an answer, for which the calls have a budget of their own. */
  private static boolean isAnswer(ClientMessage message) {
    return message.content() instanceof ClientMessage.Reply reply
        && !(reply instanceof ClientMessage.Happened);
  }

  private boolean isAwaited(ClientMessage message) {
    return isAnswer(message)
        && message.content() instanceof ClientMessage.Reply reply
        && calls.isPending(reply.call());
  }

  /**
   * Takes a message in.
   *
   * @param chars how long it is
   * @param waits how much of that counts while it waits for the app
   */
  private void accept(ClientMessage message, int chars, int waits)
      throws MalformedMessageException {
    if (message.revision() > line.revision()) {
      throw new MalformedMessageException("no frame has that revision");
    }
    line.acknowledge(message.revision());
    if (message.asks()) {
      line.reply(ServerMessage.here());
    }
    ClientMessage.Content content = message.content();
    if (content == null || message.number() <= received) {
      return;
    }
    if (message.number() != received + 1) {
      throw new MalformedMessageException("a message is missing before it");
    }
    if (content instanceof ClientMessage.Reply reply && !calls.wasAsked(reply.call())) {
      throw new MalformedMessageException("nothing was asked by that number");
    }
    received++;
    boolean left = !(content instanceof ClientMessage.Reply reply) || calls.arrive(reply, chars);
    waitingChars.addAndGet(waits);
    waiting.add(new Waiting(message.number(), left ? content : null, waits));
    mainThread.post(this::takeTurn);
  }

  /**
   * Handles the next message. Edits of texts and other messages wait for each other: until all that
   * the former led to is sent. Else the page would hear of both in one, and not see that the app
   * has made something else of a text in between.
   */
  private void takeTurn() {
    Waiting next = Objects.requireNonNull(waiting.peek());
    boolean edits =
        next.content() instanceof ClientMessage.Event event
            && event.event() == EventType.CHANGE_TEXT;
    if (unsettled > 0 && edits != editsUnsettled) {
      mainThread.post(this::takeTurn);
      return;
    }
    waitingChars.addAndGet(-waiting.remove().chars());
    unsettled = next.number();
    editsUnsettled = edits;
    try {
      handle(next.number(), next.content());
    } finally {
      // What the handler has set is flushed by what it has posted, hence before this.
      mainThread.post(() -> acknowledge(next.number()));
    }
  }

  private void handle(int number, ClientMessage.@Nullable Content content) {
    seen = number;
    if (content instanceof ClientMessage.Event event) {
      dispatch(event);
    } else if (content instanceof ClientMessage.Layouts layouts) {
      layouts.events().forEach(this::dispatch);
    } else if (content instanceof ClientMessage.Broken broken) {
      breakDown(broken.reason());
    } else if (content instanceof ClientMessage.Surroundings said) {
      surround(said.environment());
    } else if (content instanceof ClientMessage.Moved moved) {
      move(moved);
    } else if (content instanceof ClientMessage.Reply reply) {
      hear(reply);
    }
  }

  private void dispatch(ClientMessage.Event event) {
    screen.dispatch(event.tag(), event.event(), event.payload());
  }

  private void surround(Environment environment) {
    Environment former = screen.environment();
    pageVisible = environment.visible();
    screen.setEnvironment(environment.withVisible(pageVisible && line.isAttached()));
    if (!former.locale().equals(environment.locale())
        || former.direction() != environment.direction()) {
      send(ServerMessage.language(environment));
    }
  }

  /** The page has another session by now. What it says is no more than text. */
  private void breakDown(String reason) {
    report(
        ErrorReport.of(
            "The page could not show what it was told, and starts again.",
            new WebException(reason.replaceAll("\\p{Cntrl}+ *", " | "))));
    end(CloseCode.LEFT, "");
  }

  private void hear(ClientMessage.Reply reply) {
    try {
      calls.receive(reply);
    } catch (MalformedMessageException malformed) {
      refuse("Malformed message: " + malformed.getMessage());
    }
  }

  /** Going back is what the app's back handlers may want for themselves. */
  private void move(ClientMessage.Moved moved) {
    if (!moved.back()) {
      navigation.arrive(moved.location());
      return;
    }
    boolean[] unhandled = {false};
    screen.back(
        () -> {
          unhandled[0] = true;
          navigation.arrive(moved.location());
        });
    if (!unhandled[0]) {
      send(ServerMessage.stay());
    }
  }

  private void went(Location location, Navigation.Step step) {
    send(ServerMessage.location(location, step));
  }

  private void entitle(String title) {
    String shown = title.isEmpty() ? appTitle : title;
    if (firstPaint != null) {
      firstPaint.entitle(shown);
    } else {
      send(ServerMessage.title(shown));
    }
  }

  private void acknowledge(int number) {
    if (unsettled == number) {
      unsettled = 0;
    }
    if (seen == number && !screen.isClosed()) {
      send(ServerMessage.seen(number));
    }
  }

  private void send(String frame) {
    if (!screen.isClosed() && !line.send(frame)) {
      end(CloseCode.SESSION_OVER, MISSED_TOO_MUCH);
    }
  }

  void refuse(String reason) {
    end(CloseCode.POLICY_VIOLATION, reason);
  }

  /** Ends the session, and tells the page why. A page that comes after this is not let in. */
  void end(int code, String reason) {
    screen.close();
    line.close(code, reason);
  }

  /** Done when the session has ended and what its components clean up has run. */
  CompletableFuture<Void> ended() {
    return over;
  }

  /** Warns when a handler or render holds the main thread for long. Called now and then. */
  void lookForSlowWork() {
    mainThread.look();
  }

  private void report(ErrorReport report) {
    serverErrors.report(report.withMessage(name + ": " + report.message()));
    tell(disclosure.failure(report));
  }

  private void warn(String text) {
    log(text);
    tell(disclosure.warning(text));
  }

  private void log(String text) {
    System.err.println("[javanative] " + name + ": " + text);
  }

  private void tell(@Nullable String frame) {
    if (frame != null) {
      send(frame);
    }
  }
}
