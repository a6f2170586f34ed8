package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  @Test
  void anAddressIsAPathAndAQueryWithParameters() {
    Location location = Location.of("/items/7?tab=no%20tes&empty&x=a%3Db");

    assertThat(location.path()).isEqualTo("/items/7");
    assertThat(location.parameter("tab")).contains("no tes");
    assertThat(location.parameter("empty")).contains("");
    assertThat(location.parameter("x")).contains("a=b");
    assertThat(location.parameter("other")).isEmpty();
    assertThat(location).hasToString("/items/7?tab=no%20tes&empty&x=a%3Db");
    assertThat(Location.of("/?bad=%zz").parameter("bad")).contains("%zz");
    assertThat(Location.HOME.parameter("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "items", "//evil.example", "/a b", "/\\evil", "/a#b", "/?a b", "/\n"})
  void whatIsNoAddressWithinTheAppIsRefused(String address) {
    assertThatThrownBy(() -> Location.of(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was: ");
  }

  @Test
  void theHostHearsOfWaysThatTheAppTakesAndOfNoOthers() {
    List<String> heard = new ArrayList<>();
    Navigation navigation =
        Navigation.create(Location.HOME, (there, step) -> heard.add(step + " " + there));

    navigation.go("/a");
    navigation.go("/a");
    navigation.replace("/b?c");
    navigation.arrive(Location.HOME);

    assertThat(heard).containsExactly("FORTH /a", "INSTEAD /b?c");
    assertThat(navigation.location()).isEqualTo(Location.HOME);
  }

  @Test
  void withoutAHostThatKeepsTheWayBackItIsKeptHere() {
    Navigation navigation = Navigation.create(Location.HOME, Navigation.Host.NONE);
    navigation.go("/a");
    navigation.go("/b");
    navigation.replace("/c");

    assertThat(navigation.back()).isTrue();
    assertThat(navigation.location()).hasToString("/a");
    assertThat(navigation.back()).isTrue();
    assertThat(navigation.location()).isEqualTo(Location.HOME);
    assertThat(navigation.back()).isFalse();
  }

  @Test
  void theWayBackHasAnEnd() {
    Navigation navigation = Navigation.create(Location.HOME, Navigation.Host.NONE);
    for (int i = 0; i < 1_000; i++) {
      navigation.go("/" + i);
    }
    int steps = 0;
    while (navigation.back()) {
      steps++;
    }
    assertThat(steps).isEqualTo(100);
  }

  @Test
  void aHostThatKeepsTheWayBackIsNotDoubled() {
    Navigation navigation = Navigation.create(Location.HOME, (there, step) -> {});
    navigation.go("/a");
    assertThat(navigation.back()).isFalse();
  }
}
