package org.javanative.examples.showcase;

import java.util.List;
import java.util.stream.Stream;
import org.javanative.examples.showcase.async.AsyncDemos;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.controls.ControlDemos;
import org.javanative.examples.showcase.data.DataDemos;
import org.javanative.examples.showcase.devices.DeviceDemos;
import org.javanative.examples.showcase.display.DisplayDemos;
import org.javanative.examples.showcase.effects.EffectDemos;
import org.javanative.examples.showcase.layers.LayerDemos;
import org.javanative.examples.showcase.layout.LayoutDemos;
import org.javanative.examples.showcase.state.StateDemos;
import org.javanative.examples.showcase.surroundings.SurroundingsDemos;
import org.javanative.examples.showcase.waiting.WaitingDemos;

/** The catalogue of this showcase. */
final class Demos {
  static final Catalog ALL =
      new Catalog(
          Stream.of(
                  LayoutDemos.all(),
                  DisplayDemos.all(),
                  ControlDemos.all(),
                  LayerDemos.all(),
                  StateDemos.all(),
                  EffectDemos.all(),
                  WaitingDemos.all(),
                  SurroundingsDemos.all(),
                  AsyncDemos.all(),
                  DataDemos.all(),
                  DeviceDemos.all())
              .flatMap(List::stream)
              .toList());

  private Demos() {}
}
