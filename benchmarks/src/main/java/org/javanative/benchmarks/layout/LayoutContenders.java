package org.javanative.benchmarks.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;

/** Who takes part in the layout suite, and how each is started. */
final class LayoutContenders {
  static final String JAVA_NATIVE = "javanative";
  static final String YOGA = "yoga-native";

  private static final List<String> HEAP = List.of("-Xms2g", "-Xmx2g", "-XX:+UseG1GC");
  private static final int FIRST_THAT_WARNS_OF_NATIVE_ACCESS = 22;

  static final List<Contender> ALL =
      List.of(new Contender(JAVA_NATIVE, jvm()), new Contender(YOGA, yoga()));

  private LayoutContenders() {}

  private static Launch yoga() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    boolean supported =
        system.contains("linux") && (machine.equals("amd64") || machine.equals("x86_64"));
    return supported
        ? jvm()
        : new Launch.Impossible(
            "its native library is fetched for Linux on x86-64 only, and this is "
                + system
                + " on "
                + machine);
  }

  private static Launch jvm() {
    List<String> flags = new ArrayList<>(HEAP);
    if (Runtime.version().feature() >= FIRST_THAT_WARNS_OF_NATIVE_ACCESS) {
      flags.add("--enable-native-access=ALL-UNNAMED");
    }
    return new Launch.Jvm(Launch.Jdk.LATEST, 17, flags, LayoutWorker.class);
  }
}
