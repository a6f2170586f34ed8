package org.javanative.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.headless.HeadlessRenderer;

/** A screen whose commits are logged and applied strictly. Its main thread is the caller. */
final class TestScreen implements AutoCloseable {
  private final HeadlessRenderer views = new HeadlessRenderer();
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  final List<ErrorReport> errors = Collections.synchronizedList(new ArrayList<>());
  final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  final List<RenderRecord> renders = Collections.synchronizedList(new ArrayList<>());
  final List<String> commands = Collections.synchronizedList(new ArrayList<>());
  final ManualFrames frames = new ManualFrames();
  final ScreenHost host;

  /** Frames that come when the test says so. */
  static final class ManualFrames implements FrameClock {
    private final List<Consumer<Duration>> requests = new ArrayList<>();
    private Duration time = Duration.ZERO;

    @Override
    public Runnable request(Consumer<Duration> frame) {
      requests.add(frame);
      return () -> requests.remove(frame);
    }

    void next() {
      time = time.plusMillis(16);
      List<Consumer<Duration>> due = List.copyOf(requests);
      requests.clear();
      due.forEach(each -> each.accept(time));
    }

    int waiting() {
      return requests.size();
    }
  }

  TestScreen() {
    host =
        ScreenHost.builder(new Logging())
            .errors(errors::add)
            .warnings(warnings::add)
            .frameClock(frames)
            .build();
    host.onRender(renders::add);
  }

  static TestScreen showing(Element root) {
    TestScreen screen = new TestScreen();
    screen.show(root);
    return screen;
  }

  private final class Logging implements Renderer {
    @Override
    public void apply(List<Mutation> commit) {
      views.apply(commit);
      commit.forEach(mutation -> log.add(describe(mutation)));
    }

    @Override
    public void command(int tag, ViewCommand command) {
      commands.add(tag + " " + command);
    }
  }

  private static String describe(Mutation mutation) {
    if (mutation instanceof Mutation.Create create) {
      return "create " + create.tag() + " " + create.type().label() + create.props();
    }
    if (mutation instanceof Mutation.Update update) {
      return "update "
          + update.tag()
          + " "
          + update.changed()
          + (update.cleared().isEmpty() ? "" : " clears " + update.cleared());
    }
    if (mutation instanceof Mutation.Insert insert) {
      return "insert " + insert.child() + place(insert.parent(), insert.before());
    }
    if (mutation instanceof Mutation.Move move) {
      return "move " + move.child() + place(move.parent(), move.before());
    }
    return "destroy " + ((Mutation.Destroy) mutation).tag();
  }

  private static String place(int parent, int before) {
    return " in " + parent + (before == Mutation.END ? "" : " before " + before);
  }

  void show(Element root) {
    host.show(root);
  }

  void press(String title) {
    Integer tag = views.find(HostType.BUTTON, title);
    assert tag != null : "no button " + title;
    host.dispatch(tag, EventType.CLICK, null);
  }

  /** The mutations since the last call. */
  List<String> takeLog() {
    List<String> taken = List.copyOf(log);
    log.clear();
    return taken;
  }

  String dump() {
    return views.dump();
  }

  int commits() {
    return views.commits();
  }

  @Override
  public void close() {
    host.close();
  }
}
