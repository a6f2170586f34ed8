package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javanative.device.DeviceBackend;
import org.javanative.device.DeviceHooks;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.query.Queries;
import org.javanative.storage.StorageHooks;
import org.javanative.ui.Hooks;
import org.javanative.ui.Ui;
import org.junit.jupiter.api.Test;

/** There is a page for each element, each hook and each feature of devices. */
class DemoCoverageTest {

  /** What has no page of its own, with the page that shows it, or the reason why none does. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("view", "Column, row, spacer"), // another name of column
          Map.entry("span", "Text"), // a part of one
          Map.entry("timePicker", "Date picker"), // the same control for hours
          Map.entry("dateTimePicker", "Date picker"), // the same control for both
          Map.entry("webViewOf", "Web view"), // the same view with a text
          Map.entry("themed", "Themes"),
          Map.entry("useIsFetching", "useQueries"),
          Map.entry("useIsMutating", "useMutation"),
          Map.entry("useSuspenseQueries", "useSuspenseQuery"),
          Map.entry("useSuspenseInfiniteQuery", "useInfiniteQuery"),
          Map.entry("async", "Async handlers"));

  private static final Map<String, String> NOWHERE =
      Map.of(
          "nothing", "is not to be seen",
          "FileSystem", "is not in the browser",
          "Keyboard", "says in handlers what useKeyboardHeight does in components");

  private static final Set<String> FEATURES_WITH_HOOKS =
      Set.of("AccessibilityInfo", "AppState", "Battery", "NetInfo");

  @Test
  void eachElementHasAPage() {
    assertHavePages(methods(Ui.class));
  }

  @Test
  void eachHookHasAPage() {
    Set<String> hooks = new TreeSet<>(Set.of("async"));
    for (Class<?> type :
        List.of(Hooks.class, Queries.class, StorageHooks.class, DeviceHooks.class)) {
      methods(type).stream().filter(name -> name.startsWith("use")).forEach(hooks::add);
    }
    assertThat(hooks).contains("useState", "useQuery", "usePersistedState", "useBattery");
    assertHavePages(hooks);
  }

  @Test
  void eachFeatureOfDevicesHasAPage() throws IOException, URISyntaxException {
    Set<String> features = features();
    assertThat(features).contains("Camera", "NetInfo");
    assertHavePages(
        features.stream()
            .map(name -> FEATURES_WITH_HOOKS.contains(name) ? "use" + name : name)
            .collect(Collectors.toSet()));
  }

  @Test
  void whatIsNamedAsAnExceptionExists() {
    assertThat(Demos.ALL.demos()).extracting(Demo::title).containsAll(ELSEWHERE.values());
  }

  private static void assertHavePages(Set<String> names) {
    Set<String> shown = shown();
    assertThat(names)
        .filteredOn(name -> !ELSEWHERE.containsKey(name) && !NOWHERE.containsKey(name))
        .as("each has a page whose title names it, or is an exception in this test")
        .allSatisfy(name -> assertThat(shown).contains(name.toLowerCase(Locale.ROOT)));
  }

  /** What the titles of pages name: {@code Column, row, spacer} names three. */
  private static Set<String> shown() {
    return Demos.ALL.demos().stream()
        .flatMap(demo -> Arrays.stream(demo.title().split(", | and ")))
        .map(name -> name.replace(" ", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The features of devices: each has a backend. */
  private static Set<String> features() throws IOException, URISyntaxException {
    Path from =
        Path.of(DeviceBackend.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = DeviceBackend.class.getPackageName().replace('.', '/');
    if (Files.isDirectory(from)) {
      return featuresIn(from.resolve(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(from)) {
      return featuresIn(jar.getPath(folder));
    }
  }

  private static Set<String> featuresIn(Path folder) throws IOException {
    String end = "Backend.class";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end) && !name.equals("Device" + end))
          .map(name -> name.substring(0, name.length() - end.length()))
          .collect(Collectors.toSet());
    }
  }
}
