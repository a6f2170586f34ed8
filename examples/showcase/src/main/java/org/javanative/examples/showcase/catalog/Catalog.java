package org.javanative.examples.showcase.catalog;

import java.util.List;
import java.util.Optional;

/**
 * All demos, in their order.
 *
 * @param demos group by group
 */
public record Catalog(List<Demo> demos) {
  /** Copies the list, and checks that no two demos have one id. */
  public Catalog {
    demos = List.copyOf(demos);
    long ids = demos.stream().map(Demo::id).distinct().count();
    if (ids != demos.size()) {
      throw new IllegalArgumentException(
          "Two demos have one id: " + demos.stream().map(Demo::id).sorted().toList());
    }
  }

  /** The demo with an id. */
  public Optional<Demo> find(String id) {
    return demos.stream().filter(demo -> demo.id().equals(id)).findFirst();
  }

  /** The demos of a group. */
  public List<Demo> in(Group group) {
    return demos.stream().filter(demo -> demo.group() == group).toList();
  }

  /** The demos that a search finds. */
  public Catalog matching(String query) {
    return new Catalog(demos.stream().filter(demo -> demo.matches(query)).toList());
  }

  /** The demo before another, if there is one. */
  public Optional<Demo> before(Demo demo) {
    return at(demos.indexOf(demo) - 1);
  }

  /** The demo after another, if there is one. */
  public Optional<Demo> after(Demo demo) {
    return at(demos.indexOf(demo) + 1);
  }

  private Optional<Demo> at(int index) {
    return index < 0 || index >= demos.size() ? Optional.empty() : Optional.of(demos.get(index));
  }
}
