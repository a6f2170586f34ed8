package org.javanative.storage.jvm;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javanative.runtime.CoroutineAction;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StoreName;

/** A program that uses a store, for tests with several processes. Says what is acknowledged. */
final class StorageChild {
  private StorageChild() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    AsyncStorage storage = AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shared")));
    CoroutineAction work =
        switch (arguments[0]) {
          case "write" -> () -> writeForEver(storage);
          case "count" -> () -> count(storage, Integer.parseInt(arguments[2]));
          case "large" -> () -> large(storage, Integer.parseInt(arguments[2]));
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    runAsync(work).get();
  }

  private static void writeForEver(AsyncStorage storage) {
    String text = await(storage.get("n"));
    for (int n = text == null ? 1 : Integer.parseInt(text) + 1; ; n++) {
      String padding = ("" + n).repeat(1 + n * 37 % 20_000);
      await(storage.multiSet(Map.of("n", "" + n, "padding", padding)));
      System.out.println(n);
    }
  }

  private static void count(AsyncStorage storage, int times) {
    for (int i = 0; i < times; i++) {
      await(
          storage.transaction(
              transaction -> {
                String count = transaction.get("count");
                transaction.set("count", "" + (count == null ? 1 : Integer.parseInt(count) + 1));
              }));
    }
  }

  private static void large(AsyncStorage storage, int characters) {
    String value = "0123456789".repeat(characters / 10);
    await(storage.set("large", value));
    String read = await(storage.get("large"));
    if (!value.equals(read)) {
      throw new AssertionError("the value has changed");
    }
    System.out.println("same");
  }

  static ProcessBuilder process(String heap, String work, Path folder, Object... arguments)
      throws IOException {
    // A process that is killed leaves its copy of SQLite's native library there.
    Path libraries = Files.createDirectories(folder.resolve("libraries"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap.toLowerCase(Locale.ROOT));
    command.add("-Dorg.sqlite.tmpdir=" + libraries);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(StorageChild.class.getName());
    command.add(work);
    command.add(folder.toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
