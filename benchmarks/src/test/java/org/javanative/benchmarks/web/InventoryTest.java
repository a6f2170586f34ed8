package org.javanative.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private static final Inventory FORMER =
      new Inventory(0, 0, 0, 0, Map.of("jn-web-main-#", 2, "qtp#-#", 8), 10_000_000);

  @Test
  void nothingIsLeftWhenAllIsAsItWas() {
    assertThat(FORMER.leftSince(FORMER, 1_000, "jn-")).isEmpty();
    assertThat(FORMER.isEmpty()).isTrue();
  }

  @Test
  void whateverIsLeftIsNamedWithItsNumber() {
    Inventory later =
        new Inventory(1, 2, 3, 4, Map.of("jn-web-main-#", 5, "qtp#-#", 9), 11_600_000);

    assertThat(later.isEmpty()).isFalse();
    assertThat(later.leftSince(FORMER, 1_000, "jn-"))
        .containsExactly(
            "1 sessions of the server",
            "2 coroutines",
            "3 effects without their cleanup",
            "4 sessions held in memory by something",
            "1,600,000 bytes of heap, where 1,500,000 may vary",
            "3 threads named jn-web-main-#");
    assertThat(later.threadsSince(FORMER.threads(), ""))
        .containsExactlyInAnyOrder("3 threads named jn-web-main-#", "1 threads named qtp#-#");
  }

  @Test
  void theHeapMayVaryALittle() {
    Inventory later = new Inventory(0, 0, 0, 0, FORMER.threads(), 11_400_000);

    assertThat(later.leftSince(FORMER, 1_000, "jn-")).isEmpty();
  }

  @Test
  void threadsAreCountedByNameWithoutTheirNumbers() {
    assertThat(Inventory.liveThreads()).containsEntry("main", 1);
  }
}
