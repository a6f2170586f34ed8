package org.javanative.runtime.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;
import org.javanative.runtime.JvmOnly;

/**
 * Virtual threads through method handles, so that this class compiles on JDK 17. Initialising it
 * fails before JDK 21.
 */
@JvmOnly
public final class VirtualThreads {
  private static final MethodHandle FACTORY;

  static {
    try {
      Class<?> builder = Class.forName("java.lang.Thread$Builder");
      Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle create =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual));
      MethodHandle factory =
          lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
      FACTORY =
          MethodHandles.filterReturnValue(
              create, factory.asType(factory.type().changeParameterType(0, ofVirtual)));
    } catch (ReflectiveOperationException unavailable) {
      throw new ExceptionInInitializerError(unavailable);
    }
  }

  private VirtualThreads() {}

  /** Makes virtual threads that are not started yet. */
  public static ThreadFactory factory() {
    try {
      return (ThreadFactory) FACTORY.invokeExact();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }
}
