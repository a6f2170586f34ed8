package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Hooks.useSubscription;
import static org.javanative.ui.Hooks.useTheme;
import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.themed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Theme;
import org.junit.jupiter.api.Test;

class SourceHooksTest {
  record User(String name, int age) {}

  record NameTag(Store<User> user) implements Component {
    @Override
    public Element render() {
      return text(useStore(user, User::name));
    }
  }

  @Test
  void aStoreRendersThoseWhoseSelectionChanges() {
    Store<User> user = Store.of(new User("Ada", 36));
    TestScreen screen = TestScreen.showing(new NameTag(user));
    screen.renders.clear();

    user.update(u -> new User(u.name(), u.age() + 1));
    assertThat(screen.renders).isEmpty();
    user.update(u -> new User("Grace", u.age()));

    assertThat(screen.dump()).isEqualTo("text \"Grace\"\n");
    assertThat(screen.renders).hasSize(1);
    assertThat(screen.renders.get(0).causes()).containsExactly(new RenderCause.Other("useStore"));
  }

  @Test
  void anotherStoreIsFollowedInstead() {
    Store<User> first = Store.of(new User("Ada", 36));
    Store<User> second = Store.of(new User("Grace", 40));
    TestScreen screen = TestScreen.showing(new NameTag(first));

    screen.show(new NameTag(second));
    second.set(new User("Edsger", 50));
    screen.renders.clear();
    first.set(new User("nobody", 0));

    assertThat(screen.dump()).isEqualTo("text \"Edsger\"\n");
    assertThat(screen.renders).isEmpty();
  }

  @Test
  void aComponentThatIsGoneIsNotSubscribedAnyMore() {
    List<Runnable> listeners = new ArrayList<>();
    Component reader =
        () ->
            text(
                useSubscription(
                    listener -> {
                      listeners.add(listener);
                      return () -> listeners.remove(listener);
                    },
                    () -> "value",
                    onMount()));
    TestScreen screen = TestScreen.showing(reader);
    assertThat(listeners).hasSize(1);

    screen.show(nothing());

    assertThat(listeners).isEmpty();
  }

  @Test
  void aChangeBetweenRenderAndSubscriptionIsNotMissed() {
    String[] value = {"early"};
    Component reader =
        () ->
            text(
                useSubscription(
                    listener -> {
                      value[0] = "changed";
                      return () -> {};
                    },
                    () -> value[0],
                    onMount()));

    assertThat(TestScreen.showing(reader).dump()).isEqualTo("text \"changed\"\n");
  }

  record Responsive() implements Component {
    @Override
    public Element render() {
      return text(useWindowDimensions().isLandscape() ? "wide" : "narrow");
    }
  }

  record Tinted() implements Component {
    @Override
    public Element render() {
      return text("" + useColorScheme());
    }
  }

  record Localized() implements Component {
    @Override
    public Element render() {
      Environment environment = useEnvironment();
      return text(environment.locale() + " " + environment.direction());
    }
  }

  @Test
  void componentsFollowTheDeviceTheyReadOf() {
    TestScreen screen = TestScreen.showing(column(new Responsive(), new Tinted(), new Localized()));
    screen.renders.clear();

    screen.host.setEnvironment(
        screen.host.environment().withWindow(new WindowDimensions(1280, 720, 1)));
    assertThat(screen.dump()).contains("\"wide\"").contains("\"LIGHT\"");
    assertThat(screen.renders)
        .extracting(RenderRecord::component)
        .containsExactlyInAnyOrder("Responsive", "Localized");
    screen.host.setEnvironment(
        screen
            .host
            .environment()
            .withColorScheme(Appearance.DARK)
            .withLocale(Locale.forLanguageTag("ar"))
            .withDirection(Direction.RTL));

    assertThat(screen.dump()).contains("\"DARK\"").contains("\"ar RTL\"");
  }

  record Painted() implements Component {
    @Override
    public Element render() {
      return text(useTheme().appearance() + " " + useTheme().cornerRadius());
    }
  }

  @Test
  void theThemeFollowsTheDeviceUntilAPartOfTheScreenHasItsOwn() {
    TestScreen screen =
        TestScreen.showing(
            column(new Painted(), themed(Theme.LIGHT.withCornerRadius(0), new Painted())));

    screen.host.setEnvironment(screen.host.environment().withColorScheme(Appearance.DARK));

    assertThat(screen.dump()).contains("\"DARK 12.0\"").contains("\"LIGHT 0.0\"");
  }
}
