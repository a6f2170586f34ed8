package org.javanative.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * On which JDKs the tests run.
 *
 * @param missing the JDKs they should run on and cannot, each with what would help
 */
record TestPlan(List<TestLeg> legs, List<String> missing) {
  private static final List<Integer> NEWER_LONG_TERM = List.of(29, 25, 21);

  TestPlan {
    legs = List.copyOf(legs);
    missing = List.copyOf(missing);
  }

  /** The oldest supported release, or else the JDK in use, and the newest long-term release. */
  static TestPlan of(Jdks jdks) {
    List<String> missing = new ArrayList<>();
    Set<TestLeg> legs = new LinkedHashSet<>();
    legs.add(new TestLeg(jdks.ofFeature(Jdks.BASELINE).orElse(jdks.inUse())));
    jdks.newestLongTerm().map(TestLeg::new).ifPresent(legs::add);
    if (jdks.ofFeature(Jdks.BASELINE).isEmpty()) {
      missing.add(
          "JDK 17, the oldest that is supported: none on this machine. "
              + remedy(List.of(Jdks.BASELINE)));
    }
    if (jdks.found().stream().noneMatch(jdk -> jdk.isLongTerm() && jdk.feature() > Jdks.BASELINE)) {
      missing.add("the newest LTS JDK: none after 17 on this machine. " + remedy(NEWER_LONG_TERM));
    }
    return new TestPlan(List.copyOf(legs), missing);
  }

  /** Only the JDK of this feature release. */
  static TestPlan only(Jdks jdks, int feature) {
    Jdk jdk =
        jdks.ofFeature(feature)
            .orElseThrow(
                () ->
                    new CliException(
                        "There is no JDK " + feature + " here. " + remedy(List.of(feature))));
    return new TestPlan(List.of(new TestLeg(jdk)), List.of());
  }

  private static String remedy(List<Integer> features) {
    for (int feature : features) {
      String name = "openjdk-" + feature + "-jdk-headless";
      if (SystemPackages.isOffered(name)) {
        return "Install with: " + SystemPackages.installCommand(name);
      }
    }
    return "Unpack one into ~/.jdks (Temurin "
        + (features.contains(25) ? 25 : features.get(0))
        + ", say), and run this again.";
  }
}
