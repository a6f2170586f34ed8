package org.javanative.storage.jvm;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.javanative.runtime.CoroutineAction;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StorageException;
import org.javanative.storage.StoreName;

/** A program that uses a store, for tests with several processes. Says what is acknowledged. */
final class StorageChild {
  /** Which rounds write a large value. */
  static final int PIECES_EVERY = 4;

  private StorageChild() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    AsyncStorage storage = AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shared")));
    CoroutineAction work =
        switch (arguments[0]) {
          case "write" -> () -> writeForEver(storage);
          case "fill" -> () -> fill(folder);
          case "obey" -> () -> obey(storage);
          case "limit" -> () -> limit(storage);
          case "hold" -> () -> hold(folder);
          case "count" -> () -> count(storage, Integer.parseInt(arguments[2]));
          case "large" -> () -> large(storage, Integer.parseInt(arguments[2]));
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    runAsync(work).get();
  }

  /**
   * Each round writes two keys together, two in a transaction, and some a value of three pieces.
   */
  private static void writeForEver(AsyncStorage storage) {
    String text = await(storage.get("n"));
    for (int n = text == null ? 1 : Integer.parseInt(text) + 1; ; n++) {
      String number = "" + n;
      String padding = number.repeat(1 + n * 37 % 20_000);
      await(storage.multiSet(Map.of("n", number, "padding", padding)));
      await(
          storage.transaction(
              transaction -> {
                transaction.set("former", transaction.get("latter") + "+1");
                transaction.set("latter", number);
              }));
      if (n % PIECES_EVERY == 0) {
        await(storage.multiSet(Map.of("pieces", pieces(n), "piecesOf", number)));
      }
      System.out.println(n);
    }
  }

  /** As many lines, each with the number, as need three pieces. */
  static String pieces(int n) {
    String line = String.format(Locale.ROOT, "%08d\n", n);
    return line.repeat(1 + 2 * Chunk.LENGTH / line.length());
  }

  /** Fills stores on a small file system with less and less room; says how each of them ends. */
  private static void fill(Path folder) throws IOException {
    Path ballast = folder.resolve("ballast");
    for (int kilobytes = 0; kilobytes <= 160; kilobytes += 4) {
      fill(ballast, kilobytes);
      AsyncStorage storage =
          AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("room" + kilobytes)));
      int safe = 0;
      String end = "none";
      try {
        for (; safe < 1_000; safe++) {
          await(storage.set("" + safe, "x".repeat(3_000)));
        }
      } catch (StorageException failure) {
        end = failure.reason() + " " + failure.getMessage();
      }
      Files.delete(ballast);
      int found = 0;
      for (int i = 0; i < safe; i++) {
        String value = await(storage.get("" + i));
        found += value != null && value.length() == 3_000 ? 1 : 0;
      }
      await(storage.set("room", "again"));
      await(storage.close());
      System.out.println(kilobytes + " " + (found == safe ? end : "lost " + (safe - found)));
      try (Stream<Path> files = Files.walk(folder.resolve("room" + kilobytes))) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void fill(Path ballast, int leftKilobytes) throws IOException {
    byte[] page = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      for (; ; ) {
        out.write(page);
      }
    } catch (IOException full) {
      // As it should be.
    }
    try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
      FileChannel unused =
          channel.truncate((Files.size(ballast) / page.length - leftKilobytes / 4) * page.length);
    }
  }

  /** Writes until a file may not grow any more; says how that ends. */
  private static void limit(AsyncStorage storage) {
    String value = "x".repeat(500_000);
    int safe = 0;
    try {
      for (; safe < 100; safe++) {
        await(storage.set("" + safe, value));
      }
      System.out.println("none");
    } catch (StorageException failure) {
      System.out.println(failure.reason() + " " + failure.getMessage());
    }
    for (int i = 0; i < safe; i++) {
      if (!value.equals(await(storage.get("" + i)))) {
        throw new AssertionError("value " + i + " has changed");
      }
    }
    System.out.println("unharmed");
  }

  /** Sets what it reads line by line, key and value, and says when that is safe. */
  private static void obey(AsyncStorage storage) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split(" ", 2);
      try {
        await(storage.set(words[0], words[1]));
      } catch (StorageException damaged) { // as it may be; it is not acknowledged then
        await(storage.set(words[0], words[1]));
      }
      System.out.println("safe");
    }
  }

  /** Holds the lock under which the store is opened, until it reads a line. */
  private static void hold(Path folder) throws IOException {
    Path store = Files.createDirectories(folder.resolve("shared"));
    try (FileChannel channel =
            FileChannel.open(
                store.resolve("storage.db.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      System.out.println("holds " + lock.isValid());
      int unused = System.in.read();
    }
    System.out.println("let go");
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
    return process(List.of(), heap, work, folder, arguments);
  }

  /** The same, started by another program, which gets the command as its last arguments. */
  static ProcessBuilder process(
      List<String> by, String heap, String work, Path folder, Object... arguments)
      throws IOException {
    // A process that is killed leaves its copy of SQLite's native library there.
    Path libraries = Files.createDirectories(folder.resolveSibling("libraries"));
    List<String> command = new ArrayList<>(by);
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
