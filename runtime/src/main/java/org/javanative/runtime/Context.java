package org.javanative.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of context variables with their values. A task, a callback and a plain thread
 * each have a current one; setting a variable replaces it.
 */
final class Context {
  static final Context EMPTY = new Context(new Object[0]);

  private static final ThreadLocal<@Nullable Context> OF_PLAIN_THREAD = new ThreadLocal<>();

  /**
   * Whether a plain thread ever had a context. It sets this itself, so it cannot miss it; others
   * are spared the look-up.
   */
  private static boolean onPlainThreads;

  /**
   * Variables and values in turn. Apps have a handful of variables, for which a scan beats hashing.
   */
  private final @Nullable Object[] pairs;

  private Context(@Nullable Object[] pairs) {
    this.pairs = pairs;
  }

  /** The context of the job that runs on this thread, or else of the thread. */
  static Context current() {
    Job job = Worker.currentJob();
    if (job != null) {
      return job.context;
    }
    Context context = onPlainThreads ? OF_PLAIN_THREAD.get() : null;
    return context == null ? EMPTY : context;
  }

  static void setCurrent(Context context) {
    Job job = Worker.currentJob();
    if (job != null) {
      job.context = context;
    } else if (context == EMPTY) {
      OF_PLAIN_THREAD.remove();
    } else {
      onPlainThreads = true;
      OF_PLAIN_THREAD.set(context);
    }
  }

  /** The value of {@code variable}, or {@code absent} when it was not set. */
  @Nullable Object get(ContextVar<?> variable, @Nullable Object absent) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == variable) {
        return pairs[i + 1];
      }
    }
    return absent;
  }

  Context with(ContextVar<?> variable, @Nullable Object value) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == variable) {
        @Nullable Object[] changed = pairs.clone();
        changed[i + 1] = value;
        return new Context(changed);
      }
    }
    @Nullable Object[] longer = Arrays.copyOf(pairs, pairs.length + 2);
    longer[pairs.length] = variable;
    longer[pairs.length + 1] = value;
    return new Context(longer);
  }
}
