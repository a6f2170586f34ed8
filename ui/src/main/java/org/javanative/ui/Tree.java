package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.MainThread;
import org.jspecify.annotations.Nullable;

/** What the nodes of one screen share. Fields that are not final belong to the main thread. */
final class Tree {
  final HostNode root = new HostNode(null, null, Ui.view(), Mutation.ROOT);
  final HostNode overlay = new HostNode(null, null, Ui.view(), Mutation.OVERLAY);
  final DirtySet dirty;
  final TransitionLane transitions;
  final ViewRegistry views = new ViewRegistry();
  final BackHandlers backHandlers = new BackHandlers();
  final Titles titles;
  final FrameLoop frames;
  final ScreenValues screenValues = new ScreenValues();
  final Store<Environment> environment;
  final Navigation navigation;
  final Renderer renderer;
  private final MainThread mainThread;
  private final ErrorSink errors;
  private final Consumer<? super String> warnings;

  /** Runs work within the context of the host. */
  private final Consumer<Runnable> inContext;

  /** What goes on until its component goes: by whom, and what. */
  private final List<String> activities = new ArrayList<>();

  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private int lastId;

  /** How many portals there are, so that nobody looks for them where there are none. */
  int portals;

  /** How many suspense boundaries hide their content. */
  int hiddenContents;

  private volatile @Nullable Consumer<? super RenderRecord> renderListener;

  Tree(
      ScreenHost.Builder config, Consumer<Runnable> inContext, Runnable flush, Runnable flushLate) {
    this.renderer = config.renderer;
    this.mainThread = config.mainThread;
    this.errors = config.errors;
    this.warnings = config.warnings;
    this.navigation = config.navigation;
    this.titles = new Titles(config.titles);
    this.environment = Store.of(config.environment);
    this.inContext = inContext;
    this.dirty = new DirtySet(() -> post(flush));
    this.transitions = new TransitionLane(() -> post(flushLate));
    this.frames =
        new FrameLoop(config.frameClock(), (message, error) -> report("", message, error));
  }

  /** A number for {@link Hooks#useId}. */
  int nextId() {
    return ++lastId;
  }

  /** Runs {@code work} on the main thread later. Called from any thread. */
  void post(Runnable work) {
    mainThread.post(() -> inContext.accept(work));
  }

  void setRenderListener(Consumer<? super RenderRecord> listener) {
    renderListener = listener;
  }

  void tellOfRender(ComponentNode node) {
    Consumer<? super RenderRecord> listener = renderListener;
    if (listener != null) {
      listener.accept(new RenderRecord(node.path(), node.name(), node.takeCauses()));
    } else {
      node.takeCauses();
    }
  }

  /**
   * Hands a failure to the nearest error boundary above {@code node}, or else to the error sink.
   * Called from any thread.
   *
   * @param message what has failed, for the report
   */
  void raise(Node node, String message, Throwable error) {
    if (mainThread.isCurrent()) {
      raiseHere(node, message, error);
    } else {
      post(() -> raiseHere(node, message, error));
    }
  }

  private void raiseHere(Node node, String message, Throwable error) {
    BoundaryNode boundary = BoundaryNode.above(node);
    if (boundary == null) {
      report(node.path(), message, error);
    } else {
      boundary.fail(node.path(), message, error);
    }
  }

  /**
   * Tells the error sink. Called from any thread.
   *
   * @param path of the component concerned; empty when it is unknown or above them all
   */
  void report(String path, String message, Throwable error) {
    ErrorReport report = ErrorReport.of(message, error);
    errors.report(path.isEmpty() ? report : report.at(path));
  }

  /** Tells of a likely mistake, once for each {@code site}. Called from any thread. */
  void warnOnce(String site, String message) {
    if (warned.add(site)) {
      warnings.accept(message);
    }
  }

  /**
   * Notes that something goes on until its component goes, and returns what ends both it and the
   * note. On the main thread.
   */
  Runnable activity(ComponentNode owner, String hook, Runnable end) {
    String activity = hook + " of " + owner.path();
    activities.add(activity);
    return () -> {
      activities.remove(activity);
      end.run();
    };
  }

  /** What keeps the screen from coming to rest. On the main thread. */
  List<String> activities() {
    return List.copyOf(activities);
  }

  /** Whether a suspense boundary shows its fallback. On the main thread. */
  boolean isSuspended() {
    return isSuspended(root);
  }

  private static boolean isSuspended(Node node) {
    if (node instanceof SuspenseNode suspense && !suspense.showsContent()) {
      return true;
    }
    for (Node child : node.children) {
      if (isSuspended(child)) {
        return true;
      }
    }
    return false;
  }

  /** Runs user code; what it throws is reported with a message that says what it was. */
  void contained(Supplier<String> message, Runnable userCode) {
    contained(root, message, userCode);
  }

  /** Runs user code that belongs to a node. */
  void contained(Node owner, Supplier<String> message, Runnable userCode) {
    try {
      userCode.run();
    } catch (Throwable error) {
      report(owner.path(), message.get(), error);
    }
  }
}
