package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.ui.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppLoaderTest {
  @TempDir private Path folder;

  /** An app that this test registers in a jar. */
  public static final class Hello implements App {
    @Override
    public String name() {
      return "hello";
    }

    @Override
    public String title() {
      return "Hello";
    }

    @Override
    public Element root() {
      return Ui.text("hello");
    }
  }

  @Test
  void loadsTheAppThatAJarRegisters() throws IOException {
    register(Hello.class.getName());

    assertThat(AppLoader.load(folder).title()).isEqualTo("Hello");
  }

  @Test
  void aFolderWithoutAnAppSaysWhatIsMissing() {
    assertThatThrownBy(() -> AppLoader.load(folder))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("META-INF/services/org.javanative.ui.App");
  }

  @Test
  void anAppThatCannotBeMadeIsNamed() throws IOException {
    register("no.such.App");

    assertThatThrownBy(() -> AppLoader.load(folder))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("no.such.App");
  }

  private void register(String className) throws IOException {
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("app.jar")))) {
      jar.putNextEntry(new JarEntry("META-INF/services/org.javanative.ui.App"));
      jar.write(className.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
