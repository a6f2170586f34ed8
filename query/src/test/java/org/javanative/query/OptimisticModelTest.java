package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useContext;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.javanative.runtime.Task;
import org.javanative.testing.Screen;
import org.javanative.testing.TestHook;
import org.javanative.testing.UiExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Compares all that is shown, in each render of random schedules, with a model of what must be
 * shown. The data is a document of fields. The app edits some of them with optimistic changes,
 * which the server refuses at times; others change on the server, and the app hears of it by an
 * update, by a whole new document, by an invalidation, or not at all. Fetches fail at times.
 */
@ExtendWith(UiExtension.class)
class OptimisticModelTest {
  private static final List<String> DOC = List.of("doc");

  /** Edited by the app, in the order of the calls. */
  private static final List<String> EDITED = List.of("a", "b", "c");

  /** Edited by the app, which cancels at times: what the server has then cannot be foreseen. */
  private static final String CANCELLED = "cancelled";

  /** Counted up on the server. */
  private static final List<String> COUNTED = List.of("told", "untold");

  /** A change of a field; without a value the field goes. */
  private record Edit(int number, String field, @Nullable Integer value) {
    Map<String, Integer> on(Map<String, Integer> doc) {
      Map<String, Integer> changed = new TreeMap<>(doc);
      if (value == null) {
        changed.remove(field);
      } else {
        changed.put(field, value);
      }
      return changed;
    }
  }

  private enum Fate {
    CALLED,
    GOOD,
    FAILING,
    REFUSED
  }

  private static final class World {
    private final Random random;
    private final Map<String, Integer> initial = new TreeMap<>(Map.of("a", 0, "b", 0));
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Edit, Fate> fates = new HashMap<>();
    private final Map<String, Integer> least = new HashMap<>();
    private final List<Runnable> events = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<Task<?>> cancellable = new ArrayList<>();
    private Map<String, Integer> server = initial;
    private @Nullable Map<String, Integer> shown;
    private boolean reliable;
    private @Nullable QueryClient client;

    World(int seed) {
      random = new Random(seed);
    }

    private void pause(int millis) {
      sleep(Duration.ofMillis(random.nextInt(millis)));
    }

    private Map<String, Integer> fetch() {
      pause(60);
      Map<String, Integer> answer = server;
      pause(60);
      if (!reliable && random.nextInt(6) == 0) {
        throw new IllegalStateException("no answer");
      }
      return answer;
    }

    private Integer edit(Edit edit) {
      pause(80);
      if (random.nextInt(3) == 0) {
        fates.put(edit, Fate.FAILING);
        throw new IllegalStateException("refused");
      }
      server = edit.on(server);
      pause(80);
      return edit.number;
    }

    private void configure(String field, MutationOptions<Edit, Integer> options) {
      options
          .scope(field)
          .<Map<String, Integer>>optimistic(DOC, (doc, edit) -> edit.on(doc))
          .onSuccess((number, edit) -> pause(30))
          .onError((error, edit) -> fates.put(edit, Fate.REFUSED));
    }

    List<MutationResult<Edit, Integer>> render() {
      client = useContext(QueryClient.CONTEXT);
      QueryResult<Map<String, Integer>> doc =
          useQuery(
              DOC,
              this::fetch,
              options -> options.retry(1).retryDelay(Backoff.constant(Duration.ofMillis(20))));
      if (doc.data() != null) {
        check(doc.data());
      }
      List<MutationResult<Edit, Integer>> edits = new ArrayList<>();
      for (String field : EDITED) {
        edits.add(
            Queries.<Edit, Integer>useMutation(this::edit, options -> configure(field, options)));
      }
      edits.add(
          Queries.<Edit, Integer>useMutation(this::edit, options -> configure(CANCELLED, options)));
      return edits;
    }

