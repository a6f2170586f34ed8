package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.MainThread;
import org.jspecify.annotations.Nullable;

/**
 * One screen: shows elements through a {@link Renderer}, renders them again when their state
 * changes, and hands events to their handlers.
 *
 * <p>Renders, commits, effects and handlers run on the main thread given, never on another. Setting
 * a state, from whatever thread, marks its component and posts one flush, however much is set
 * before it runs. Everything the host runs has its main thread and its error sink in the context
 * variables {@link MainThread#HOST} and {@link ErrorSink#HOST}, which coroutines started there
 * inherit.
 *
 * <p>All methods may be called from any thread and do not block.
 */
public final class ScreenHost implements AutoCloseable {
  private final MainThread mainThread;
  private final ErrorSink errors;
  private final DirtySet dirty;
  private final Surface surface;

  private final Object lock = new Object();

  /** Guarded by {@link #lock}. */
  private final List<Runnable> closeActions = new ArrayList<>();

  /** Written under {@link #lock}. */
  private volatile boolean closed;

  private ScreenHost(Renderer renderer, MainThread mainThread, ErrorSink errors) {
    this.mainThread = Objects.requireNonNull(mainThread, "mainThread");
    this.errors = Objects.requireNonNull(errors, "errors");
    this.dirty = new DirtySet(() -> mainThread.post(() -> inContext(this::flush)));
    this.surface = new Surface(Objects.requireNonNull(renderer, "renderer"), errors, dirty);
  }

  /**
   * A screen with nothing on it yet.
   *
   * @param renderer applies the commits
   * @param mainThread runs everything, one thing after another; {@link SerialMainThread} makes one
   *     of any executor
   * @param errors takes what goes wrong in components, effects and handlers
   */
  public static ScreenHost create(Renderer renderer, MainThread mainThread, ErrorSink errors) {
    return new ScreenHost(renderer, mainThread, errors);
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
   * Takes everything off the screen and runs cleanups and {@link #onClose} actions, on the main
   * thread. State that is set later is ignored. Closing twice is the same as once.
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
          actions.forEach(this::runContained);
        });
  }

  private void flush() {
    if (!closed) {
      surface.flush();
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
    if (dirty.isFlushing()) {
      mainThread.post(() -> inContext(work));
    } else {
      onMainThread(work);
    }
  }

  private void inContext(Runnable work) {
    MainThread.HOST.runWith(mainThread, () -> ErrorSink.HOST.runWith(errors, work));
  }

  private void runContained(Runnable action) {
    try {
      action.run();
    } catch (Throwable error) {
      errors.report(ErrorReport.of("An action at the close of a screen failed.", error));
    }
  }
}
