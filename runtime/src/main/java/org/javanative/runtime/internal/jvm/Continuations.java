package org.javanative.runtime.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.javanative.runtime.JvmOnly;

/**
 * The JDK's one-shot delimited continuations, {@code jdk.internal.vm.Continuation}, through method
 * handles, so that this class compiles on JDK 17. Its initialisation fails where the package is not
 * exported to us or the VM has no continuations.
 *
 * <p>The handles are constants to the JIT: a switch costs what a directly linked one does, plus a
 * few nanoseconds.
 */
@JvmOnly
public final class Continuations {
  private static final MethodHandle CREATE;
  private static final MethodHandle RUN;
  private static final MethodHandle YIELD;

  static {
    try {
      Class<?> type = Class.forName("jdk.internal.vm.Continuation");
      Class<?> scopeType = Class.forName("jdk.internal.vm.ContinuationScope");
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Object scope =
          lookup
              .findConstructor(scopeType, MethodType.methodType(void.class, String.class))
              .invoke("javanative");
      CREATE =
          MethodHandles.insertArguments(
                  lookup.findConstructor(
                      type, MethodType.methodType(void.class, scopeType, Runnable.class)),
                  0,
                  scope)
              .asType(MethodType.methodType(Object.class, Runnable.class));
      RUN =
          lookup
              .findVirtual(type, "run", MethodType.methodType(void.class))
              .asType(MethodType.methodType(void.class, Object.class));
      YIELD =
          MethodHandles.insertArguments(
              lookup.findStatic(type, "yield", MethodType.methodType(boolean.class, scopeType)),
              0,
              scope);
    } catch (Throwable unavailable) {
      throw new ExceptionInInitializerError(unavailable);
    }
  }

  private Continuations() {}

  /** A continuation that will run {@code body}. */
  public static Object create(Runnable body) {
    try {
      return (Object) CREATE.invokeExact(body);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Runs on the calling thread until the body yields or ends. */
  public static void run(Object continuation) {
    try {
      RUN.invokeExact(continuation);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  /**
   * Leaves the running continuation; returns when it is run again.
   *
   * @throws IllegalStateException when a native frame (or, before JDK 24, a held monitor) pins the
   *     continuation to its thread; it then goes on as if nothing had been called
   */
  public static void suspend() {
    try {
      boolean ignored = (boolean) YIELD.invokeExact();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Proves that continuations work by running one over a yield. */
  public static void probe() {
    int[] steps = {0};
    Object continuation =
        create(
            () -> {
              steps[0]++;
              suspend();
              steps[0]++;
            });
    run(continuation);
    run(continuation);
    if (steps[0] != 2) {
      throw new IllegalStateException("the continuation stopped after step " + steps[0] + " of 2");
    }
  }
}
