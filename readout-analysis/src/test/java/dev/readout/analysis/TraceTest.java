package dev.readout.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Analyst ANALYST = Analysts.standard();

    private static final class Notebook implements Trace {
        private final Report report;
        private final List<String> sentences = new ArrayList<>();
        private final List<String> dropped = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<String> again = new ArrayList<>();

        Notebook(Report report) {
            this.report = report;
        }

        @Override
        public void sentence(Span sentence) {
            sentences.add(report.quote(sentence).words());
        }

        @Override
        public void dropped(Span words, String why) {
            dropped.add(report.quote(words).words() + ": " + why);
        }

        @Override
        public void skipped(Span part, String why) {
            skipped.add(report.quote(part).words() + ": " + why);
        }

        @Override
        public void again(Span words, Span evidence) {
            again.add(report.quote(words).words());
        }
    }

    private static Report report(String text, String language) {
        return new Report("r", "r.txt", text, null, new Span(0, text.length()), null, null, null, language);
    }

    private static Notebook follow(String text) {
        Report report = report(text, "en");
        Notebook notebook = new Notebook(report);
        Analysis followed = ANALYST.read(report, notebook);
        assertEquals(ANALYST.read(report), followed, "what is read must not depend on who listens");
        return notebook;
    }

    @Test
    void everySentenceReadIsTold() {
        assertEquals(
                List.of("Prices rose.", "The ministers met."), follow("Prices rose. The ministers met.").sentences);
    }

    @Test
    void aReportWithoutContactVocabularyIsNotReadFurther() {
        assertEquals(
                List.of("Prices rose. Wages did not.: no contact vocabulary"),
                follow("Prices rose. Wages did not.").skipped);
    }

    @Test
    void aContactWordWithOnePartySaysWhichOneItHas() {
        assertEquals(
                List.of("talks: contact noun 'talks', but only one party: Angela Merkel (DE)"),
                follow("Angela Merkel said that the talks went well.").dropped);
    }

    @Test
    void aContactWordWithoutAnybodySaysSo() {
        assertEquals(
                List.of("meeting: contact noun 'meeting', but nobody in the sentence can take part"),
                follow("The villagers held a meeting in the school.").dropped);
    }

    @Test
    void aPersonOutOfOfficeIsNamedWithTheDay() {
        List<String> dropped = follow("Barack Obama met Xi Jinping on 9 May 2022.").dropped;
        assertTrue(
                dropped.stream()
                        .anyMatch(d -> d.contains("by the tables not all in office on 2022-05-09: Barack Obama (US)")),
                dropped.toString());
    }

    @Test
    void aSecondReportOfTheSameOccasionIsToldAsThat() {
        Notebook notebook = follow("Angela Merkel met Xi Jinping on 5 July 2017. Merkel met Xi in Berlin.");
        assertEquals(List.of("Merkel met Xi"), notebook.again);
    }

    @Test
    void whatIsNotReadIsTold() {
        Report report = report("Ангела Меркель позвонила Владимиру Путину.", "ru");
        Notebook notebook = new Notebook(report);
        ANALYST.read(report, notebook);
        assertEquals(List.of(report.text() + ": no analyst for language ru"), notebook.skipped);
    }
}
