package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.device.AppState;
import org.javanative.device.NetInfo;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.UiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client that each screen has by itself, and what it knows of the device. */
@ExtendWith(UiExtension.class)
class ScreenNetworkTest {
  private final FakeDevice device = FakeDevice.create();
  private final AtomicInteger asked = new AtomicInteger();

  private record News(AtomicInteger asked) implements Component {
    @Override
    public Element render() {
      QueryResult<Integer> news = useQuery(List.of("news"), asked::incrementAndGet);
      return text(news.paused() ? "paused" : String.valueOf(news.data()));
    }
  }

  private Screen show() {
    return Screen.render(new News(asked), options -> options.device(device));
  }

  @Test
  void whatIsStaleIsFetchedWhenTheUserComesBack() {
    try (Screen screen = show()) {
      screen.settle();
      device.appState(AppState.BACKGROUND);
      screen.settle();
      assertThat(asked).hasValue(1);

      device.appState(AppState.ACTIVE);
      screen.settle();

      assertThat(asked).hasValue(2);
    }
  }

  @Test
  void aQueryWaitsForTheNetwork() {
    device.network(NetInfo.OFFLINE);
    try (Screen screen = show()) {
      screen.settle();
      assertThat(asked).hasValue(0);
      assertThat(screen.dump()).contains("paused");

      device.network(NetInfo.ONLINE);
      screen.settle();

      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void outsideOfAScreenThereIsNothingToFollow() {
    assertThatThrownBy(() -> QueryClient.create(QueryClientOptions::followScreen))
        .isInstanceOf(UiException.class)
        .hasMessageContaining("outside of a screen");
  }
}
