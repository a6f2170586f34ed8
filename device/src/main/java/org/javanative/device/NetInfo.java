package org.javanative.device;

import java.util.function.Consumer;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/**
 * How the device is connected.
 *
 * @param connected whether there is a network
 * @param type of which kind it is
 * @param internetReachable whether the internet is behind it; null when the platform does not say
 */
public record NetInfo(boolean connected, Type type, @Nullable Boolean internetReachable) {
  private static final Feature<NetInfoBackend> FEATURE =
      new Feature<>("NetInfo", NetInfoBackend.class);

  /** A kind of network. */
  public enum Type {
    /** None. */
    NONE,
    /** Wireless. */
    WIFI,
    /** That of a phone company. */
    CELLULAR,
    /** A cable. */
    ETHERNET,
    /** Something else. */
    OTHER,
    /** The platform does not say. */
    UNKNOWN
  }

  /** Checks that they agree. */
  public NetInfo {
    if (connected == (type == Type.NONE)) {
      throw new IllegalArgumentException(
          "connected is " + connected + ", but the type of network is " + type + ".");
    }
  }

  /** No network. */
  public static final NetInfo OFFLINE = new NetInfo(false, Type.NONE, false);

  /** A network of which nothing is known. */
  public static final NetInfo ONLINE = new NetInfo(true, Type.UNKNOWN, null);

  /** Whether the platform can tell. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** What it is now. Any thread; does not block. */
  public static NetInfo current() {
    return FEATURE.on("current").current();
  }

  /**
   * Calls {@code listener} on the main thread after each change.
   *
   * @return what ends that
   */
  public static Runnable onChange(Consumer<? super NetInfo> listener) {
    return Listening.<NetInfo>toChanges(FEATURE.on("onChange"), listener);
  }

  /**
   * Keeps {@code online} true while there is a network and false otherwise, for what waits for one,
   * such as the queries of {@code javanative-query}.
   *
   * @return what ends that
   */
  public static Runnable follow(Store<Boolean> online) {
    NetInfoBackend backend = FEATURE.on("follow");
    Runnable end =
        Listening.<NetInfo>to(backend::onChange, network -> online.set(network.connected()));
    online.set(backend.current().connected());
    return end;
  }

  static NetInfoBackend observed(String hook) {
    return FEATURE.on(hook);
  }
}
