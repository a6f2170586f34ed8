package org.javanative.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javanative.device.DeviceBackend;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.style.Corner;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.EdgeKeys;
import org.javanative.ui.style.StyleKey;
import org.junit.jupiter.api.Test;

/** The page about platforms has a row for everything there is, and for nothing else. */
class PlatformsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("../docs/platforms.md");
  private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|");

  /** The names in the first column of the table below a heading. */
  private static Set<String> rows(String heading) throws IOException {
    return Files.readString(PAGE)
        .split("\n## " + heading + "\n", 2)[1]
        .split("\n## ", 2)[0]
        .lines()
        .map(ROW::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).toList();
  }

  @Test
  void hasEveryView() throws IOException {
    assertThat(rows("Views"))
        .containsExactlyInAnyOrderElementsOf(names(HostType.values(), HostType::label));
  }

  @Test
  void hasEveryEvent() throws IOException {
    assertThat(rows("Events"))
        .containsExactlyInAnyOrderElementsOf(names(EventType.values(), EventType::label));
  }

  @Test
  void hasEveryProperty() throws IOException {
    assertThat(rows("Properties"))
        .containsExactlyInAnyOrderElementsOf(Prop.values().stream().map(Prop::name).toList());
  }

  @Test
  void hasEveryFeatureOfADevice() throws IOException {
    Set<String> features =
        new ClassFileImporter()
            .importPackages(DeviceBackend.class.getPackageName()).stream()
                .filter(type -> type.isInterface() && type.isAssignableTo(DeviceBackend.class))
                .filter(type -> !type.isEquivalentTo(DeviceBackend.class))
                .map(type -> type.getSimpleName().replaceFirst("Backend$", ""))
                .collect(Collectors.toSet());

    assertThat(features).contains("Camera");
    assertThat(rows("Device")).containsExactlyInAnyOrderElementsOf(features);
  }

  @Test
  void hasEveryStyleKey() throws IOException {
    Set<String> groups = new TreeSet<>();
    Set<StyleKey<?>> grouped = Stream.concat(edges(), corners()).collect(Collectors.toSet());
    for (EdgeKeys<?> keys :
        List.of(StyleKey.INSET, StyleKey.PADDING, StyleKey.MARGIN, StyleKey.BORDER)) {
      groups.add(keys.at(Edge.ALL).name() + "*");
    }
    groups.add(StyleKey.CORNER_RADIUS.at(Corner.ALL).name() + "*");
    StyleKey.values().stream()
        .filter(key -> !grouped.contains(key))
        .forEach(key -> groups.add(key.name()));

    assertThat(rows("Style keys")).containsExactlyInAnyOrderElementsOf(groups);
  }

  private static Stream<StyleKey<?>> edges() {
    return Stream.<EdgeKeys<?>>of(
            StyleKey.INSET, StyleKey.PADDING, StyleKey.MARGIN, StyleKey.BORDER)
        .flatMap(keys -> Arrays.stream(Edge.values()).map(keys::at));
  }

  private static Stream<StyleKey<?>> corners() {
    return Arrays.stream(Corner.values()).map(StyleKey.CORNER_RADIUS::at);
  }
}
