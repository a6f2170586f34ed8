package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.portal;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;

/**
 * Trees of all kinds of nodes, whose components change by themselves, wait and fail: at each moment
 * the views are those of a fresh render in the same world.
 */
class MixedModelTest {
  private static final int WORLDS = 150;
  private static final int EDITS = 12;
  private static final int NAMES = 4;

  private static final Context<Integer> LEVEL = Context.of("level", 0);

  /** What components depend on besides their props. */
  private static final class World {
    final Store<List<Integer>> numbers = Store.of(Collections.nCopies(NAMES, 0));
    final Store<Set<Integer>> broken = Store.of(Set.of());
    final List<LoopFuture<String>> answers = new ArrayList<>();
    final List<Resource<String>> resources = new ArrayList<>();

    World() {
      for (int i = 0; i < NAMES; i++) {
        LoopFuture<String> answer = Async.createFuture();
        answers.add(answer);
        resources.add(Resource.of(answer));
      }
    }
  }

  /** Shows a number of the world, as one view or as several. */
  record Follower(World world, int name) implements Component {
    @Override
    public Element render() {
      int number = useStore(world.numbers, all -> all.get(name));
      Element shown = text("n" + number + " l" + useContext(LEVEL));
      return number % 3 == 0 ? nothing() : number % 3 == 1 ? shown : fragment(shown, button("b"));
    }
  }

  record Waiting(World world, int name) implements Component {
    @Override
    public Element render() {
      int number = useStore(world.numbers, all -> all.get(name));
      return text(useResource(world.resources.get(name)) + number);
    }
  }

  record Fragile(World world, int name) implements Component {
    @Override
    public Element render() {
      if (useStore(world.broken, all -> all.contains(name))) {
        throw new IllegalStateException("broken");
      }
      return text("whole");
    }
  }

  record Level(int level, Element inner) implements Component {
    @Override
    public Element render() {
      return LEVEL.provide(level, inner);
    }
  }

  @Test
  void atEachMomentTheViewsAreThoseOfAFreshRender() {
    for (long seed = 0; seed < WORLDS; seed++) {
      try (TestLoop loop = TestLoop.create()) {
        liveThrough(seed, new Random(seed), loop);
      }
    }
  }

  private static void liveThrough(long seed, Random random, TestLoop loop) {
    World world = new World();
    AtomicInteger boundaries = new AtomicInteger();
    TestScreen screen = new TestScreen();
    for (int edit = 0; edit < EDITS; edit++) {
      world.broken.set(Set.of());
      Element next = new Trees(world, random, boundaries).tree(4);
      screen.show(next);
      assertLikeFresh(screen, next, loop, "seed %d, edit %d", seed, edit);
      for (int change = 0; change < 4; change++) {
        changeWorld(world, random);
        assertLikeFresh(screen, next, loop, "seed %d, edit %d, change %d", seed, edit, change);
      }
    }
    screen.close();
    assertThat(screen.dump()).isEmpty();
  }

  private static void changeWorld(World world, Random random) {
    int name = random.nextInt(NAMES);
    switch (random.nextInt(4)) {
      case 0 -> Async.resolveFuture(world.answers.get(name), "answer" + name);
      case 1 ->
          world.broken.update(
              all -> {
                Set<Integer> more = new HashSet<>(all);
                more.add(name);
                return more;
              });
      default ->
          world.numbers.update(
              all -> {
                List<Integer> changed = new ArrayList<>(all);
                changed.set(name, random.nextInt(6));
                return changed;
              });
    }
  }

  private static void assertLikeFresh(
      TestScreen screen, Element shown, TestLoop loop, String where, Object... args) {
    loop.runUntilIdle();
    TestScreen fresh = TestScreen.showing(shown);
    loop.runUntilIdle();
    assertThat(layersSorted(screen.dump())).as(where, args).isEqualTo(layersSorted(fresh.dump()));
    assertThat(screen.errors).as(where, args).isEmpty();
    fresh.close();
  }

  /** Portals stand above each other in the order in which they came. */
  private static String layersSorted(String dump) {
    String[] parts = dump.split("(?m)^overlay\n", -1);
    Arrays.sort(parts, 1, parts.length);
    return String.join("overlay\n", parts);
  }

  /**
   * Makes trees. Error boundaries are new with each edit, since one that has failed stays failed.
   */
  private record Trees(World world, Random random, AtomicInteger boundaries) {
    Element tree(int depth) {
      int name = random.nextInt(NAMES);
      return switch (random.nextInt(depth == 0 ? 4 : 11)) {
        case 0 -> text("t" + name);
        case 1, 2 -> new Follower(world, name);
        case 3 -> nothing();
        case 4, 5 -> column(children(depth));
        case 6 -> fragment(children(depth));
        case 7 -> portal(children(depth).toArray(new Element[0]));
        case 8 -> new Level(name, tree(depth - 1));
        case 9 ->
            suspense(text("waiting"), tree(depth - 1), new Waiting(world, name), tree(depth - 1));
        default ->
            errorBoundary(
                    (error, reset) -> text("sorry"), tree(depth - 1), new Fragile(world, name))
                .onError(error -> {})
                .key("boundary " + boundaries.incrementAndGet());
      };
    }

    private List<Element> children(int depth) {
      List<Integer> keys = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      Collections.shuffle(keys, random);
      List<Element> children = new ArrayList<>();
      for (int key : keys.subList(0, random.nextInt(5))) {
        Element child = tree(depth - 1);
        children.add(Keyed.keyOf(child) != null ? new Level(key, child) : child.key(key));
      }
      return children;
    }
  }
}
