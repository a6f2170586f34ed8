package org.javanative.runtime;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import org.javanative.runtime.internal.jvm.Continuations;
import org.javanative.runtime.internal.jvm.Jvm;
import org.javanative.runtime.internal.jvm.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * A way to keep the stack of a suspended coroutine. All behave alike; they differ in cost and in
 * what they need.
 *
 * <p>The choice is made when a loop is created: the system property {@code javanative.coroutines}
 * ({@code auto}, {@code cont}, {@code virtual} or {@code platform}), or else the first one that
 * works here: {@link #CONT}, then {@link #VIRTUAL} on JDK 24 and later, then {@link #PLATFORM}.
 */
public enum Carrier {
  /**
   * Continuations on the heap: the fastest. JDK 21 and later, with {@code --add-exports
   * java.base/jdk.internal.vm=ALL-UNNAMED} (or {@code Add-Exports: java.base/jdk.internal.vm} in
   * the manifest of a jar started with {@code java -jar}).
   */
  CONT {
    @Override
    @Nullable String obstacle() {
      int jdk = jdkVersion();
      if (jdk < 21) {
        return "needs JDK 21 or later, this is " + (jdk == 0 ? "not a JVM" : "JDK " + jdk);
      }
      if (!Jvm.isContinuationExported()) {
        return "needs --add-exports java.base/jdk.internal.vm=ALL-UNNAMED";
      }
      try {
        Continuations.probe();
        return null;
      } catch (RuntimeException | LinkageError broken) {
        return "this VM's continuations do not work: " + rootOf(broken);
      }
    }

    @Override
    StackKeeper keeper() {
      return new ContinuationKeeper();
    }
  },

  /**
   * Virtual threads: no flags needed. JDK 21 and later; chosen by itself from JDK 24 on, where
   * monitors do not pin. An await below a native frame (in a static initialiser, say) holds one of
   * the VM's carrier threads, of which there are as many as processors: when all are held, the loop
   * stands still.
   */
  VIRTUAL {
    @Override
    @Nullable String obstacle() {
      try {
        ThreadFactory unused = VirtualThreads.factory();
        return null;
      } catch (LinkageError missing) {
        return "needs JDK 21 or later";
      }
    }

    @Override
    StackKeeper keeper() {
      return ThreadKeeper.onVirtualThreads(VirtualThreads.factory());
    }
  },

  /**
   * Pooled platform threads, one for each coroutine that is suspended: works everywhere, Android
   * included.
   */
  PLATFORM {
    @Override
    @Nullable String obstacle() {
      return null;
    }

    @Override
    StackKeeper keeper() {
      return ThreadKeeper.onPlatformThreads();
    }
  };

  private static final String PROPERTY = "javanative.coroutines";

  /** Why this carrier cannot be used here, or null when it can. */
  abstract @Nullable String obstacle();

  /** A keeper for one loop. Called only when there is no obstacle. */
  abstract StackKeeper keeper();

  /**
   * The carrier that a new loop would get, with the reason.
   *
   * @throws IllegalStateException when the system property names an unknown carrier, or one that
   *     cannot be used here
   */
  public static Choice choose() {
    Map<Carrier, String> availability = new EnumMap<>(Carrier.class);
    for (Carrier carrier : values()) {
      String obstacle = carrier.obstacle();
      availability.put(carrier, obstacle == null ? "available" : obstacle);
    }
    String wish = System.getProperty(PROPERTY, "auto").trim().toUpperCase(Locale.ROOT);
    if (!wish.equals("AUTO")) {
      Carrier wished = parse(wish);
      wished.requireAvailable("-D" + PROPERTY + "=" + wish.toLowerCase(Locale.ROOT));
      return new Choice(wished, "asked for with -D" + PROPERTY, availability);
    }
    if (CONT.obstacle() == null && !hasDebugAgent()) {
      return new Choice(CONT, "the fastest, and available", availability);
    }
    boolean several = Runtime.getRuntime().availableProcessors() > 1;
    if (VIRTUAL.obstacle() == null && jdkVersion() >= 24 && several) {
      String reason =
          CONT.obstacle() == null
              ? "a debug agent is loaded, and a debugger cannot step over an await with CONT"
              : "CONT " + CONT.obstacle();
      return new Choice(VIRTUAL, reason, availability);
    }
    return new Choice(PLATFORM, reasonForPlatform(), availability);
  }

  private static String reasonForPlatform() {
    if (VIRTUAL.obstacle() != null) {
      return "works everywhere";
    }
    return jdkVersion() < 24
        ? "before JDK 24 an await in a synchronized block can starve virtual threads"
        : "on a single processor one await below a native frame can starve virtual threads";
  }

  /** Fails with the remedy when this carrier cannot be used here. */
  void requireAvailable(String askedBy) {
    String obstacle = obstacle();
    if (obstacle != null) {
      throw new IllegalStateException(
          askedBy
              + " asks for a carrier that cannot be used here: "
              + name()
              + " "
              + obstacle
              + ".");
    }
  }

  private static Carrier parse(String wish) {
    for (Carrier carrier : values()) {
      if (carrier.name().equals(wish)) {
        return carrier;
      }
    }
    throw new IllegalStateException(
        "-D"
            + PROPERTY
            + "="
            + wish.toLowerCase(Locale.ROOT)
            + " is not known. Use auto, cont, virtual or platform.");
  }

  /** The feature version of the JDK, 0 on Android. */
  private static int jdkVersion() {
    String version = System.getProperty("java.specification.version", "0");
    try {
      return version.startsWith("0") ? 0 : Integer.parseInt(version);
    } catch (NumberFormatException unknown) {
      return 0;
    }
  }

  /** With a debug agent, stepping over an await loses the step on CONT. */
  private static boolean hasDebugAgent() {
    try {
      return Jvm.hasDebugAgent();
    } catch (LinkageError noManagementModule) {
      return false;
    }
  }

  private static Throwable rootOf(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /**
   * The carrier a new loop gets here.
   *
   * @param carrier the chosen one
   * @param reason why it was chosen
   * @param availability for each carrier "available", or what it lacks
   */
  public record Choice(Carrier carrier, String reason, Map<Carrier, String> availability) {
    /** Copies the map. */
    public Choice {
      availability = Collections.unmodifiableMap(new EnumMap<>(availability));
    }
  }
}
