package org.javanative.examples.showcase.catalog;

import java.util.Locale;
import org.javanative.ui.Component;

/**
 * One page of the showcase.
 *
 * @param id what tells it from all others
 * @param group where it belongs
 * @param title what it shows
 * @param summary what that is good for, in a sentence or two
 * @param component the demo itself
 * @param source how it is written
 */
public record Demo(
    String id, Group group, String title, String summary, Component component, Source source) {

  /** The demo that {@code component} is, with an id made of its title. */
  public static Demo of(Group group, String title, String summary, Component component) {
    String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return new Demo(id, group, title, summary, component, Source.of(component.getClass()));
  }

  /** Whether the title, the summary or the name of the group has {@code query} in it. */
  public boolean matches(String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    String all = title + '\n' + group.title() + '\n' + summary;
    return all.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
