package dev.readout.analysis.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code place-cases.tsv}, {@code contact-length-cases.tsv} and {@code initiative-cases.tsv}. */
class FieldsTest {
    private static final Analyst ANALYST = Analysts.standard();

    static Stream<Arguments> places() {
        return cases("place");
    }

    static Stream<Arguments> lengths() {
        return cases("contact-length");
    }

    static Stream<Arguments> initiatives() {
        return cases("initiative");
    }

    private static Stream<Arguments> cases(String field) {
        return Table.read("test/" + field + "-cases.tsv", "text", "host", "expected").rows().stream()
                .map(row -> Arguments.of(row.get("text"), row.get("host"), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aContactIsWhereTheReportSaysAndNowhereElse(String text, String host, String expected) {
        assertEquals(expected, first(text, host).place().map(Place::words).orElse(""));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aLengthBelongsToTheContactThatTookIt(String text, String host, String expected) {
        assertEquals(
                expected,
                first(text, host)
                        .length()
                        .map(l -> l.iso() + " " + l.qualifier().code())
                        .orElse(""));
    }

    @ParameterizedTest
    @MethodSource("initiatives")
    void theInitiativeIsWhoseTheReportSays(String text, String host, String expected) {
        assertEquals(expected, first(text, host).initiative().map(Party::code).orElse(""));
    }

    private static Mention first(String text, String host) {
        Report report = new Report(
                "case",
                "case.txt",
                text,
                null,
                new Span(0, text.length()),
                Published.parse("2023-05-12").orElseThrow(),
                null,
                host.isEmpty() ? null : host,
                "en");
        List<Mention> mentions = ANALYST.read(report).mentions();
        assertFalse(mentions.isEmpty(), "no contact is read");
        return mentions.get(0);
    }
}