    private void check(Map<String, Integer> doc) {
      shown = doc;
      for (String field : EDITED) {
        Set<@Nullable Integer> allowed = allowed(field);
        if (!allowed.contains(doc.get(field))) {
          wrong.add(field + " is " + doc.get(field) + " and not one of " + allowed);
        }
      }
      for (String field : COUNTED) {
        int value = doc.getOrDefault(field, 0);
        if (value < least.getOrDefault(field, 0) || value > server.getOrDefault(field, 0)) {
          wrong.add(field + " is " + value + " and not from " + least + " to " + server);
        }
        least.put(field, Math.max(value, least.getOrDefault(field, 0)));
      }
    }

    /** What may be shown: the last edit not refused; one just called or failing, or not. */
    private Set<@Nullable Integer> allowed(String field) {
      Set<@Nullable Integer> allowed = new HashSet<>();
      allowed.add(initial.get(field));
      for (Edit edit : edits) {
        Fate fate = fates.get(edit);
        if (edit.field.equals(field) && fate != Fate.REFUSED) {
          if (fate == Fate.GOOD) {
            allowed.clear();
          }
          allowed.add(edit.value);
        }
      }
      return allowed;
    }

    private void step(List<MutationResult<Edit, Integer>> mutations, QueryClient known) {
      List<Runnable> late = List.copyOf(events);
      events.clear();
      late.forEach(Runnable::run);
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> {
          int index = random.nextInt(mutations.size());
          String field = index < EDITED.size() ? EDITED.get(index) : CANCELLED;
          int number = edits.size() + 1;
          Edit edit = new Edit(number, field, random.nextInt(4) == 0 ? null : number);
          edits.add(edit);
          fates.put(edit, Fate.CALLED);
          Task<Integer> call = mutations.get(index).mutate(edit);
          boolean unused = fates.replace(edit, Fate.CALLED, Fate.GOOD);
          if (field.equals(CANCELLED)) {
            cancellable.add(call);
          }
        }
        case 3 -> countUp("untold");
        case 4 -> {
          int count = countUp("told");
          Runnable event =
              () -> {
                least.merge("told", count, Math::max);
                known.<Map<String, Integer>>update(
                    DOC,
                    doc ->
                        new Edit(0, "told", Math.max(count, doc.getOrDefault("told", 0))).on(doc));
              };
          if (random.nextBoolean()) {
            event.run();
          } else {
            events.add(event);
          }
        }
        case 5 -> {
          countUp("untold");
          COUNTED.forEach(field -> least.put(field, server.getOrDefault(field, 0)));
          known.set(DOC, server);
        }
        case 6 -> known.invalidate(DOC);
        default -> {
          if (!cancellable.isEmpty()) {
            boolean unused = cancellable.remove(random.nextInt(cancellable.size())).cancel();
          }
        }
      }
    }

    private int countUp(String field) {
      int count = server.getOrDefault(field, 0) + 1;
      server = new Edit(0, field, count).on(server);
      return count;
    }

