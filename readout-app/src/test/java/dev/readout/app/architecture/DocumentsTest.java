package dev.readout.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.readout.app.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that name what is not there mislead; these rules keep them true. */
class DocumentsTest {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    /** A name in code type that is a class of this program. */
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+\\w*(\\.[A-Z]\\w+)?");

    /** A name in code type that is a file or folder of this project. */
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.…-]+)*/?");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyClassAndPathADocumentNamesExists(String document) throws IOException {
        Set<String> classes =
                ProgramClasses.ALL.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        int checked = 0;
        Matcher code = CODE.matcher(read(document));
        while (code.find()) {
            String name = code.group(1);
            if (CLASS.matcher(name).matches()) {
                checked++;
                if (!classes.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    missing.add(name);
                }
            } else if (PATH.matcher(name).matches() && name.contains("/")) {
                checked++;
                if (!Files.exists(Project.root().resolve(name))) {
                    missing.add(name);
                }
            } else if (name.startsWith("dev.readout.")) {
                checked++;
                if (!ProgramClasses.ALL.containPackage(name)) {
                    missing.add(name);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(checked >= 15, "a map that names so little: " + checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"})
    void everyLinkLeadsSomewhere(String document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(read(document));
        while (link.find()) {
            if (!Files.exists(Project.root().resolve(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyDecisionSaysHowItIsConfirmed() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(Project.root().resolve("docs/decisions"))) {
            decisions = files.sorted().toList();
        }
        assertTrue(decisions.size() >= 5, "decisions: " + decisions);
        for (Path decision : decisions) {
            String text = Files.readString(decision);
            for (String part : List.of("## Context", "## Decision", "## Consequences", "## Confirmation")) {
                assertTrue(text.contains(part), decision + " lacks " + part);
            }
        }
    }

    private static String read(String document) throws IOException {
        return Files.readString(Project.root().resolve(document));
    }
}
