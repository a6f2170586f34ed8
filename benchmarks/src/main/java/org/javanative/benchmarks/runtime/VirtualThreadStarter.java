package org.javanative.benchmarks.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** {@code Thread.startVirtualThread}, reached from code that is compiled for JDK 17. */
final class VirtualThreadStarter {
  /** Static and final, so that the JIT compiles a call through it like a direct one. */
  private static final MethodHandle START = find();

  private VirtualThreadStarter() {}

  static Thread start(Runnable body) {
    try {
      return (Thread) START.invokeExact(body);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot start a virtual thread", e);
    }
  }

  private static MethodHandle find() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "this JDK (" + Runtime.version() + ") has no virtual threads; use 21 or newer", e);
    }
  }
}
