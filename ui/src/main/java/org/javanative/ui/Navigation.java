package org.javanative.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Where the user is in an app, and the way to elsewhere. {@link Hooks#useLocation} and {@link
 * Hooks#useNavigation} read it.
 *
 * <p>A host that has addresses, such as a browser, shows the location in its address bar and keeps
 * the way back. Elsewhere the way back is kept here: a press of the back button that no component
 * wants leads along it. Methods may be called from any thread.
 */
public final class Navigation {
  private static final int LONGEST = 100;

  private final Store<Location> location;
  private final Host host;

  /** Where the user came from, the latest last, if the host does not know. Guarded by itself. */
  private final Deque<Location> wayBack = new ArrayDeque<>();

  /** What a platform does with locations. Called from any thread, not for those it brought. */
  public interface Host {
    /** Does nothing, and leaves the way back to the navigation. */
    Host NONE = (location, step) -> {};

    /** The app has gone to a location. */
    void went(Location location, Step step);
  }

  /** How a way is kept. */
  public enum Step {
    /** The former location stays on the way back. */
    FORTH,
    /** The location takes the place of the former one. */
    INSTEAD
  }

  private Navigation(Location start, Host host) {
    this.location = Store.of(start);
    this.host = host;
  }

  /** A navigation that begins there. */
  public static Navigation create(Location start, Host host) {
    return new Navigation(
        Objects.requireNonNull(start, "start"), Objects.requireNonNull(host, "host"));
  }

  /** Where the user is. */
  public Location location() {
    return location.get();
  }

  /**
   * Goes to an address of the app, such as {@code /items/7?tab=notes}. Nothing happens when that is
   * where the user is.
   *
   * @throws IllegalArgumentException when it is no address within the app
   */
  public void go(String address) {
    move(Location.of(address), Step.FORTH);
  }

  /** Like {@link #go}, but the present location is not on the way back. */
  public void replace(String address) {
    move(Location.of(address), Step.INSTEAD);
  }

  private void move(Location next, Step step) {
    Location present = location.get();
    if (!next.equals(present)) {
      if (step == Step.FORTH && host == Host.NONE) {
        remember(present);
      }
      location.set(next);
      host.went(next, step);
    }
  }

  private void remember(Location left) {
    synchronized (wayBack) {
      if (wayBack.size() == LONGEST) {
        wayBack.removeFirst();
      }
      wayBack.addLast(left);
    }
  }

  /** Goes back, where the host keeps no way back; false when this is where the user began. */
  boolean back() {
    Location former;
    synchronized (wayBack) {
      former = wayBack.pollLast();
    }
    if (former == null) {
      return false;
    }
    location.set(former);
    return true;
  }

  /** For hosts: the user has gone there by the host's own means. */
  public void arrive(Location there) {
    location.set(Objects.requireNonNull(there, "there"));
  }

  Store<Location> store() {
    return location;
  }
}
