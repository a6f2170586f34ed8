package org.javanative.testing;

import java.util.function.Consumer;
import org.javanative.device.Accuracy;
import org.javanative.device.DeviceException;
import org.javanative.device.Fix;
import org.javanative.device.LocationBackend;
import org.javanative.device.Permission;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The place of a fake device, unknown until a test moves it somewhere. */
final class FakeLocation implements LocationBackend {
  private final FakeCalls calls;
  private final FakePermissions permissions;
  private final FakeAnswers<Fix> waiting;
  private final FakeTold<Fix> watchers = new FakeTold<>();
  private final FakeTold<DeviceException> failing = new FakeTold<>();
  private @Nullable Fix place;

  FakeLocation(FakeCalls calls, FakePermissions permissions) {
    this.calls = calls;
    this.permissions = permissions;
    this.waiting = new FakeAnswers<>(calls);
  }

  void moveTo(Fix fix) {
    place = fix;
    waiting.answerOpen(() -> fix);
    watchers.tell(fix);
  }

  void failWatches(DeviceException failure) {
    failing.tell(failure);
  }

  int watchCount() {
    return watchers.count();
  }

  @Override
  public LoopFuture<Fix> current(Accuracy accuracy) {
    DeviceException refusal = permissions.refusal(Permission.LOCATION, "Location", "getCurrent");
    if (refusal != null) {
      calls.failNext(refusal);
    }
    Fix known = place;
    return known == null || refusal != null
        ? waiting.ask("Location.getCurrent", accuracy.name())
        : calls.answer("Location.getCurrent", accuracy.name(), () -> known);
  }

  @Override
  public Runnable watch(
      Accuracy accuracy, Consumer<? super Fix> found, Consumer<? super DeviceException> failed) {
    calls.note("Location.watch(" + accuracy + ")");
    DeviceException refusal = permissions.refusal(Permission.LOCATION, "Location", "watch");
    DeviceException failure = refusal != null ? refusal : calls.takeFailure("Location.watch");
    if (failure != null) {
      failed.accept(failure);
      return () -> {};
    }
    Runnable endFound = watchers.add(found);
    Runnable endFailed = failing.add(failed);
    if (place != null) {
      found.accept(place);
    }
    return () -> {
      endFound.run();
      endFailed.run();
      calls.note("ended Location.watch");
    };
  }
}
