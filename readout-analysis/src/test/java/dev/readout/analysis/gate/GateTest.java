package dev.readout.analysis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.gate.Gate.Verdict;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Party;
import dev.readout.model.Report;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Seed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Lexicon LEXICON = Lexicon.of("en");
    private static final Gate GATE = Gate.of(LEXICON);

    private static Verdict verdict(String text) {
        return GATE.verdict(SampleReport.of(text).build(), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angela Merkel met Xi Jinping.",
                "ANGELA MERKEL MET XI JINPING",
                "The leaders of Egypt and Libya spoke.",
                "China’s president told the Norwegian prime minister so.",
                "Norwegian-Chilean talks",
                "PutinVladimir spoke to the presidentof Chile",
                "Talks with Abdel Fattah El Sisi, Chile's guest",
                "A meeting in the South\nAfrican embassy with Chileans and the president of Chile",
                "Talks between T\u00fcrkiye and Norway",
            })
    void aContactWordAndTwoPartiesOpenIt(String text) {
        assertEquals(Verdict.OPEN, verdict(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway sells fish; Chile does so too. | NO_CONTACT_WORD",
                "The Norwegian prime minister met the miners of Norway. | ONE_PARTY",
                "The two mayors had a long meeting. | ONE_PARTY",
                "A polish of the table before the meeting in Norway | ONE_PARTY",
            })
    void whatLacksOneOfThemIsTurnedAwayWithAReason(String text, Verdict verdict) {
        assertEquals(verdict, verdict(text));
        assertTrue(verdict.reason().length() > 10);
    }

    @Test
    void thePublishersOwnPartyIsOneOfTheTwo() {
        Report report = SampleReport.of("Meeting with the president of Norway").build();
        assertEquals(
                Verdict.OPEN, GATE.verdict(report, LEXICON.outlet("kremlin.ru").orElseThrow()));
        assertEquals(Verdict.ONE_PARTY, GATE.verdict(report, null));
    }

    @Test
    void aHeadlineCountsAndTheLinesAboveTheReportDoNot() {
        String text = "URL: https://example.org/norway\n\nTalks in Chile\n\nNothing more.";
        Report report = SampleReport.of(text)
                .headline("Talks in Chile")
                .bodyFrom("Nothing")
                .build();
        assertEquals(Verdict.ONE_PARTY, GATE.verdict(report, null));
    }

    @Test
    void everyPhraseOfTheLexiconIsSeen() {
        Sight sight = new Sight();
        int[] phrases = {0};
        for (Phrases<Entry> each : List.of(LEXICON.names(), LEXICON.words(), LEXICON.families())) {
            each.each((words, entries) -> {
                int shows = sight.of(entries);
                if (shows == Sight.NOTHING) {
                    return;
                }
                phrases[0]++;
                String phrase = String.join(" ", words).replace(" '", "'");
                if (Sight.contact(shows)) {
                    assertEquals(Verdict.OPEN, verdict("Norway, Chile: " + phrase), phrase);
                } else {
                    String other = norwegian(entries) ? "Chile" : "Norway";
                    assertEquals(Verdict.OPEN, verdict(other + " held talks; " + phrase), phrase);
                    String shouted = phrase.toUpperCase(Locale.ROOT).replace('\'', '\u2019');
                    assertEquals(Verdict.OPEN, verdict(other + " held talks; " + shouted), shouted);
                }
            });
        }
        assertTrue(phrases[0] > 10_000, "only " + phrases[0] + " phrases");
    }

    private static boolean norwegian(List<Entry> entries) {
        return parties(entries).contains(new Party("NO"));
    }

    /** Phrases, other words and signs put together at random, as no text would have them. */
    @Test
    void whatTheAnalysisSpotsTheGateHasSeenInAnyText() {
        List<String> phrases =
                new ArrayList<>(List.of("the", "of", "and", "Prices", "rose", "2024", "Zorblax", "é", "’"));
        for (Phrases<Entry> each : List.of(LEXICON.names(), LEXICON.words(), LEXICON.families())) {
            each.each((words, entries) -> phrases.add(String.join(" ", words)));
        }
        List<String> joints =
                List.of(" ", " ", " ", " ", "\n", "\n\n", "-", ". ", ", ", "", "’s ", "'s ", "of ", " – ");
        Random random = Seed.random(GateTest.class);
        int open = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = random.nextInt(8); k >= 0; k--) {
                String phrase = phrases.get(random.nextInt(phrases.size()));
                text.append(joints.get(random.nextInt(joints.size())))
                        .append(random.nextInt(6) == 0 ? phrase.toUpperCase(Locale.ROOT) : phrase);
            }
            Verdict spotted = spotted(text.toString());
            Verdict seen = verdict(text.toString());
            open += seen == Verdict.OPEN ? 1 : 0;
            assertTrue(seen == spotted || seen == Verdict.OPEN || spotted == Verdict.NO_CONTACT_WORD, text.toString());
        }
        assertTrue(open > 100 && open < 4_900, "open: " + open);
    }

    /** What the gate would say if it looked with the eyes of the analysis. */
    private static Verdict spotted(String text) {
        boolean contact = false;
        Set<Party> parties = new HashSet<>();
        int things = 0;
        for (String line : text.split("\n", -1)) {
            for (Sentence sentence : Sentences.of(line, 0, line.length())) {
                Spotted spotted = Spotted.of(sentence, LEXICON);
                for (int i = 0; i < spotted.size(); i++) {
                    Thing thing = spotted.at(i);
                    if (thing != null) {
                        contact |= thing.entries().stream().anyMatch(Entry::tellsOfContact);
                        Set<Party> meant = parties(thing.entries());
                        // 'Congolese' is of one Congo or of the other, never of both; a format is of all its members
                        boolean format = thing.entries().stream().anyMatch(Entry.Format.class::isInstance);
                        things += format ? meant.size() : meant.isEmpty() ? 0 : 1;
                        parties.addAll(meant);
                    }
                }
            }
        }
        return !contact ? Verdict.NO_CONTACT_WORD : things > 1 && parties.size() > 1 ? Verdict.OPEN : Verdict.ONE_PARTY;
    }

    private static Set<Party> parties(List<Entry> entries) {
        Set<Party> parties = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.PartyName name) {
                parties.add(name.party());
            } else if (entry instanceof Entry.Format format) {
                parties.addAll(format.members());
            } else if (entry instanceof Entry.Office office && office.party() != null) {
                parties.add(office.party());
            } else if (entry instanceof Entry.PersonName name) {
                parties.add(name.person().party());
            } else if (entry instanceof Entry.FamilyName name && parties.isEmpty()) {
                parties.add(name.person().party());
            }
        }
        return parties;
    }
}
