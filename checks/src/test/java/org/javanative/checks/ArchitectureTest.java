package org.javanative.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which module may use which: arrows only point towards the runtime, and never sideways between
 * platforms.
 */
class ArchitectureTest {
  private static final String ROOT = "org.javanative.";

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ArchitectureTest::isProduction)
          .importPackages("org.javanative");

  private static final Module RUNTIME = new Module("runtime");
  private static final Module LAYOUT = new Module("layout");
  private static final Module CONFORMANCE = new Module("conformance", LAYOUT);
  private static final Module UI = new Module("ui", RUNTIME, LAYOUT);
  private static final Module JSON = new Module("json");
  private static final Module FETCH = new Module("fetch", RUNTIME, JSON);
  private static final Module DEVICE = new Module("device", RUNTIME, UI);
  private static final Module TESTING = new Module("testing", RUNTIME, UI, DEVICE);
  private static final Module QUERY = new Module("query", RUNTIME, UI, JSON);
  private static final Module STORAGE = new Module("storage", RUNTIME, UI, JSON);
  private static final Module WEB = new Module("web", RUNTIME, UI, STORAGE, DEVICE);
  private static final Module CLI = new Module("cli", RUNTIME, LAYOUT, CONFORMANCE, UI, WEB);
  private static final Module EXAMPLES =
      new Module("examples", RUNTIME, UI, JSON, FETCH, QUERY, STORAGE, DEVICE);
  private static final Module CHECKS = new Module("checks");

  /** A module, by the last part of its root package, and those it may use. */
  private record Module(String name, List<Module> mayUse) {
    Module(String name, Module... mayUse) {
      this(name, List.of(mayUse));
    }

    String rootPackage() {
      return ROOT + name;
    }

    String packages() {
      return rootPackage() + "..";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Module> modules() {
    return Stream.of(
        RUNTIME,
        LAYOUT,
        CONFORMANCE,
        UI,
        JSON,
        FETCH,
        TESTING,
        QUERY,
        STORAGE,
        DEVICE,
        WEB,
        CLI,
        EXAMPLES,
        CHECKS);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleUsesOnlyWhatIsBelowIt(Module module) {
    String[] allowed =
        Stream.concat(module.mayUse().stream(), Stream.of(module))
            .map(Module::packages)
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(module.packages())
        .should(useOfThisProjectOnly(allowed))
        .check(PRODUCTION);
  }

  @Test
  void everyPackageBelongsToAKnownModule() {
    Set<String> known = modules().map(Module::rootPackage).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (JavaClass javaClass : PRODUCTION) {
      String name = javaClass.getPackageName();
      if (known.stream().noneMatch(root -> name.equals(root) || name.startsWith(root + "."))) {
        unknown.add(name);
      }
    }

    assertThat(unknown).as("packages of no module; add the module to this test").isEmpty();
  }

  @Test
  void theRuntimeUsesNothingButTheJdk() {
    usesNothingButTheJdk(RUNTIME);
  }

  @Test
  void theLayoutUsesNothingButTheJdk() {
    usesNothingButTheJdk(LAYOUT);
  }

  @Test
  void whatFetchOffersDoesNotShowTheLibraryBelow() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(FETCH.packages())
        .and()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(notHaveRawTypesFrom("okhttp3", "okio", "kotlin"))
        .check(PRODUCTION);
  }

  private static void usesNothingButTheJdk(Module module) {
    classes()
        .that()
        .resideInAPackage(module.packages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", module.packages(), "org.jspecify.annotations..")
        .check(PRODUCTION);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void whatIsInternalStaysInItsModule(Module module) {
    noClasses()
        .that()
        .resideOutsideOfPackage(module.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(module.rootPackage() + "..internal..")
        .allowEmptyShould(true)
        .check(PRODUCTION);
  }

  @Test
  void modulesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PRODUCTION);
  }

  @Test
  void noClassIsNamedAfterNothing() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("a method belongs to the type it serves, or to a concept that has a name")
        .check(PRODUCTION);
  }

  @Test
  void everyPackageSaysThatNullIsTheException() {
    Set<String> unmarked =
        PRODUCTION.stream()
            .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackage)
            .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unmarked).as("packages without @NullMarked in package-info.java").isEmpty();
  }

  /** ArchUnit's own option of this kind knows only build folders that are named target. */
  private static boolean isProduction(Location location) {
    return !location.contains("/test-classes/");
  }

  private static ArchCondition<JavaClass> useOfThisProjectOnly(String... allowed) {
    Set<String> roots =
        Stream.of(allowed)
            .map(name -> name.substring(0, name.length() - 2))
            .collect(Collectors.toSet());
    return new ArchCondition<>("use of this project only " + String.join(", ", allowed)) {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(use -> roots.stream().noneMatch(root -> isIn(use.getTargetClass(), root)))
            .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaMethod> notHaveRawTypesFrom(String... packages) {
    Set<String> roots = Set.of(packages);
    return new ArchCondition<>("not have types from " + String.join(", ", packages)) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .filter(type -> roots.stream().anyMatch(root -> isIn(type, root)))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  private static boolean isIn(JavaClass javaClass, String root) {
    String name = javaClass.getPackageName();
    return name.equals(root) || name.startsWith(root + ".");
  }
}
