package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Mutation;
import org.javanative.ui.Prop;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.Test;

/** The gallery has everything there is, and all of it has a form in JSON. */
class GalleryCoverageTest {
  private final Set<HostType> types = EnumSet.noneOf(HostType.class);
  private final Set<EventType> events = EnumSet.noneOf(EventType.class);
  private final Set<Prop<?>> props = new HashSet<>();
  private final List<Object> errors = new ArrayList<>();

  @Test
  void everythingIsInTheGallery() {
    try (ScreenHost host = ScreenHost.create(this::apply, SerialMainThread.inline(), errors::add)) {
      host.show(new Gallery(Direction.LTR, line -> {}));
    }

    assertThat(errors).isEmpty();
    assertThat(types).containsExactlyInAnyOrder(HostType.values());
    assertThat(events).containsExactlyInAnyOrder(EventType.values());
    Set<Prop<?>> missing = new HashSet<>(Prop.values());
    missing.removeAll(props);
    assertThat(missing).containsExactly(Prop.AUTO_FOCUS); // it would scroll the page
  }

  private void apply(List<Mutation> commit) {
    for (Mutation mutation : commit) {
      if (mutation instanceof Mutation.Create create) {
        types.add(create.type());
        create.props().forEach((prop, value) -> props.add(prop));
        events.addAll(create.props().get(Prop.EVENTS, Set.of()));
      }
    }
    assertThat(ServerMessage.commit(commit, 0, "key")).isNotEmpty();
  }
}
