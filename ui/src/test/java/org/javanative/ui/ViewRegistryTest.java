package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewRegistryTest {
  private final ViewRegistry views = new ViewRegistry();

  private HostNode added() {
    HostNode view = new HostNode(null, null, Ui.view(), views.nextTag());
    views.add(view);
    return view;
  }

  @Test
  void aViewIsFoundByItsTagUntilItIsRemoved() {
    HostNode view = added();

    assertThat(views.get(view.tag)).isSameAs(view);
    views.remove(view.tag);
    assertThat(views.get(view.tag)).isNull();
  }

  @Test
  void theTagsOfTheContainersAreNoViews() {
    added();

    assertThat(views.get(Mutation.ROOT)).isNull();
    assertThat(views.get(Mutation.OVERLAY)).isNull();
  }

  @Test
  void whatWasAddedAfterATagIsRemovedTogether() {
    HostNode stays = added();
    int mark = views.lastTag();
    HostNode first = added();
    for (int i = 0; i < 100; i++) {
      added();
    }

    views.removeAfter(mark);

    assertThat(views.get(stays.tag)).isSameAs(stays);
    assertThat(views.get(first.tag)).isNull();
    assertThat(views.get(views.lastTag())).isNull();
    assertThat(added().tag).isGreaterThan(mark + 101);
  }

  @Test
  void randomAdditionsAndRemovalsAreThoseOfAMap() {
    Random random = new Random(7);
    Map<Integer, HostNode> model = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int tag = 1 + random.nextInt(views.lastTag() + 1);
      if (random.nextInt(3) > 0) {
        HostNode view = added();
        model.put(view.tag, view);
      } else {
        views.remove(tag);
        model.remove(tag);
      }
      assertThat(views.get(tag)).isSameAs(model.get(tag));
    }
  }
}
