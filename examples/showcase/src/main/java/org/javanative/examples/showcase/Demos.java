package org.javanative.examples.showcase;

import java.util.List;
import java.util.stream.Stream;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.controls.ControlDemos;
import org.javanative.examples.showcase.effects.EffectDemos;
import org.javanative.examples.showcase.state.StateDemos;

/** The catalogue of this showcase. */
final class Demos {
  static final Catalog ALL =
      new Catalog(
          Stream.of(ControlDemos.all(), StateDemos.all(), EffectDemos.all())
              .flatMap(List::stream)
              .toList());

  private Demos() {}
}
