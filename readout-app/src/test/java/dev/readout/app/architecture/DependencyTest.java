package dev.readout.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dependency rule of docs/decisions/0001: all modules know the model, only the application knows them all. */
class DependencyTest {
    /** With these the analysis reads its tables. They cannot open a file: what they read comes from the class path. */
    private static final Set<String> READING_TABLES = Set.of(
            "java.io.BufferedReader",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.Reader",
            "java.io.UncheckedIOException");

    @Test
    void theRulesSeeTheWholeProgram() {
        for (String module : Set.of("model", "ingest", "analysis", "store", "export", "app")) {
            assertFalse(
                    ProgramClasses.ALL
                            .that(resideInAPackage("dev.readout." + module + ".."))
                            .isEmpty(),
                    module);
        }
    }

    @ParameterizedTest
    @CsvSource({"ingest", "analysis", "store", "export"})
    void aModuleKnowsOnlyItselfAndTheModel(String module) {
        noClasses()
                .that()
                .resideInAPackage("dev.readout." + module + "..")
                .should()
                .dependOnClassesThat(describe(
                        "are of another module than model",
                        type -> type.getPackageName().startsWith("dev.readout.")
                                && !type.getPackageName().startsWith("dev.readout.model")
                                && !inside(type, "dev.readout." + module)))
                .because("ingest, analysis, store and export can then be used, tested and replaced alone")
                .check(ProgramClasses.ALL);
    }

    @Test
    void theModelKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("dev.readout.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.readout.model..", "java..", "org.jspecify.."))
                .because("every module and every executor carries the model")
                .check(ProgramClasses.ALL);
    }

    @Test
    void theAnalysisTouchesNoDiskNoNetworkAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("dev.readout.analysis..")
                .should()
                .dependOnClassesThat(touching())
                .orShould()
                .callMethodWhere(describe(
                        "ask the clock",
                        call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")))
                .orShould()
                .callMethodWhere(describe(
                        "ask the system", call -> call.getTarget().getOwner().isEquivalentTo(System.class)))
                .because("the same report must read the same everywhere and always, also inside a Spark executor")
                .check(ProgramClasses.ALL);
    }

    private static DescribedPredicate<JavaClass> touching() {
        return describe("touch disk, network or clock", type -> {
            String name = type.getPackageName();
            return (name.equals("java.io")
                            && !READING_TABLES.contains(type.getName())
                            && !type.isEquivalentTo(java.io.Serializable.class))
                    || name.startsWith("java.nio.file")
                    || name.startsWith("java.nio.channels")
                    || name.startsWith("java.net")
                    || name.startsWith("java.util.logging")
                    || type.isEquivalentTo(java.time.Clock.class);
        });
    }

    @Test
    void onlyTheIntakesWebTouchesTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.readout.ingest.web..")
                .should()
                .dependOnClassesThat(describe(
                        "open connections",
                        type -> type.getPackageName().startsWith("org.apache.hc.")
                                || type.getPackageName().startsWith("java.net.http")
                                || Set.of("java.net.Socket", "java.net.URLConnection")
                                        .contains(type.getName())))
                .because("what guards addresses and limits stands there alone")
                .check(ProgramClasses.ALL);
    }

    @Test
    void nobodyPrintsPastTheCommandLine() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "use System.out or System.err",
                        access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                                && access.getTarget() instanceof AccessTarget.FieldAccessTarget field
                                && Set.of("out", "err").contains(field.getName())))
                .because("results go to the command's writers, in UTF-8")
                .check(ProgramClasses.ALL);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.readout.app.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("code that ends the program can neither be tested nor embedded")
                .check(ProgramClasses.ALL);
    }

    @Test
    void nobodyChangesTheLocale() {
        noClasses()
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .because("one thread would change what all others print")
                .check(ProgramClasses.ALL);
    }

    /** Packages right under a module; the module's own package is its face and joins them. */
    @Test
    void packagesBehindTheFaceOfAModuleDoNotDependOnEachOtherInCircles() {
        SlicesRuleDefinition.slices()
                .matching("dev.readout.(*.*)..")
                .should()
                .beFreeOfCycles()
                .because("a package in a circle cannot be understood alone")
                .check(ProgramClasses.ALL);
    }

    private static boolean inside(JavaClass type, String module) {
        return type.getPackageName().equals(module) || type.getPackageName().startsWith(module + ".");
    }
}
