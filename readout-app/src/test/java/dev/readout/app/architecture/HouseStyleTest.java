package dev.readout.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house style of CONTRIBUTING.md, as far as a machine can see it. */
class HouseStyleTest {
    private static final int LONGEST = 600;
    private static final int LONG = 250;

    @Test
    void noNameHidesWhatAThingDoes() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveNameMatching(".*\\.(\\w*(Manager|Utils?|Helpers?|Impl))(\\$.*)?")
                .because("such names say that something is done, not what")
                .check(ProgramClasses.ALL);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("shared changeable state makes results depend on what ran before")
                .check(ProgramClasses.ALL);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int files = 0;
        int longOnes = 0;
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            files++;
            longOnes += lines > LONG ? 1 : 0;
            if (lines > LONGEST) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong, "longer than " + LONGEST + " lines");
        assertTrue(longOnes * 10 <= files, longOnes + " of " + files + " files are longer than " + LONG + " lines");
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : files("src/main/java", ".java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).matches("(?s)/\\*\\* .+@NullMarked.+")) {
                silent.add(file.getParent());
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void everyLexiconTableExplainsItself() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path table : files("src/main/resources", ".tsv")) {
            if (!Files.readString(table).startsWith("#")) {
                silent.add(table);
            }
        }
        assertEquals(List.of(), silent, "tables without a comment header");
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> files = new ArrayList<>(files("src/main/java", ".java"));
        files.addAll(files("src/test/java", ".java"));
        return files;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Project.root())) {
            for (Path module : modules.filter(m -> Files.exists(m.resolve("pom.xml")))
                    .sorted()
                    .toList()) {
                Path start = module.resolve(folder);
                if (Files.isDirectory(start)) {
                    try (Stream<Path> files = Files.walk(start)) {
                        files.filter(file -> file.toString().endsWith(ending))
                                .sorted()
                                .forEach(found::add);
                    }
                }
            }
        }
        assertTrue(!found.isEmpty(), "no files under " + folder);
        return found;
    }
}
