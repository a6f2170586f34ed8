package org.javanative.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.javanative.device.DevicePlatform;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.TestLoop;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.EventType;
import org.javanative.ui.Frame;
import org.javanative.ui.ListenerWatch;
import org.javanative.ui.Mutation;
import org.javanative.ui.RenderRecord;
import org.javanative.ui.Renderer;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.ViewCommand;
import org.javanative.ui.flex.FlexRenderer;
import org.javanative.ui.headless.EstimatedSizes;
import org.javanative.ui.headless.HeadlessRenderer;
import org.javanative.ui.headless.ViewSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A screen without a display, in virtual time. Views are laid out, with text of an estimated size
 * that is the same on every machine.
 *
 * <pre>{@code
 * try (Screen screen = Screen.render(new Counter(0))) {
 *   screen.get(By.role(BUTTON, "Count: 0")).press();
 *
 *   assertThat(screen.get(By.role(BUTTON)).name()).isEqualTo("Count: 1");
 * }
 * }</pre>
 *
 * <p>What a call sets off has been rendered when it returns, and everything that became ready has
 * run. Time passes with {@link #settle} and {@link #advanceBy} only. {@link #close} takes
 * everything off the screen, and fails the test for what it leaves behind: errors that the test has
 * not {@linkplain #takeErrors taken}, and tasks, timers and listeners that have outlived their
 * components.
 *
 * <p>For the one thread of the test.
 */
public final class Screen implements Queries, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HeadlessRenderer views = new HeadlessRenderer();
  private final FlexRenderer layout;
  private final TestLoop loop;
  private final boolean ownsLoop;
  private final ScreenHost host;
  private final FakeDevice device;
  private final List<ErrorReport> errors = Collections.synchronizedList(new ArrayList<>());
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  private final List<RenderRecord> renders = Collections.synchronizedList(new ArrayList<>());
  private final OpenListeners listeners = new OpenListeners();
  private final @Nullable ListenerWatch formerWatch = ListenerWatch.CURRENT.get();
  private boolean closed;

  private Screen(ScreenOptions options) {
    TestLoop shared = UiExtension.loop();
    ownsLoop = shared == null;
    loop = shared != null ? shared : newLoop(options.seed);
    device = options.device != null ? options.device : UiExtension.deviceOrNew();
    Environment environment = device.surroundings(options.environment);
    layout =
        new FlexRenderer(
            new Both(views, options.renderer),
            new EstimatedSizes(views),
            environment,
            this::tellOfFrame);
    ScreenHost.Builder builder =
        ScreenHost.builder(layout)
            .mainThread(options.mainThread)
            .environment(environment)
            .with(DevicePlatform.HOST, device)
            .errors(errors::add)
            .warnings(warnings::add);
    if (options.frameClock != null) {
      builder.frameClock(options.frameClock);
    }
    host = builder.build();
    host.onRender(renders::add);
    UiExtension.opened(this);
    ListenerWatch.CURRENT.set(listeners);
    device.add(this);
  }

  private static TestLoop newLoop(@Nullable Long seed) {
    return seed == null ? TestLoop.create() : TestLoop.shuffled(seed);
  }

  /** Applies commits to the views, and shows them to another renderer if there is one. */
  private record Both(Renderer views, @Nullable Renderer other) implements Renderer {
    @Override
    public void apply(List<Mutation> commit) {
      views.apply(commit);
      if (other != null) {
        other.apply(commit);
      }
    }

    @Override
    public void command(int tag, ViewCommand command) {
      if (other != null) {
        other.command(tag, command);
      }
    }
  }

  /** Shows {@code element}. */
  public static Screen render(Element element) {
    return render(element, options -> {});
  }

  /** Shows {@code element} on a screen of one's own making. */
  public static Screen render(Element element, Consumer<ScreenOptions> configure) {
    ScreenOptions options = new ScreenOptions();
    configure.accept(options);
    Screen screen = new Screen(options);
    screen.rerender(element);
    return screen;
  }

  /**
   * Calls hooks in a component made for the purpose: {@code renderHook(() -> useState(0))}.
   *
   * @param hooks what the component's render does; called again in each
   */
  public static <T> TestHook<T> renderHook(Supplier<? extends T> hooks) {
    return TestHook.render(hooks);
  }

  // Finding

  @Override
  public List<TestView> all(By by) {
    return testViews(ViewSearch.all(views(), by));
  }

  @Override
  public TestView get(By by) {
    return new TestView(this, ViewSearch.one(views(), by));
  }

  @Override
  public Optional<TestView> find(By by) {
    return ViewSearch.atMostOne(views(), by).map(view -> new TestView(this, view));
  }

  List<TestView> testViews(List<ViewSnapshot> found) {
    return found.stream().map(view -> new TestView(this, view)).collect(Collectors.toList());
  }

  List<ViewSnapshot> views() {
    return views.views();
  }

  /** What is on the screen, as an indented tree with one view on a line. */
  public String dump() {
    return views.dump();
  }

  // Acting

  /** Shows another element. State is kept where the elements are of the same kind. */
  public void rerender(Element element) {
    host.show(Objects.requireNonNull(element, "element"));
    loop.runCurrent();
  }

  /** Takes everything off the screen, and runs the cleanups. */
  public void unmount() {
    host.close();
    loop.runCurrent();
  }

  /**
   * Goes back, as the platform's button or gesture does.
   *
   * @return whether a component has dealt with it
   */
  public boolean back() {
    boolean[] unhandled = {false};
    host.back(() -> unhandled[0] = true);
    loop.runCurrent();
    return !unhandled[0];
  }

  /** Changes the device: turns it, makes it dark, gives it another language. */
  public void setEnvironment(UnaryOperator<Environment> change) {
    Environment changed = change.apply(host.environment());
    layout.setEnvironment(changed);
    host.setEnvironment(changed);
    loop.runCurrent();
  }

  /** The device beside the screen. */
  public FakeDevice device() {
    return device;
  }

  private void tellOfFrame(int tag, Frame frame) {
    host.dispatch(tag, EventType.LAYOUT, frame);
  }

  void dispatch(int tag, EventType event, @Nullable Object payload) {
    host.dispatch(tag, event, payload);
    loop.runCurrent();
  }

  /** The host, for what this class does not offer. */
  public ScreenHost host() {
    return host;
  }

  // Time

  /**
   * Lets time pass until nothing is left to happen.
   *
   * @throws AssertionError when something goes on after a minute of virtual time, with what it is
   */
  public void settle() {
    settle(PATIENCE);
  }

  /** {@link #settle()} with another limit, in virtual time. */
  public void settle(Duration limit) {
    if (!loop.runUntilIdle(limit)) {
      throw new AssertionError(unsettled(limit));
    }
  }

  private String unsettled(Duration limit) {
    StringBuilder text = new StringBuilder("The screen does not come to rest within ");
    text.append(limit.toMillis() / 1000).append(" s of virtual time.");
    List<String> activities = host.activities();
    if (!activities.isEmpty()) {
      text.append(" These go on until their component goes:\n");
      activities.forEach(each -> text.append("  ").append(each).append('\n'));
      text.append("Let a certain time pass instead: screen.advanceBy(..).");
    } else {
      text.append(" Something arms a timer for ever, or takes longer than that:\n");
      text.append(Async.dump());
    }
    return text.toString();
  }

  /** Lets time pass. */
  public void advanceBy(Duration duration) {
    loop.advanceBy(duration);
  }

  // What has happened

  /** What went wrong so far, and fails the test at the end unless it is taken. */
  public List<ErrorReport> errors() {
    return List.copyOf(errors);
  }

  /** What went wrong since this was called last. */
  public List<ErrorReport> takeErrors() {
    List<ErrorReport> taken = errors();
    errors.clear();
    return taken;
  }

  /** What looks like a mistake so far. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The renders of components since {@link #forgetRenders} was called last, with their causes. */
  public List<RenderRecord> renders() {
    return List.copyOf(renders);
  }

  /** Begins to count renders anew. */
  public void forgetRenders() {
    renders.clear();
  }

  /**
   * Checks how often components of a class were rendered since {@link #forgetRenders} was called
   * last.
   *
   * @throws AssertionError when it was more or fewer times, with the causes of each
   */
  public void assertRenders(Class<? extends Component> component, int times) {
    String name = component.getSimpleName();
    List<RenderRecord> those =
        renders().stream()
            .filter(render -> render.component().equals(name))
            .collect(Collectors.toList());
    if (those.size() == times) {
      return;
    }
    StringBuilder text = new StringBuilder(name);
    text.append(" was to be rendered ").append(times).append(" times, and was ");
    text.append(those.size()).append(" times:\n");
    those.forEach(
        render ->
            text.append("  ")
                .append(render.path())
                .append(" because of ")
                .append(render.causes())
                .append('\n'));
    throw new AssertionError(text.toString());
  }

  /**
   * Takes everything off the screen and checks what is left behind. Closing twice is the same as
   * once.
   *
   * @throws AssertionError when there were errors that nobody has taken, or when tasks, timers or
   *     listeners go on
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    UiExtension.closed(this);
    device.remove(this);
    unmount();
    List<String> problems = leaks();
    List<Throwable> sites = new ArrayList<>(loop.openTimers());
    ListenerWatch.CURRENT.set(formerWatch);
    if (ownsLoop) {
      loop.takeErrors().forEach(errors::add);
      loop.close();
    }
    List<Throwable> subscribed = listeners.sites();
    if (!subscribed.isEmpty()) {
      problems.add(
          subscribed.size()
              + " listener(s) have outlived the screen. End what subscribe(..) returns in the"
              + " cleanup of the effect that subscribes, or use useStore.");
      sites.addAll(subscribed);
    }
    failFor(problems, sites);
  }

  /** What has outlived the screen. Cleaning up may take its time, which is not to leak. */
  private List<String> leaks() {
    boolean idle = loop.runUntilIdle(PATIENCE);
    List<String> leaks = new ArrayList<>();
    if (!Async.allTasks().isEmpty()) {
      leaks.add(
          "These tasks have outlived the screen. Start them with useAsyncEffect or async(..), which"
              + " end with the component, or cancel them:\n"
              + Async.dump());
    } else if (!idle) {
      leaks.add(
          loop.openTimers().size()
              + " timer(s) have outlived the screen. Use useInterval, or cancel the handle of"
              + " callLater in the cleanup of the effect that armed it.");
    }
    return leaks;
  }

  private void failFor(List<String> problems, List<Throwable> sites) {
    if (!errors.isEmpty()) {
      problems.add(
          0, errors.size() + " error(s) that nobody has taken:\n" + errors.get(0).message());
    }
    if (problems.isEmpty()) {
      return;
    }
    AssertionError failure = new AssertionError(String.join("\n", problems));
    errors.forEach(report -> failure.addSuppressed(report.error()));
    sites.forEach(failure::addSuppressed);
    throw failure;
  }
}
