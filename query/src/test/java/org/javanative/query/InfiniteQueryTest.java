package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useInfiniteQuery;
import static org.javanative.ui.Hooks.useContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.javanative.testing.Screen;
import org.javanative.testing.TestHook;
import org.javanative.testing.UiExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class InfiniteQueryTest {
  private final FakeServer server = new FakeServer();
  private QueryClient client;
  private boolean enabled = true;

  private TestHook<InfiniteResult<Integer, String>> pages(int maxPages) {
    Paging<Integer, String> paging =
        Paging.<Integer, String>of(
                0,
                pages -> {
                  int last = pages.params().get(pages.params().size() - 1);
                  return last < 3 ? last + 1 : null;
                })
            .previous(pages -> pages.params().get(0) > 0 ? pages.params().get(0) - 1 : null)
            .maxPages(maxPages);
    return Screen.renderHook(
        () -> {
          client = useContext(QueryClient.CONTEXT);
          return useInfiniteQuery(
              List.of("pages"),
              page -> server.load("page" + page),
              paging,
              options -> options.enabled(enabled));
        });
  }

  private static List<String> shown(TestHook<InfiniteResult<Integer, String>> hook) {
    return hook.current().query().data().pages();
  }

  private static void next(TestHook<InfiniteResult<Integer, String>> hook) {
    hook.current().fetchNext().run();
    hook.screen().settle();
  }

  @Test
  void pagesAreAddedUntilThereIsNone() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.screen().settle();
    assertThat(shown(hook)).containsExactly("page0 1");
    for (int i = 0; i < 3; i++) {
      assertThat(hook.current().hasNext()).isTrue();
      next(hook);
    }

    assertThat(shown(hook)).containsExactly("page0 1", "page1 1", "page2 1", "page3 1");
    assertThat(hook.current().hasNext()).isFalse();
  }

  @Test
  void fetchingAnewFetchesAllPages() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.screen().settle();
    next(hook);
    server.change("page0");
    server.takeLog();

    hook.current().query().refetch().run();
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 2", "page1 1");
    assertThat(server.log).containsExactly("ask page0", "ask page1");
  }

  // Out-of-date pages

  /** A list with two pages, of which the server has changed the first meanwhile. */
  private TestHook<InfiniteResult<Integer, String>> twoPages() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.screen().settle();
    next(hook);
    server.change("page0");
    server.takeLog();
    return hook;
  }

  @Test
  void invalidatingWhileThePageAfterIsFetchedFetchesAllPagesAnewAndThatOneToo() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    hook.current().fetchNext().run();
    hook.screen().advanceBy(Duration.ofMillis(50));

    client.invalidate(List.of("pages"));
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 2", "page1 1", "page2 1");
    assertThat(client.entries().get(0).invalidated()).isFalse();
  }

  @Test
  void thePageAfterDoesNotReplaceAFetchOfAllPages() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    client.invalidate(List.of("pages"));
    hook.screen().advanceBy(Duration.ofMillis(50));

    next(hook);

    assertThat(shown(hook)).containsExactly("page0 2", "page1 1", "page2 1");
  }

  @Test
  void fetchingAnewWhileThePageAfterIsFetchedBringsThatPageToo() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    hook.current().fetchNext().run();
    hook.screen().advanceBy(Duration.ofMillis(50));

    hook.current().query().refetch().run();
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 2", "page1 1", "page2 1");
  }

  @Test
  void aPageMoreMakesTheOthersNoYounger() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    Instant before = hook.current().query().updatedAt();
    hook.screen().advanceBy(Duration.ofMinutes(1));

    next(hook);

    assertThat(shown(hook)).containsExactly("page0 1", "page1 1", "page2 1");
    assertThat(hook.current().query().updatedAt()).isEqualTo(before);
  }

  @Test
  void aPageMoreLeavesPagesOutdatedThatAreOutdated() {
    enabled = false;
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.current().query().refetch().run();
    hook.screen().settle();
    client.invalidate(List.of("pages"));

    next(hook);

    assertThat(shown(hook)).containsExactly("page0 1", "page1 1");
    assertThat(client.entries().get(0).invalidated()).isTrue();
  }

  @Test
  void aLimitOfPagesIsKeptInBothDirections() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(2);
    hook.screen().settle();
    next(hook);
    next(hook);
    assertThat(shown(hook)).containsExactly("page1 1", "page2 1");

    hook.current().fetchPrevious().run();
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 1", "page1 1");
  }

  @Test
  void backoffDoublesUpToItsLimitAndNeverOverflows() {
    Backoff plain = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 0);

    assertThat(plain.before(1, new Random(1))).isEqualTo(Duration.ofSeconds(1));
    assertThat(plain.before(3, new Random(1))).isEqualTo(Duration.ofSeconds(4));
    assertThat(plain.before(Integer.MAX_VALUE, new Random(1))).isEqualTo(Duration.ofSeconds(30));
    assertThat(Backoff.DEFAULT.before(1, new Random(1)))
        .isBetween(Duration.ofMillis(800), Duration.ofSeconds(1));
  }

  @Test
  void aKeyThatIsNeitherRecordNorListIsRefused() {
    assertThatThrownBy(() -> QueryFilter.exact("todos"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("A query key is a record or a list that is not empty")
        .hasMessageContaining("java.lang.String todos")
        .hasMessageContaining("List.of(\"todos\", id)");
    assertThatThrownBy(() -> QueryFilter.exact(List.of("a", new int[0])))
        .hasMessageContaining("has an array in it");
  }

  @Test
  void aListIsThePrefixOfLongerOnes() {
    QueryFilter todos = QueryFilter.prefix(List.of("todos"));

    assertThat(todos.matches(List.of("todos", 5))).isTrue();
    assertThat(todos.matches(List.of("todos"))).isTrue();
    assertThat(todos.matches(List.of("todo"))).isFalse();
  }
}
