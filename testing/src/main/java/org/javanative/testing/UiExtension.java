package org.javanative.testing;

import java.util.ArrayList;
import java.util.List;
import org.javanative.device.DevicePlatform;
import org.javanative.runtime.TestLoop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit test an event loop in virtual time, and closes it and all screens afterwards:
 * {@code @ExtendWith(UiExtension.class)}.
 *
 * <p>A test that leaves tasks, errors or failures of coroutines behind fails, with where they come
 * from. A test may take the {@link TestLoop} and the {@link FakeDevice} as parameters; the device
 * is in force for the test, and for its screens. Annotate a class or method with {@link Shuffled}
 * to shuffle what has no promised order; a failure then names the seed that replays it.
 */
public final class UiExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();

  /** What belongs to the test that runs on this thread. */
  private static final class Running {
    final TestLoop loop;
    final FakeDevice device = FakeDevice.create();
    final List<Screen> screens = new ArrayList<>();

    Running(TestLoop loop) {
      this.loop = loop;
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Running running = new Running(loopFor(context));
    RUNNING.set(running);
    DevicePlatform.HOST.set(running.device);
  }

  private static TestLoop loopFor(ExtensionContext context) {
    Shuffled shuffled = context.getRequiredTestMethod().getAnnotation(Shuffled.class);
    if (shuffled == null) {
      shuffled = context.getRequiredTestClass().getAnnotation(Shuffled.class);
    }
    if (shuffled == null) {
      return TestLoop.create();
    }
    return shuffled.seed() == Shuffled.ANY
        ? TestLoop.shuffled()
        : TestLoop.shuffled(shuffled.seed());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Running running = RUNNING.get();
    if (running == null) {
      return;
    }
    AssertionError failure = null;
    for (Screen screen : List.copyOf(running.screens)) {
      failure = closing(screen, failure);
    }
    RUNNING.remove();
    DevicePlatform.HOST.set(null);
    failure = closing(running.loop, failure);
    if (failure != null && !context.getExecutionException().isPresent()) {
      throw failure;
    }
  }

  private static @Nullable AssertionError closing(
      AutoCloseable closeable, @Nullable AssertionError former) {
    try {
      closeable.close();
      return former;
    } catch (AssertionError failure) {
      if (former == null) {
        return failure;
      }
      former.addSuppressed(failure);
      return former;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == TestLoop.class || type == FakeDevice.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Running running = RUNNING.get();
    if (running == null) {
      throw new IllegalStateException(
          "A " + type.getSimpleName() + " belongs to a test method, or @BeforeEach.");
    }
    return type == TestLoop.class ? running.loop : running.device;
  }

  /** The loop of the test that runs on this thread; null without the extension. */
  static @Nullable TestLoop loop() {
    Running running = RUNNING.get();
    return running == null ? null : running.loop;
  }

  /** The device of the test that runs on this thread; one of its own without the extension. */
  static FakeDevice deviceOrNew() {
    Running running = RUNNING.get();
    return running == null ? FakeDevice.create() : running.device;
  }

  static void opened(Screen screen) {
    Running running = RUNNING.get();
    if (running != null) {
      running.screens.add(screen);
    }
  }

  static void closed(Screen screen) {
    Running running = RUNNING.get();
    if (running != null) {
      running.screens.remove(screen);
    }
  }
}
