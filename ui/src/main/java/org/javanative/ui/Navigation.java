package org.javanative.ui;

import java.util.Objects;

/**
 * Where the user is in an app, and the way to elsewhere. {@link Hooks#useLocation} and {@link
 * Hooks#useNavigation} read it.
 *
 * <p>A host that has addresses, such as a browser, shows the location in its address bar and keeps
 * the way back; elsewhere it is only kept. Methods may be called from any thread.
 */
public final class Navigation {
  private final Store<Location> location;
  private final Host host;

  /** What a platform does with locations. Called from any thread, not for those it brought. */
  public interface Host {
    /** Does nothing. */
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
    if (!next.equals(location.get())) {
      location.set(next);
      host.went(next, step);
    }
  }

  /** For hosts: the user has gone there by the host's own means. */
  public void arrive(Location there) {
    location.set(Objects.requireNonNull(there, "there"));
  }

  Store<Location> store() {
    return location;
  }
}
