package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private record Case(String language, String kind, String text) {
        String read() {
            return Script.language(text, new Span(0, text.length()));
        }
    }

    private static List<Case> cases(String kind) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ScriptTest.class.getResourceAsStream("/language-cases.tsv"))) {
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[1].equals(kind))
                    .forEach(cells -> cases.add(new Case(cells[0], cells[1], cells[2])));
        }
        assertTrue(cases.size() > 30, "cases: " + cases.size());
        return cases;
    }

    private static List<String> wrong(List<Case> cases) {
        return cases.stream()
                .filter(c -> !c.read().equals(c.language()))
                .map(c -> c.read() + " for " + c.language() + ": " + c.text())
                .toList();
    }

    @Test
    void theLanguageOfASentenceIsTold() throws IOException {
        assertEquals(List.of(), wrong(cases("lead")));
    }

    @Test
    void theLanguageOfMostHeadlinesIsToldAndEnglishIsNeverTakenForAnother() throws IOException {
        List<String> wrong = wrong(cases("headline"));
        assertTrue(wrong.size() <= 7, wrong.toString());
        assertEquals(
                List.of(), wrong.stream().filter(w -> w.contains(" for en:")).toList());
    }

    @Test
    void foreignNamesDoNotMakeAnEnglishTextForeign() {
        String text = "Erdoğan, Sánchez, Orbán, Löfven and Łukasz Müller met in São Paulo";
        assertEquals("en", Script.language(text, new Span(0, text.length())));
    }
}
