package dev.readout.analysis.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics and outcomes in the reports of {@code substance/cases.tsv}, and to which contact they are given. */
class SubstanceTest {
    private static final Analyst ANALYST = Analysts.standard();

    record Case(String text, String topics, String outcomes) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        return cases("/substance/cases.tsv");
    }

    static Stream<Case> openCases() throws IOException {
        return cases("/substance/open-cases.tsv");
    }

    private static Stream<Case> cases(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SubstanceTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("text\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1], cells[2]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatWasDiscussedAndWhatCameOfIt(Case c) {
        Mention mention = read(c.text().replace('¶', '\n'), null).get(0);
        assertEquals(c.topics(), topics(mention));
        assertEquals(c.outcomes(), outcomes(mention));
    }

    @ParameterizedTest
    @MethodSource("openCases")
    void whatIsStillReadWronglyIsListedAsSuch(Case c) {
        Mention mention = read(c.text(), null).get(0);
        boolean right = c.topics().equals(topics(mention)) && c.outcomes().equals(outcomes(mention));
        assertFalse(right, "read right now: move it to cases.tsv");
    }

    private static String outcomes(Mention mention) {
        return mention.outcomes().stream()
                .map(o -> o.value().kind().code() + ": " + o.value().words())
                .collect(Collectors.joining(" || "));
    }

    @Test
    void everyTopicAndOutcomeHasTheWordsThatSayIt() throws IOException {
        List<Case> all = cases().toList();
        for (Case c : all) {
            for (Mention mention : read(c.text(), null)) {
                Stream.concat(mention.topics().stream(), mention.outcomes().stream())
                        .map(claim -> claim.quotes().get(0))
                        .forEach(quote -> assertEquals(
                                quote.words(),
                                c.text()
                                        .substring(
                                                quote.span().start(),
                                                quote.span().end())));
            }
        }
        assertTrue(all.size() >= 30);
    }

    @Test
    void whatIsDoneTogetherIsDoneByAllAndWhatOneDoesByOne() {
        Mention mention = read(
                        "Macron and Scholz met in Berlin on Monday. The two leaders agreed to meet more often. "
                                + "Macron pledged to help Germany with gas.",
                        null)
                .get(0);
        List<Claim<Outcome>> outcomes = mention.outcomes();
        assertEquals(2, outcomes.get(0).value().by().size());
        assertEquals(
                List.of("Emmanuel Macron"),
                outcomes.get(1).value().by().stream().map(a -> a.name()).toList());
    }

    @Test
    void whatIsSaidOfTheLastContactIsGivenToThatContact() {
        List<Mention> mentions = read(
                "Macron and Scholz spoke by phone on Monday. The two leaders discussed steel. "
                        + "Biden and Trudeau met in Ottawa on Tuesday. The two leaders discussed timber.",
                null);
        assertEquals(
                List.of("steel", "timber"),
                mentions.stream().map(SubstanceTest::topics).toList());
    }

    @Test
    void farFromTheContactANewsReportSpeaksOfSomethingElse() {
        List<Mention> mentions = read(
                "Prices rose again.\nThe market fell.\nShares were weak.\nRates went up.\nMacron and Scholz met in Berlin in May 2024.\n"
                        + "Bakers raised their prices.\nMillers did so too.\nFarmers are content.\nThey discussed the harvest.",
                null);
        assertEquals("", topics(mentions.get(0)));
    }

    @Test
    void aReleaseSpeaksOfItsOwnContactToItsEnd() {
        Mention main = read(
                        "Vladimir Putin had a telephone conversation with President of France Emmanuel Macron. "
                                + "He informed him about the results of the trilateral meeting of the leaders of Russia, "
                                + "Azerbaijan and Armenia in Sochi on November 26. The leaders agreed to stay in contact.",
                        "en.kremlin.ru")
                .stream()
                .filter(mention -> mention.role() == Role.MAIN)
                .findFirst()
                .orElseThrow();
        assertEquals(1, main.outcomes().size());
        assertTrue(topics(main).startsWith("the results of the trilateral meeting"), topics(main));
    }

    @Test
    void anInvitationSpokenOfInACallCameOfTheCall() {
        List<Mention> mentions = read(
                "Vladimir Putin had a telephone conversation with Prime Minister of Armenia Nikol Pashinyan. "
                        + "Vladimir Putin invited Nikol Pashinyan to pay an official visit to Russia.",
                "en.kremlin.ru");
        assertEquals(
                List.of(Outcome.Kind.INVITED),
                mentions.get(0).outcomes().stream().map(o -> o.value().kind()).toList());
    }

    @Test
    void timeStaysLinearInASentenceThatNeverEnds() {
        for (String piece : List.of("and they discussed ", "agreed to ", "the issue of ", "was discussed ", "“", "(")) {
            String text = "Macron and Scholz spoke by phone on Monday and " + piece.repeat(4000);
            read(text, null).forEach(mention -> mention.topics()
                    .forEach(topic -> assertTrue(topic.quotes().get(0).span().end() <= text.length())));
        }
    }

    private static String topics(Mention mention) {
        return mention.topics().stream().map(Claim::value).collect(Collectors.joining(" || "));
    }

    private static List<Mention> read(String text, @Nullable String outlet) {
        return ANALYST.read(new Report(
                        "r",
                        "r.txt",
                        text,
                        null,
                        new Span(0, text.length()),
                        Published.parse("2022-02-01").orElseThrow(),
                        null,
                        outlet,
                        "en"))
                .mentions();
    }
}
