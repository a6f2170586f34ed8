package org.javanative.cli;

/** How many tests ran, and how they ended. */
record TestTotals(int run, int failures, int errors, int skipped) {
  static final TestTotals NONE = new TestTotals(0, 0, 0, 0);

  TestTotals plus(TestTotals other) {
    return new TestTotals(
        run + other.run, failures + other.failures, errors + other.errors, skipped + other.skipped);
  }

  int failed() {
    return failures + errors;
  }

  int passed() {
    return run - failed() - skipped;
  }

  /** As the test runner words it. */
  String inRunnersWords() {
    return "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d"
        .formatted(run, failures, errors, skipped);
  }

  @Override
  public String toString() {
    return passed() + " passed, " + failed() + " failed, " + skipped + " skipped";
  }
}