    void run() {
      try (TestHook<List<MutationResult<Edit, Integer>>> hook = Screen.renderHook(this::render)) {
        QueryClient known = client;
        if (known == null) {
          throw new IllegalStateException("not rendered");
        }
        if (random.nextBoolean()) {
          hook.screen().settle();
        }
        for (int step = 0; step < 40; step++) {
          step(hook.current(), known);
          hook.screen().advanceBy(Duration.ofMillis(random.nextInt(70)));
        }
        hook.screen().settle();
        reliable = true;
        known.invalidate(DOC);
        hook.screen().settle();
        if (!server.equals(shown)) {
          wrong.add("at the end " + shown + " is shown and not " + server);
        }
      }
    }
  }

  @Test
  void whatIsShownIsAlwaysWhatTheServerHasSaidWithAllChangesThatWereNotRefused() {
    for (int seed = 0; seed < 300; seed++) {
      World world = new World(seed);
      world.run();
      assertThat(world.wrong).as("seed %s", seed).isEmpty();
    }
  }

  // The symptoms, one by one

  /** Shows lines that a server has, and adds one. */
  private static final class Lines {
    final List<List<String>> shown = new ArrayList<>();
    private List<String> server = List.of("first");
    private @Nullable QueryClient client;

    MutationResult<String, String> render() {
      client = useContext(QueryClient.CONTEXT);
      List<String> lines =
          useQuery(
                  DOC,
                  () -> {
                    List<String> answer = server;
                    sleep(Duration.ofMillis(100));
                    return answer;
                  })
              .data();
      if (lines != null && (shown.isEmpty() || !shown.get(shown.size() - 1).equals(lines))) {
        shown.add(lines);
      }
      return Queries.<String, String>useMutation(
          line -> {
            sleep(Duration.ofMillis(100));
            server = with(server, line);
            return line;
          },
          options ->
              options
                  .<List<String>>optimistic(DOC, Lines::with)
                  .onSuccess((result, line) -> sleep(Duration.ofMillis(10))));
    }

    static List<String> with(List<String> lines, String line) {
      if (lines.contains(line)) {
        return lines;
      }
      List<String> more = new ArrayList<>(lines);
      more.add(line);
      return Collections.unmodifiableList(more);
    }

    QueryClient client() {
      QueryClient known = client;
      if (known == null) {
        throw new IllegalStateException("not rendered");
      }
      return known;
    }

    /** Adds "own", up to the moment at which its confirmation is being fetched. */
    TestHook<MutationResult<String, String>> untilOwnIsAgreed() {
      TestHook<MutationResult<String, String>> hook = Screen.renderHook(this::render);
      hook.screen().settle();
      Task<String> call = hook.current().mutate("own");
      hook.screen().advanceBy(Duration.ofMillis(150));
      assertThat(call.resultNow()).isEqualTo("own");
      assertThat(client().entries().get(0).fetching()).isTrue();
      return hook;
    }
  }

  @Test
  void anUpdateWhileAnAgreedChangeIsBeingConfirmedKeepsTheChange() {
    Lines lines = new Lines();
    try (TestHook<MutationResult<String, String>> hook = lines.untilOwnIsAgreed()) {
      lines.server = Lines.with(lines.server, "other");
      lines.client().<List<String>>update(DOC, present -> Lines.with(present, "other"));
      hook.screen().settle();
    }
    assertThat(lines.shown)
        .containsExactly(
            List.of("first"),
            List.of("first", "own"),
            List.of("first", "other", "own"),
            List.of("first", "own", "other"));
  }

  @Test
  void dataThatIsSetWithoutAnAgreedChangeShowsItUntilTheServerHasSaidSo() {
    Lines lines = new Lines();
    try (TestHook<MutationResult<String, String>> hook = lines.untilOwnIsAgreed()) {
      lines.client().set(DOC, List.of("an old list"));
      assertThat(lines.client().<List<String>>get(DOC)).containsExactly("an old list", "own");
      hook.screen().settle();
      assertThat(lines.client().<List<String>>get(DOC)).containsExactly("first", "own");
    }
  }

  @Test
  void anUpdateOfOutdatedDataLeavesItOutdated() {
    Lines lines = new Lines();
    try (TestHook<MutationResult<String, String>> hook = Screen.renderHook(lines::render)) {
      hook.screen().settle();
      lines.server = List.of("first", "second");
      lines.client().invalidate(DOC);
      hook.screen().advanceBy(Duration.ofMillis(50));

      lines.client().<List<String>>update(DOC, present -> Lines.with(present, "third"));
      assertThat(lines.client().entries().get(0).invalidated()).isTrue();
      hook.screen().settle();

      assertThat(lines.client().<List<String>>get(DOC)).containsExactly("first", "second");
      assertThat(lines.client().entries().get(0).invalidated()).isFalse();
    }
  }

  @Test
  void cancellingACallThatTheServerHasAgreedToTakesNothingBack() {
    Lines lines = new Lines();
    try (TestHook<MutationResult<String, String>> hook = Screen.renderHook(lines::render)) {
      hook.screen().settle();
      Task<String> call = hook.current().mutate("own");
      hook.screen().advanceBy(Duration.ofMillis(105));

      assertThat(call.cancel()).isTrue();
      hook.screen().settle();
    }
    assertThat(lines.shown).containsExactly(List.of("first"), List.of("first", "own"));
  }
}
