package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.ContextVar;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.MainThread;
import org.javanative.runtime.TaskScope;
import org.jspecify.annotations.Nullable;

/**
 * One screen: shows elements through a {@link Renderer}, renders them again when their state
 * changes, and hands events to their handlers.
 *
 * <p>Renders, commits, effects and handlers run on the main thread given, never on another. Setting
 * a state, from whatever thread, marks its component and posts one flush, however much is set
 * before it runs. Everything the host runs has its main thread, its error sink and its task scope
 * in the context variables {@link MainThread#HOST}, {@link ErrorSink#HOST} and {@link
 * TaskScope#HOST}, which coroutines started there inherit: they end with the screen. A platform
 * adds what else belongs to a screen with {@link Builder#with}.
 *
 * <p>All methods may be called from any thread and do not block.
 */
public final class ScreenHost implements AutoCloseable {
  private final MainThread mainThread;
  private final ErrorSink errors;
  private final TaskScope scope = TaskScope.supervising("screen");
  private final List<Variable<?>> variables;
  private final Tree tree;
  private final Surface surface;

  private final Object lock = new Object();

  /** Guarded by {@link #lock}. */
  private final List<Runnable> closeActions = new ArrayList<>();

  /** Written under {@link #lock}. */
  private volatile boolean closed;

  private ScreenHost(Builder config) {
    this.mainThread = config.mainThread;
    this.errors = config.errors;
    this.tree = new Tree(config, this::inContext, this::flush, this::flushTransitions);
    this.variables = variables(config);
    this.surface = new Surface(tree);
  }

  /** What a context variable is to be in all that a screen runs. */
  private record Variable<T extends @Nullable Object>(ContextVar<T> variable, T value) {
    void runWith(Runnable body) {
      variable.runWith(value, body);
    }
  }

  private List<Variable<?>> variables(Builder config) {
    List<Variable<?>> all = new ArrayList<>(config.variables);
    all.add(new Variable<>(MainThread.HOST, mainThread));
    all.add(new Variable<>(ErrorSink.HOST, errors));
    all.add(new Variable<>(TaskScope.HOST, scope));
    all.add(new Variable<>(Environment.OF_SCREEN, tree.environment));
    return all;
  }

  /** What a screen is made of. Made by {@link ScreenHost#builder}. */
  public static final class Builder {
    final Renderer renderer;
    MainThread mainThread = SerialMainThread.inline();
    ErrorSink errors = ErrorSink.current();
    Consumer<? super String> warnings = text -> System.err.println("[javanative] " + text);
    Consumer<? super String> titles = title -> {};
    Environment environment = Environment.DEFAULT;
    Navigation navigation = Navigation.create(Location.HOME, Navigation.Host.NONE);
    private final List<Variable<?>> variables = new ArrayList<>();
    private @Nullable FrameClock frameClock;

    private Builder(Renderer renderer) {
      this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    /**
     * Runs everything, one thing after another; {@link SerialMainThread} makes one of any executor.
     * The caller's thread unless set.
     */
    public Builder mainThread(MainThread value) {
      mainThread = Objects.requireNonNull(value, "mainThread");
      return this;
    }

    /**
     * Takes what goes wrong in components, effects and handlers. The sink in force here unless set.
     */
    public Builder errors(ErrorSink value) {
      errors = Objects.requireNonNull(value, "errors");
      return this;
    }

    /**
     * Takes what looks like a mistake in {@linkplain DevMode dev mode}, each once. Called from any
     * thread. Standard error unless set.
     */
    public Builder warnings(Consumer<? super String> value) {
      warnings = Objects.requireNonNull(value, "warnings");
      return this;
    }

    /**
     * Is told on the main thread what the screen is called, each time that changes: what {@link
     * Hooks#useTitle} says, or an empty text when no component says anything. For the title bar of
     * a window, or what stands for it.
     */
    public Builder titles(Consumer<? super String> value) {
      titles = Objects.requireNonNull(value, "titles");
      return this;
    }

    /** Tells the frames of the display. Sixty a second, timed by the event loop, unless set. */
    public Builder frameClock(FrameClock value) {
      frameClock = Objects.requireNonNull(value, "frameClock");
      return this;
    }

    /** What is known of the device. {@link Environment#DEFAULT} unless set. */
    public Builder environment(Environment value) {
      environment = Objects.requireNonNull(value, "environment");
      return this;
    }

    /** Where the user is in the app. Kept for the screen, and shown nowhere, unless set. */
    public Builder navigation(Navigation value) {
      navigation = Objects.requireNonNull(value, "navigation");
      return this;
    }

    /**
     * Sets a context variable in everything that the host runs, and so in the coroutines that are
     * started there: what a platform has for each screen, such as the device of its user.
     */
    public <T extends @Nullable Object> Builder with(ContextVar<T> variable, T value) {
      variables.add(new Variable<>(Objects.requireNonNull(variable, "variable"), value));
      return this;
    }

    FrameClock frameClock() {
      return frameClock == null ? FrameClock.timed(mainThread) : frameClock;
    }

    /** The screen, with nothing on it yet. */
    public ScreenHost build() {
      return new ScreenHost(this);
    }
  }

