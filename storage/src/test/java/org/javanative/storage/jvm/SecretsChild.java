package org.javanative.storage.jvm;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import org.javanative.runtime.CoroutineAction;
import org.javanative.storage.SecureStore;
import org.javanative.storage.StorageException;

/** A program that uses the keyring of its session, for tests. Says what it finds. */
final class SecretsChild {
  static final String APP = "org.example.secrets";
  static final String ODD = "pässwörd\nwith \"quotes\", $(and) `more` 😀";

  private SecretsChild() {}

  public static void main(String[] arguments) throws Exception {
    CoroutineAction work =
        switch (arguments[0]) {
          case "keep" -> SecretsChild::keep;
          case "find" -> SecretsChild::find;
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    runAsync(work).get();
  }

  private static void keep() {
    SecureStore store = SecureStore.open(APP);
    try {
      say("at first", await(store.get("token")));
      await(store.set("token", "former"));
      await(store.set("token", ODD));
      say("replaced", await(store.get("token")));
      await(store.set("empty", ""));
      say("empty", await(store.get("empty")));
      await(store.set("short-lived", "secret"));
      await(store.remove("short-lived"));
      say("removed", await(store.get("short-lived")));
      say("another app's", await(SecureStore.open(APP + ".other").get("token")));
    } catch (StorageException failure) {
      System.out.println(failure.reason() + " " + failure.getMessage().replace('\n', ' '));
    }
  }

  private static void find() {
    say("in another process", await(SecureStore.open(APP).get("token")));
  }

  private static void say(String what, String found) {
    System.out.println(what + ": " + (ODD.equals(found) ? "the odd one" : found));
  }
}
