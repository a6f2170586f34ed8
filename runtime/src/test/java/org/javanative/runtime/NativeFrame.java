package org.javanative.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * Runs code below a native frame, which pins a continuation to its thread: in the static
 * initialiser of a class that is defined anew for each call.
 */
final class NativeFrame {
  private static final byte[] INITIALISED = bytesOf(Initialised.class);

  /** Taken by the initialiser before anything else can run on the loop. */
  private static final ThreadLocal<@Nullable Runnable> NEXT = new ThreadLocal<>();

  private NativeFrame() {}

  static void below(Runnable body) {
    RuntimeException[] thrown = new RuntimeException[1];
    NEXT.set(
        () -> {
          try {
            body.run();
          } catch (RuntimeException error) {
            thrown[0] = error;
          }
        });
    try {
      MethodHandles.lookup().defineHiddenClass(INITIALISED, true);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
    if (thrown[0] != null) {
      throw thrown[0];
    }
  }

  static void runNext() {
    Runnable body = NEXT.get();
    NEXT.remove();
    body.run();
  }

  /** The class whose copies are defined. */
  static final class Initialised {
    static {
      runNext();
    }

    private Initialised() {}
  }

  private static byte[] bytesOf(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      return bytes.readAllBytes();
    } catch (IOException error) {
      throw new AssertionError(error);
    }
  }
}