  /** Begins to make a screen whose commits {@code renderer} applies. */
  public static Builder builder(Renderer renderer) {
    return new Builder(renderer);
  }

  /** A screen with nothing on it yet, and defaults for the rest of {@link #builder}. */
  public static ScreenHost create(Renderer renderer, MainThread mainThread, ErrorSink errors) {
    return builder(renderer).mainThread(mainThread).errors(errors).build();
  }

  /**
   * Shows {@code root} in place of what there is. State is kept where the elements are of the same
   * kind.
   */
  public void show(Element root) {
    Objects.requireNonNull(root, "root");
    betweenFlushes(
        () -> {
          if (!closed) {
            surface.show(root);
          }
        });
  }

  /**
   * Hands an event to the handler of the view with {@code tag}. Ignored when the view is gone,
   * disabled, or has no handler, and when the host is closed.
   */
  public void dispatch(int tag, EventType event, @Nullable Object payload) {
    Objects.requireNonNull(event, "event");
    onMainThread(
        () -> {
          if (!closed) {
            surface.dispatch(tag, event, payload);
          }
        });
  }

  /**
   * The properties that the view with {@code tag} has; none when it is gone, or the host is closed.
   * To be called on the main thread.
   */
  public Props props(int tag) {
    return closed ? Props.EMPTY : surface.props(tag);
  }

  /** What the screen is called, by {@link Hooks#useTitle}; empty when no component says. */
  public String title() {
    return tree.titles.present();
  }

  /**
   * Whether a {@link Ui#suspense} on the screen shows its fallback, as its content waits for
   * something. To be called on the main thread.
   */
  public boolean isSuspended() {
    return !closed && tree.isSuspended();
  }

  /** What the screen knows of its device. */
  public Environment environment() {
    return tree.environment.get();
  }

  /**
   * Tells the screen that its device has changed; renders the components that read what differs.
   */
  public void setEnvironment(Environment changed) {
    tree.environment.set(Objects.requireNonNull(changed, "changed"));
  }

  /**
   * Hands a press of the back button to the components that want to know, the last to come first.
   * If none of them deals with it, and the host keeps no way back itself, the user goes back to
   * where they came from in the app.
   *
   * @param unhandled runs on the main thread when there was nothing to go back to
   */
  public void back(Runnable unhandled) {
    Objects.requireNonNull(unhandled, "unhandled");
    onMainThread(
        () -> {
          boolean[] handled = {false};
          if (!closed) {
            tree.contained(
                () -> "A back handler failed.", () -> handled[0] = tree.backHandlers.dispatch());
          }
          if (!handled[0] && (closed || !tree.navigation.back())) {
            unhandled.run();
          }
        });
  }

  /**
   * Calls {@code listener} on the main thread after each render of a component, in {@linkplain
   * DevMode dev mode}. Replaces the former listener.
   */
  public void onRender(Consumer<? super RenderRecord> listener) {
    tree.setRenderListener(Objects.requireNonNull(listener, "listener"));
  }

  /**
   * What keeps the screen from ever coming to rest, such as {@code useFrame of App > Spinner}.
   * Called on the main thread.
   */
  public List<String> activities() {
    return tree.activities();
  }

  /** Runs {@code action} on the main thread when the host is closed, or now if it is. */
  public void onClose(Runnable action) {
    Objects.requireNonNull(action, "action");
    synchronized (lock) {
      if (!closed) {
        closeActions.add(action);
        return;
      }
    }
    onMainThread(() -> runContained(action));
  }

  /** Whether the host was closed. */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Takes everything off the screen, cancels what was started from it, and runs cleanups and {@link
   * #onClose} actions, on the main thread. State that is set later is ignored. Closing twice is the
   * same as once.
   */
  @Override
  public void close() {
    List<Runnable> actions;
    synchronized (lock) {
      if (closed) {
        return;
      }
      closed = true;
      actions = List.copyOf(closeActions);
      closeActions.clear();
    }
    betweenFlushes(
        () -> {
          surface.show();
          scope.close();
          tree.screenValues.close().forEach(this::runContained);
          actions.forEach(this::runContained);
        });
  }

  private void flush() {
    if (!closed) {
      surface.flush();
    }
  }

  private void flushTransitions() {
    if (!closed) {
      surface.flushTransitions();
    }
  }

  private void onMainThread(Runnable work) {
    if (mainThread.isCurrent()) {
      inContext(work);
    } else {
      mainThread.post(() -> inContext(work));
    }
  }

  /** Like {@link #onMainThread}, but not in the middle of a flush: effects may show and close. */
  private void betweenFlushes(Runnable work) {
    if (tree.dirty.isFlushing()) {
      mainThread.post(() -> inContext(work));
    } else {
      onMainThread(work);
    }
  }

  private void inContext(Runnable work) {
    Runnable inside = work;
    for (Variable<?> variable : variables) {
      Runnable former = inside;
      inside = () -> variable.runWith(former);
    }
    inside.run();
  }

  private void runContained(Runnable action) {
    try {
      action.run();
    } catch (Throwable error) {
      errors.report(ErrorReport.of("An action at the close of a screen failed.", error));
    }
  }
}
