package org.javanative.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * Compares what was measured with a suite's targets. Targets that were not measured are left out.
 */
final class Judge {
  private final Measurements measurements;

  Judge(Measurements measurements) {
    this.measurements = measurements;
  }

  List<Verdict> verdicts(List<Target> targets) {
    return targets.stream().flatMap(target -> verdict(target).stream()).toList();
  }

  private Optional<Verdict> verdict(Target target) {
    if (target instanceof Target.Ratio ratio) {
      return ratio(ratio);
    }
    return limit((Target.Limit) target);
  }

  private Optional<Verdict> ratio(Target.Ratio target) {
    Optional<Double> subject = measurements.median(target.row(), target.subject());
    Optional<Double> peer = measurements.median(target.row(), target.peer());
    if (subject.isEmpty() || peer.isEmpty()) {
      return Optional.empty();
    }
    double reached = target.reached(subject.get(), peer.get());
    return Optional.of(
        new Verdict(
            target.row(),
            target.peer(),
            target.subject(),
            target.text(),
            reached,
            reached >= target.factor()));
  }

  private Optional<Verdict> limit(Target.Limit target) {
    return measurements
        .quietMedian(target.row(), target.subject())
        .map(
            reached ->
                new Verdict(
                    target.row(),
                    target.subject(),
                    target.subject(),
                    target.text(),
                    reached,
                    reached <= target.limit()));
  }
}
