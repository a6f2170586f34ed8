package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static Path of(String system, Map<String, String> environment) {
    return DataFolder.of(system, "/home/ada", environment::get);
  }

  @Test
  void linuxHasXdgsFolder() {
    assertThat(of("Linux", Map.of())).isEqualTo(Path.of("/home/ada/.local/share"));
    assertThat(of("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data"));
    assertThat(of("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(Path.of("/home/ada/.local/share"));
  }

  @Test
  void macHasApplicationSupport() {
    assertThat(of("Mac OS X", Map.of()))
        .isEqualTo(Path.of("/home/ada/Library/Application Support"));
  }

  @Test
  void windowsHasLocalAppData() {
    assertThat(of("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local"));
    assertThat(of("Windows 11", Map.of())).isEqualTo(Path.of("/home/ada/AppData/Local"));
  }
}
