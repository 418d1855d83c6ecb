package de.zielforum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the floors and rules of docs/architecture.md. */
class ArchitectureTest {

    private static final String ROOT = "de.zielforum.";

    /** A feature may import any lower floor and nothing on its own floor or above. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("area", 1),
            Map.entry("person", 2),
            Map.entry("organisation", 3),
            Map.entry("indicator", 4),
            Map.entry("network", 4),
            Map.entry("participation", 5),
            Map.entry("moderation", 6),
            Map.entry("voting", 7),
            Map.entry("opinion", 7),
            Map.entry("deliberation", 7),
            Map.entry("proposal", 8),
            Map.entry("goal", 9),
            Map.entry("measure", 10),
            Map.entry("home", 11),
            Map.entry("report", 11),
            Map.entry("demo", 12));

    /** They hear events and are imported by nobody; they may look at people and what is below. */
    private static final Map<String, Integer> ASIDE = Map.of("journal", 3, "notification", 3);

    private static final Set<String> PURE = Set.of(
            "de.zielforum.indicator.secrecy",
            "de.zielforum.indicator.index",
            "de.zielforum.indicator.statistics",
            "de.zielforum.voting.tally",
            "de.zielforum.opinion.landscape",
            "de.zielforum.measure.outcome");

    private static JavaClasses code;

    @BeforeAll
    static void read() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("de.zielforum");
    }

    @Test
    void every_feature_stands_on_a_floor() {
        var features = code.stream()
                .map(ArchitectureTest::feature)
                .filter(feature -> !feature.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        features.removeAll(FLOORS.keySet());
        features.removeAll(ASIDE.keySet());
        assertThat(features)
                .as("packages that docs/architecture.md does not name")
                .isEmpty();
    }

    @Test
    void dependencies_point_down_the_loop() {
        classes()
                .that()
                .resideInAPackage("de.zielforum..")
                .should(new ArchCondition<>("import lower floors only") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        var own = feature(from);
                        if (own.isEmpty()) {
                            return;
                        }
                        var floor = FLOORS.containsKey(own) ? FLOORS.get(own) : ASIDE.get(own);
                        from.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> {
                                    var other = feature(dependency.getTargetClass());
                                    return !other.isEmpty()
                                            && !other.equals(own)
                                            && (ASIDE.containsKey(other) || FLOORS.getOrDefault(other, 0) >= floor);
                                })
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription())));
                    }
                })
                .check(code);
    }

    @Test
    void the_web_of_a_feature_is_its_own() {
        classes()
                .that()
                .resideInAPackage("de.zielforum.*.web..")
                .and()
                .resideOutsideOfPackage("de.zielforum.shared..")
                .should(new ArchCondition<>("be used inside of their feature only") {
                    @Override
                    public void check(JavaClass web, ConditionEvents events) {
                        web.getDirectDependenciesToSelf().stream()
                                .filter(d ->
                                        !d.getOriginClass().getPackageName().equals(web.getPackageName()))
                                .forEach(d -> events.add(SimpleConditionEvent.violated(web, d.getDescription())));
                    }
                })
                .check(code);
    }

    @Test
    void the_root_of_a_feature_knows_nothing_of_the_web() {
        noClasses()
                .that(resideInAPackage("de.zielforum.*").and(notIn("de.zielforum.shared")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..")
                .check(code);
    }

    @Test
    void what_computes_needs_no_framework() {
        noClasses()
                .that(new DescribedPredicate<>("are pure") {
                    @Override
                    public boolean test(JavaClass type) {
                        return PURE.contains(type.getPackageName());
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.ejml..",
                        "org.ojalgo..",
                        "org.hipparchus..",
                        "org.apache.commons.statistics..",
                        "de.zielforum.indicator.secrecy",
                        "de.zielforum.indicator.index",
                        "de.zielforum.indicator.statistics",
                        "de.zielforum.voting.tally",
                        "de.zielforum.opinion.landscape",
                        "de.zielforum.measure.outcome")
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void file_formats_need_only_the_libraries_that_read_and_write_them() {
        noClasses()
                .that()
                .resideInAPackage("de.zielforum.indicator.exchange")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "javax.xml.stream..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons.compress..",
                        "de.zielforum.indicator.exchange")
                .check(code);
    }

    @Test
    void no_resource_method_takes_or_returns_an_entity() {
        methods()
                .that(areResourceMethods())
                .should(new ArchCondition<>("deal in records") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " involves " + type.getName())));
                    }
                })
                .check(code);
    }

    @Test
    void every_resource_method_says_who_may_call_it_and_can_be_called() {
        var security =
                List.of(PermitAll.class, DenyAll.class, RolesAllowed.class, io.quarkus.security.Authenticated.class);
        methods()
                .that(areResourceMethods())
                .should(new ArchCondition<>("be public and carry a security annotation") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var said = security.stream()
                                .anyMatch(a -> method.isAnnotatedWith(a)
                                        || method.getOwner().isAnnotatedWith(a));
                        var reachable =
                                method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
                        if (!said || !reachable) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .check(code);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that(resideInAPackage("de.zielforum..").and(notIn("de.zielforum.shared.time")))
                .should()
                .callMethodWhere(new DescribedPredicate<>("reads the wall clock") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        var target = call.getTarget();
                        var owner = target.getOwner().getName();
                        return (owner.startsWith("java.time.")
                                        && target.getName().equals("now")
                                        && target.getRawParameterTypes().stream()
                                                .noneMatch(t -> t.getName().equals("java.time.Clock")))
                                || (owner.equals("java.lang.System")
                                        && target.getName().equals("currentTimeMillis"))
                                || (owner.equals("java.time.Clock")
                                        && target.getName().startsWith("system"));
                    }
                })
                .check(code);
    }

    @Test
    void every_package_says_what_it_is() {
        var described = code.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        var packages = code.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(described);
        packages.removeIf(
                name -> new java.io.File("src/main/java/" + name.replace('.', '/') + "/package-info.java").exists());
        assertThat(packages).as("packages without package-info.java").isEmpty();
    }

    private static DescribedPredicate<JavaMethod> areResourceMethods() {
        return new DescribedPredicate<>("are resource methods") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                                || a.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        };
    }

    private static DescribedPredicate<JavaClass> notIn(String name) {
        return new DescribedPredicate<>("not in " + name) {
            @Override
            public boolean test(JavaClass type) {
                return !type.getPackageName().equals(name)
                        && !type.getPackageName().startsWith(name + ".");
            }
        };
    }

    /** The feature a class belongs to, or an empty text outside of Zielforum. */
    private static String feature(JavaClass type) {
        var name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.equals(ROOT)) {
            return "";
        }
        return name.substring(ROOT.length(), name.indexOf('.', ROOT.length()));
    }
}
