package org.javanative.runtime;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a test class once on every carrier that this JVM has, each test on a fresh {@link TestLoop}.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("carriers")
abstract class OnEachCarrier {
  @Parameter Carrier carrier;

  TestLoop loop;

  static Stream<Carrier> carriers() {
    return Arrays.stream(Carrier.values()).filter(carrier -> carrier.obstacle() == null);
  }

  @BeforeEach
  void openLoop() {
    loop = TestLoop.create(carrier);
  }

  @AfterEach
  void closeLoop() {
    loop.close();
  }
}
