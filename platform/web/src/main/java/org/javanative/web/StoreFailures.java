package org.javanative.web;

import org.javanative.device.DeviceException;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoreName;

/** What is wrong with a store of the browser, in words that help. */
final class StoreFailures {
  private final String what;
  private final StoreName name;

  private StoreFailures(String operation, StoreName name) {
    this.what =
        "Could not "
            + (operation.equals("keys") ? "read" : operation)
            + " the store \""
            + name
            + "\" in the browser: ";
    this.name = name;
  }

  static StoreFailures of(String operation, StoreName name) {
    return new StoreFailures(operation, name);
  }

  /**
   * What the page says has gone wrong.
   *
   * @param kind as {@code storage.js} names it
   * @param detail what the browser says, or the key that is damaged
   */
  StorageException said(String kind, String detail) {
    return switch (kind) {
      case "full" ->
          failure(
              Reason.FULL,
              "it, or the device, is full. Nothing was changed, and what was stored before is"
                  + " unharmed. Remove keys, or ask the user for space. The browser says: "
                  + detail);
      case "no-access" ->
          failure(
              Reason.NO_ACCESS,
              "it does not let the page store anything. Does the user block cookies and the data of"
                  + " sites, or is it a private window? The browser says: "
                  + detail);
      case "blocked" ->
          failure(
              Reason.LOCKED,
              "another tab has an older version of the store open. Close the other tabs of the app,"
                  + " and try again.");
      case "newer" ->
          failure(
              Reason.OTHER,
              "a newer version of JavaNative has written it. Is an old server, or an old tab, still"
                  + " in use? Reload the page when the server is the newest one.");
      case "damaged" ->
          failure(
              Reason.DAMAGED,
              "the value of key \""
                  + detail
                  + "\" is not what was stored. Other keys are not concerned. Set or remove the key"
                  + " to go on.");
      case "lost" ->
          failure(
              Reason.DAMAGED,
              "the browser has lost what was stored. Set or remove the keys to go on. The browser"
                  + " says: "
                  + detail);
      case "unavailable" ->
          failure(Reason.UNAVAILABLE, "it has no IndexedDB for this page. It says: " + detail);
      default -> failure(Reason.OTHER, "the browser says: " + detail);
    };
  }

  /** The page was not heard of. */
  StorageException unheard(DeviceException failure) {
    return switch (failure.code()) {
      case GONE ->
          new StorageException(
              Reason.GONE,
              what
                  + "the page has gone. Whether a write that was under way has happened is not"
                  + " known. Load what there is when the app is opened again.",
              failure);
      case UNAVAILABLE ->
          new StorageException(Reason.UNAVAILABLE, what + failure.getMessage(), failure);
      default -> new StorageException(Reason.OTHER, what + failure.getMessage(), failure);
    };
  }

  StorageException tooMuchToRead(long chars, int mostChars) {
    return failure(
        Reason.MISUSE,
        "what was asked for has "
            + chars
            + " characters, and at most "
            + mostChars
            + " are read at once. Read fewer keys, store values in pieces, or raise"
            + " WebConfig.maxStoredChars(..).");
  }

  StorageException tooLongToStore(String key, int chars, int mostChars) {
    return failure(
        Reason.MISUSE,
        "the value of key \""
            + key
            + "\" has "
            + chars
            + " characters, and at most "
            + mostChars
            + " are read back at once. Store it in pieces, or raise"
            + " WebConfig.maxStoredChars(..).");
  }

  StorageException nonsense(RuntimeException senseless) {
    return new StorageException(
        Reason.OTHER, what + "the page has answered with nonsense.", senseless);
  }

  StorageException closed() {
    return new StorageException(
        Reason.CLOSED,
        "The store \""
            + name
            + "\" of the browser was closed. Open it again with AsyncStorage.open(..).");
  }

  private StorageException failure(Reason reason, String why) {
    return new StorageException(reason, what + why);
  }
}
