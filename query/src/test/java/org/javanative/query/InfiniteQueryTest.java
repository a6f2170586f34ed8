package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useInfiniteQuery;
import static org.javanative.query.Queries.useSuspenseInfiniteQuery;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import com.google.gson.reflect.TypeToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.javanative.runtime.LoopFuture;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.TestHook;
import org.javanative.testing.UiExtension;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.HostType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class InfiniteQueryTest {
  private final FakeServer server = new FakeServer();
  private QueryClient client;
  private boolean enabled = true;
  private int retries = 3;
  private int end = 3;

  private TestHook<InfiniteResult<Integer, String>> pages(int maxPages) {
    Paging<Integer, String> paging =
        Paging.<Integer, String>of(
                0,
                pages -> {
                  int last = pages.params().get(pages.params().size() - 1);
                  return last < end ? last + 1 : null;
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
              options -> options.enabled(enabled).retry(retries));
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

  // Ahead, and with suspense

  private static final Paging<Integer, String> ALL =
      Paging.of(0, pages -> pages.pages().size() < 3 ? pages.pages().size() : null);

  @Test
  void theFirstPageIsFetchedAhead() {
    TestHook<QueryClient> hook = Screen.renderHook(() -> useContext(QueryClient.CONTEXT));
    LoopFuture<?> done =
        hook.current().prefetchInfinite(List.of("pages"), page -> server.load("page" + page), ALL);
    hook.screen().settle();

    assertThat(done.isDone()).isTrue();
    assertThat(hook.current().<Pages<Integer, String>>get(List.of("pages")))
        .isEqualTo(new Pages<>(List.of(0), List.of("page0 1")));
    assertThat(server.log).containsExactly("ask page0");
  }

  record Waiting(FakeServer server) implements Component {
    @Override
    public Element render() {
      InfiniteResult<Integer, String> pages =
          useSuspenseInfiniteQuery(
              List.of("pages"), page -> server.load("page" + page), ALL, options -> {});
      return column(
          text(String.join(", ", pages.pages()) + (pages.fetchingNext() ? " and more" : "")),
          button("more").onClick(pages.fetchNext()));
    }
  }

  private static String shownText(Screen screen) {
    return screen.get(By.type(HostType.TEXT)).text();
  }

  @Test
  void withSuspenseTheFirstPageIsThereAndTheNextIsNotWaitedFor() {
    Screen screen = Screen.render(suspense(text("waiting"), new Waiting(server)));
    assertThat(shownText(screen)).isEqualTo("waiting");
    screen.advanceBy(Duration.ofMillis(110));
    assertThat(shownText(screen)).isEqualTo("page0 1");

    screen.get(By.role(AccessibilityRole.BUTTON, "more")).press();
    screen.advanceBy(Duration.ofMillis(50));
    assertThat(shownText(screen)).isEqualTo("page0 1 and more");
    screen.settle();

    assertThat(shownText(screen)).isEqualTo("page0 1, page1 1");
    assertThat(server.log).containsExactly("ask page0", "ask page1");
  }

  @Test
  void resettingGoesBackToTheFirstPage() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.screen().settle();
    next(hook);
    assertThat(hook.current().pages()).hasSize(2);

    LoopFuture<?> unused = client.reset(List.of("pages"));
    assertThat(hook.current().pages()).isEmpty();
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 1");
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

  // The next page, as such

  @Test
  void fetchingThePageAfterIsTellableFromFetchingAnew() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    hook.current().fetchNext().run();
    hook.screen().advanceBy(Duration.ofMillis(50));
    assertThat(hook.current().fetchingNext()).isTrue();
    assertThat(hook.current().fetchingPrevious()).isFalse();
    hook.screen().settle();
    assertThat(hook.current().fetchingNext()).isFalse();

    hook.current().query().refetch().run();
    hook.screen().advanceBy(Duration.ofMillis(50));
    assertThat(hook.current().query().fetching()).isTrue();
    assertThat(hook.current().fetchingNext()).isFalse();
  }

  @Test
  void thePageAfterIsAwaited() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();

    LoopFuture<Pages<Integer, String>> pages = hook.current().fetchNext().start();
    hook.screen().settle();

    assertThat(pages.resultNow().last()).isEqualTo("page2 1");
  }

  @Test
  void aPageAfterThatFailsIsTellableFromAReloadThatFails() {
    retries = 0;
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    server.failures = 1;
    LoopFuture<Pages<Integer, String>> pages = hook.current().fetchNext().start();
    hook.screen().settle();
    assertThat(hook.current().nextError()).hasMessage("no page2");
    assertThat(hook.current().previousError()).isNull();
    assertThat(pages.exceptionNow()).hasMessage("no page2");
    assertThat(shown(hook)).containsExactly("page0 1", "page1 1");

    server.failures = 1;
    hook.current().query().refetch().run();
    hook.screen().settle();
    assertThat(hook.current().query().error()).hasMessage("no page0");
    assertThat(hook.current().nextError()).isNull();
    assertThat(shown(hook)).as("what was there stays").containsExactly("page0 1", "page1 1");

    next(hook);
    assertThat(hook.current().query().error()).isNull();
    assertThat(shown(hook)).containsExactly("page0 1", "page1 1", "page2 1");
  }

  @Test
  void thePageBeforeFailsOnItsOwn() {
    retries = 0;
    TestHook<InfiniteResult<Integer, String>> hook = pages(1);
    hook.screen().settle();
    next(hook);
    server.failures = 1;

    hook.current().fetchPrevious().run();
    hook.screen().advanceBy(Duration.ofMillis(50));
    assertThat(hook.current().fetchingPrevious()).isTrue();
    hook.screen().settle();

    assertThat(hook.current().previousError()).hasMessage("no page0");
    assertThat(hook.current().nextError()).isNull();
  }

  @Test
  void askingForThePageAfterDuringTheFirstFetchJoinsIt() {
    TestHook<InfiniteResult<Integer, String>> hook = pages(9);
    hook.screen().advanceBy(Duration.ofMillis(50));

    LoopFuture<Pages<Integer, String>> pages = hook.current().fetchNext().start();
    hook.screen().settle();

    assertThat(pages.resultNow().pages()).containsExactly("page0 1");
    assertThat(server.log).containsExactly("ask page0");
  }

  @Test
  void fetchingAnewEndsWhereAPageHasGone() {
    TestHook<InfiniteResult<Integer, String>> hook = twoPages();
    next(hook);
    assertThat(shown(hook)).hasSize(3);
    end = 1;

    hook.current().query().refetch().run();
    hook.screen().settle();

    assertThat(shown(hook)).containsExactly("page0 2", "page1 1");
    assertThat(hook.current().hasNext()).isFalse();
  }

  /** Shows pages that are persisted. */
  private record Feed(FakeServer server, List<List<String>> shown) implements Component {
    @Override
    public Element render() {
      InfiniteResult<Integer, String> feed =
          useInfiniteQuery(
              List.of("feed"),
              page -> server.load("page" + page),
              Paging.<Integer, String>of(0, pages -> pages.params().size()),
              options ->
                  options
                      .staleTime(Duration.ofHours(1))
                      .persist(new TypeToken<Pages<Integer, String>>() {}.getType()));
      Pages<Integer, String> pages = feed.query().data();
      shown.add(pages == null ? List.of() : pages.pages());
      return button("more").onClick(feed.fetchNext());
    }
  }

  @Test
  void pagesThatArePersistedAreThereInTheNextProcessAndGoOn() {
    FakeStorage storage = new FakeStorage();
    List<List<String>> shown = new ArrayList<>();
    for (int process = 0; process < 2; process++) {
      shown.clear();
      QueryClient own = QueryClient.create(options -> options.storage(storage));
      try (Screen screen =
          Screen.render(QueryClient.CONTEXT.provide(own, new Feed(server, shown)))) {
        screen.settle();
        screen.get(By.role(AccessibilityRole.BUTTON)).press();
        screen.settle();
      }
      own.close();
    }

    assertThat(shown)
        .contains(List.of("page0 1", "page1 1"))
        .endsWith(List.of("page0 1", "page1 1", "page2 1"));
    assertThat(server.log).containsExactly("ask page0", "ask page1", "ask page2");
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
