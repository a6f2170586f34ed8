package org.javanative.query;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StoreName;
import org.javanative.storage.jvm.JvmStorage;
import org.jspecify.annotations.Nullable;

/**
 * A program that calls a durable mutation, to be killed. It says {@code written N} when call N is
 * written down; what reaches the server is a line {@code KEY N} of a file.
 */
final class OutboxChild {
  private OutboxChild() {}

  record Order(int number) {}

  /** Arguments: {@code call} from a first number, for ever, or {@code drain}; the folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    Path server = folder.resolve("server.txt");
    AsyncStorage store = AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shop")));
    DurableMutation<Order, String> order =
        DurableMutation.of("order", Order.class, (what, key) -> deliver(server, what, key));
    QueryClient client =
        QueryClient.create(
            options ->
                options
                    .storage(QueryStorage.of(store::get, store::set, store::remove, store::keys))
                    .durable(order));
    if (arguments[0].equals("drain")) {
      runAsync(() -> drain(client, order)).get();
      return;
    }
    Set<String> told = new HashSet<>();
    Runnable unused = client.outbox().subscribe(() -> tell(client.outbox().get(), told));
    int first = Integer.parseInt(arguments[2]);
    runAsync(
            () -> {
              for (int number = first; ; number++) {
                Task<String> call =
                    client.outboxOf(order).call(order, new Order(number), change -> {});
                if (number % 25 == 24) { // so that many wait when the process is killed
                  Object unusedToo = await(call);
                }
                sleep(Duration.ofMillis(1));
              }
            })
        .get();
  }

  private static String deliver(Path server, Order order, String key) throws IOException {
    sleep(Duration.ofMillis(2));
    Path unused =
        Files.writeString(
            server,
            key + " " + order.number() + "\n",
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
    sleep(Duration.ofMillis(2));
    return "delivered";
  }

  private static synchronized void tell(List<OutboxEntry> entries, Set<String> told) {
    for (OutboxEntry entry : entries) {
      if (told.add(entry.id()) && entry.arguments() instanceof Order order) {
        System.out.println("written " + order.number());
      }
    }
  }

  /** Waits until all that was left has been delivered: behind it is one call more. */
  private static void drain(QueryClient client, DurableMutation<Order, String> order) {
    Object unused =
        await(client.outboxOf(order).call(order, new Order(Integer.MAX_VALUE), change -> {}));
    LoopFuture<@Nullable Void> empty = Async.createFuture();
    Runnable check =
        () -> {
          if (client.outbox().get().isEmpty()) {
            Async.resolveFuture(empty, null);
          }
        };
    Runnable end = client.outbox().subscribe(check);
    check.run();
    Object unusedToo = await(empty);
    end.run();
  }
}
