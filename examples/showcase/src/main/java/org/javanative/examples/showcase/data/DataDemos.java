package org.javanative.examples.showcase.data;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of queries, requests and storage. */
public final class DataDemos {
  private DataDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "useQuery",
            "What a server knows, shared by all who ask for it, and fetched anew when it is stale.",
            new UseQueryDemo()),
        of(
            "useMutation",
            "A change that is seen at once, and taken back should the server refuse.",
            new UseMutationDemo()),
        of(
            "useQueries",
            "As many queries as there are keys, and whether any of them is under way.",
            new UseQueriesDemo()),
        of("useInfiniteQuery", "A list that grows page by page.", new UseInfiniteQueryDemo()),
        of(
            "useSuspenseQuery",
            "The data itself: waiting and failing are left to the boundaries around.",
            new UseSuspenseQueryDemo()),
        of(
            "useOutbox",
            "What is written down before it is sent, so that no network and no crash loses it.",
            new UseOutboxDemo()),
        of("fetch", "HTTP in coroutines: one await, and failures that say why.", new FetchDemo()),
        of(
            "usePersistedState",
            "A state that is there again the next time, kept on the user's own device.",
            new UsePersistedStateDemo()),
        of(
            "AsyncStorage",
            "Texts under keys, with transactions, that outlive the app.",
            new AsyncStorageDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.DATA, title, summary, component);
  }
}
