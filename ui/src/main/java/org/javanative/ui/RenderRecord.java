package org.javanative.ui;

import java.util.List;

/**
 * One render of a component, as {@link ScreenHost#onRender} tells it.
 *
 * @param path the components from the root to this one: {@code App > List > Row[7]}
 * @param component the simple name of its class
 * @param causes why it was rendered
 */
public record RenderRecord(String path, String component, List<RenderCause> causes) {
  /** Copies the causes. */
  public RenderRecord {
    causes = List.copyOf(causes);
  }
}
