package dev.readout.analysis.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code day-cases.tsv}: a report, its day, and the day of each contact in it. */
class DayOfContactTest {
    private static final Analyst ANALYST = Analysts.standard();

    record Case(int line, String report, String published, String expected) {
        @Override
        public String toString() {
            return line + ": " + report;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Table.Row row : Table.read("test/day-cases.tsv", "report", "published", "expected")
                .rows()) {
            cases.add(new Case(row.line(), row.get("report"), row.get("published"), row.get("expected")));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesEachContactTheDayThatTheReportGivesIt(Case c) {
        String text = c.report().replace(" ¶ ", "\n\n");
        Report report = new Report(
                "case",
                "case.txt",
                text,
                null,
                new Span(0, text.length()),
                Published.parse(c.published()).orElse(null),
                null,
                "Potomac Wire",
                "en");
        String read = ANALYST.read(report).mentions().stream()
                .map(m -> parties(m) + " " + written(m.date()))
                .distinct()
                .collect(Collectors.joining("; "));
        assertEquals(c.expected(), read);
    }

    private static String parties(Mention mention) {
        return mention.participants().stream()
                .map(p -> p.actor().party().code())
                .collect(Collectors.joining("-"));
    }

    private static String written(PartialDate date) {
        return date.unknown() ? "-" : date + (date.weekday() == null ? "" : " " + date.weekday());
    }
}
