package org.javanative.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "org.example.notes", "my_app-2"})
  void aNameThatIsAFolderEverywhereIsTaken(String name) {
    assertThat(new StoreName(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Notes", "../other", "a/b", "a\\b", "a..b", "a.", "1a", "con", "nul.txt", "ä"})
  void anyOtherIsRefusedWithTheRule(String name) {
    assertThatThrownBy(() -> new StoreName(name))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("\"" + name + "\" cannot be the name of a store")
        .hasMessageContaining("org.example.notes");
  }
}
