package dev.readout.analysis.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Actor;
import dev.readout.model.Party;
import dev.readout.model.Quote;
import dev.readout.model.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, in the sentences of {@code statements/cases.tsv} and in a few longer texts. */
class StatementReaderTest {
    private static final Speaking SPEAKING = new Speaking();
    private static final Actor PUTIN = new Actor("Vladimir Putin", new Party("RU"));
    private static final Actor XI = new Actor("Xi Jinping", new Party("CN"));

    record Case(String text, String expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatementReaderTest.class.getResourceAsStream("/statements/cases.tsv")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhoSaysWhat(Case c) {
        String found = read(c.text().replace('¶', '\n')).stream()
                .map(s -> String.join(
                        " / ",
                        s.form().code(),
                        s.speakerWords().map(Quote::words).orElse("-"),
                        s.cue().words(),
                        s.content().words()))
                .collect(Collectors.joining(" || "));
        assertEquals(c.expected(), found);
    }

    @Test
    void thereAreAtLeastSixtyCases() throws IOException {
        assertTrue(cases().count() >= 60);
    }

    @Test
    void aChainRunsFromTheNearestReporterToTheSpeaker() {
        List<Statement> found = read("Putin spoke with Xi about trade, reported Reuters, citing Russian state TV.\n"
                + "“We jointly support the plan,” Putin told Xi in remarks carried by the Russian state TV.");
        assertEquals(List.of("Reuters", "Russian state TV"), found.get(0).chain());
        assertEquals(
                List.of("Reuters", "Russian state TV", "Vladimir Putin"),
                found.get(1).chain());
    }

    @Test
    void whoQuotesASpeakerStandsBeforeHimInTheChain() {
        Statement quoted = read("Xinhua quoted Xi Jinping as saying that the visit had been fruitful.")
                .get(0);
        assertEquals(List.of("Xinhua", "Xi Jinping"), quoted.chain());
        assertEquals(Optional.of(XI), quoted.speaker());
        Statement passive = read("Xi Jinping was quoted by Xinhua as saying that the visit had been fruitful.")
                .get(0);
        assertEquals(List.of("Xinhua", "Xi Jinping"), passive.chain());
    }

    @Test
    void speechWithinSpeechNamesTheOuterSpeakerFirst() {
        List<Statement> found = read("Peskov said Vladimir Putin had told Xi Jinping that the plan was ready.");
        assertEquals(
                "Vladimir Putin had told Xi Jinping that the plan was ready",
                found.get(0).content().words());
        assertEquals(2, found.get(1).chain().size());
        assertTrue(found.get(1).chain().get(0).endsWith("Peskov"));
        assertEquals("Vladimir Putin", found.get(1).chain().get(1));
        assertEquals(Optional.of(XI), found.get(1).addressee());
    }

    @Test
    void theAddresseeIsWhoeverIsTold() {
        Statement told = read("“I am glad to hear your voice,” Vladimir Putin told Xi Jinping.")
                .get(0);
        assertEquals(Optional.of(PUTIN), told.speaker());
        assertEquals(Optional.of(XI), told.addressee());
    }

    @Test
    void aPronounGoesOnWithWhoeverSpokeLast() {
        List<Statement> found =
                read("Vladimir Putin met Xi Jinping.\nXi Jinping said trade had grown. He said it would grow further.");
        assertEquals(Optional.of(XI), found.get(found.size() - 1).speaker());
    }

    @Test
    void aSpeakerWhoIsNotNamedIsNoActorButHasHisWords() {
        Statement officials = read("Officials said the visit was put off.").get(0);
        assertEquals(Optional.empty(), officials.speaker());
        assertEquals("Officials", officials.speakerWords().orElseThrow().words());
    }

    @Test
    void thePossessorOfASpeakerIsNotTheSpeaker() {
        assertEquals(
                Optional.empty(),
                read("Vladimir Putin's lawyer said the news was false.").get(0).speaker());
    }

    @Test
    void aSeatOfPowerSpeaksForItsParty() {
        Statement kremlin = read("The Kremlin said the call lasted an hour.").get(0);
        assertEquals(Optional.of(new Actor("", new Party("RU"))), kremlin.speaker());
    }

    @Test
    void aQuotationLeftOpenGoesOnInTheNextParagraph() {
        List<Statement> found = read(
                "“The talks were long and frank,” Macron said. “We spoke of peace.\n“And we spoke of trade at length.”");
        assertEquals(3, found.size());
        assertTrue(found.stream().allMatch(s -> s.cue().equals(found.get(0).cue())));
    }

    @Test
    void anEmptyReportSaysNothing() {
        assertEquals(List.of(), read(""));
    }

    @Test
    void marksWithoutEndAreReadToTheEnd() {
        for (String piece : List.of(
                "“",
                "\"",
                "'",
                "‘a ",
                "« ",
                "said ",
                ", said",
                "X said, ",
                "(",
                "according to ",
                "to ",
                ": \"",
                "who ")) {
            String text = piece.repeat(3000);
            read(text).forEach(s -> assertTrue(s.content().span().end() <= text.length()));
        }
    }

    private static List<Statement> read(String text) {
        return SPEAKING.read("r.txt", text, LocalDate.parse("2025-02-24"));
    }
}
