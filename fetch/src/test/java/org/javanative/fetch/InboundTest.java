package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the network's thread has to wait for the receiver. */
@Timeout(60)
class InboundTest {
  private final EventLoop loop = EventLoop.create();
  private final AtomicInteger put = new AtomicInteger();

  @AfterEach
  void stop() {
    loop.close();
  }

  private Thread putting(Inbound inbound, WebSocketMessage message, int count) {
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < count; i++) {
                inbound.put(message);
                put.incrementAndGet();
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void waits(Thread thread) {
    await().atMost(20, TimeUnit.SECONDS).until(() -> thread.getState() == Thread.State.WAITING);
  }

  private void take(Inbound inbound) throws Exception {
    assertThat(loop.createTask(inbound::take).get(20, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void sixtyFourMessagesWaitAndThenTheNetworkDoes() throws Exception {
    Inbound inbound = new Inbound("ws://x.test/", Duration.ZERO, () -> {});
    Thread network = putting(inbound, new WebSocketMessage.Text("m"), 65);
    waits(network);
    assertThat(put).hasValue(64);
    take(inbound);
    network.join();
    assertThat(put).hasValue(65);
  }

  @Test
  void fewerWaitWhenTheyAreLarge() throws Exception {
    Inbound inbound = new Inbound("ws://x.test/", Duration.ZERO, () -> {});
    byte[] large = new byte[8 * 1024 * 1024];
    Thread network = putting(inbound, new WebSocketMessage.Binary(large), 3);
    waits(network);
    assertThat(put).hasValue(2);
    take(inbound);
    network.join();
    take(inbound);
    take(inbound);
    assertThat(put).hasValue(3);
  }

  @Test
  void aMessageLargerThanAllThatMayWaitGetsThroughAlone() throws Exception {
    Inbound inbound = new Inbound("ws://x.test/", Duration.ZERO, () -> {});
    byte[] huge = new byte[17 * 1024 * 1024];
    putting(inbound, new WebSocketMessage.Binary(huge), 1).join();
    take(inbound);
  }

  @Test
  void whoWaitsIsHeardOfAllTheTime() throws Exception {
    AtomicInteger heard = new AtomicInteger();
    Inbound inbound = new Inbound("ws://x.test/", Duration.ofMillis(1), heard::incrementAndGet);
    Thread network = putting(inbound, new WebSocketMessage.Text("m"), 65);
    await().atMost(20, TimeUnit.SECONDS).until(() -> heard.get() > 65 + 10);
    inbound.abandon();
    network.join();
  }
}
