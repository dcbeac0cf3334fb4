package dev.readout.analysis.rulings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Anchor;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision is about is found again when another version has read the report. */
class AnchorsTest {
    private static final Report REPORT = SampleReport.of(
                    "Olaf Scholz met Emmanuel Macron. Later Olaf Scholz phoned Emmanuel Macron and Donald Tusk.")
            .build();

    private static Mention mention(String id, String evidence, boolean three) {
        SampleMention mention = SampleMention.in(REPORT, evidence)
                .id(id)
                .participant("Olaf Scholz", "DE", "", "Olaf Scholz")
                .participant("Emmanuel Macron", "FR", "", "Emmanuel Macron");
        return (three ? mention.participant("Donald Tusk", "PL", "", "Donald Tusk") : mention).build();
    }

    private static Mentions.Found find(Mention then, List<Mention> ofReport, Mention... now) {
        return new Mentions(List.of(now)).find(Anchor.of(then, ofReport));
    }

    @Test
    void byItsId() {
        Mention met = mention("a", "met", false);
        Mention phoned = mention("b", "phoned", false);
        assertEquals(phoned, find(phoned, List.of(met, phoned), met, phoned).mention());
    }

    @Test
    void byWordsThatBothReadingsTakeForEvidence() {
        Mention met = mention("a", "Olaf Scholz met", false);
        Mention phoned = mention("b", "phoned", false);
        Mention now = mention("c", "met Emmanuel Macron", false);
        assertEquals(now, find(met, List.of(met, phoned), now, phoned).mention());
    }

    @Test
    void byTheSamePlaceWhereOnePartyMoreIsReadNow() {
        Mention two = mention("a", "phoned", false);
        Mention met = mention("b", "met", false);
        Mention three = mention("c", "phoned Emmanuel", true);
        assertEquals(three, find(two, List.of(two, met), three, met).mention());
    }

    @Test
    void byItsPartiesWhereTheReportToldOfThemOnce() {
        Mention met = mention("a", "met", false);
        Mention now = mention("b", "Later", false);
        assertEquals(now, find(met, List.of(met), now).mention());
    }

    @Test
    void notWhereSeveralMayBeMeantOrNoneIsLeft() {
        Mention met = mention("a", "Olaf Scholz met Emmanuel Macron", false);
        Mention one = mention("b", "Olaf Scholz", false);
        Mention other = mention("c", "Emmanuel Macron", false);
        Mentions.Found several = find(met, List.of(met), one, other);
        assertNull(several.mention());
        assertTrue(several.why().contains("now has 2 mentions of DE and FR that may be meant"), several.why());

        Mentions.Found none = find(met, List.of(met));
        assertNull(none.mention());
        assertTrue(none.why().contains("is not stored or tells of no contact"), none.why());

        Mention phoned = mention("d", "phoned", false);
        Mentions.Found elsewhere = find(met, List.of(met, phoned), phoned);
        assertNull(elsewhere.mention(), "the report told of them twice, so the other is another one");
        assertTrue(elsewhere.why().contains("no longer tells of DE and FR at 0–31"), elsewhere.why());
    }
}
