package dev.readout.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code duration-cases.tsv}. */
class DurationReaderTest {

    static Stream<Arguments> cases() {
        return Table.read("test/duration-cases.tsv", "sentence", "expected").rows().stream()
                .map(row -> Arguments.of(row.get("sentence"), row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheLengthsOfContactsAndNoOthers(String sentence, String expected) {
        String found = DurationReader.english().find(sentence, new Span(0, sentence.length())).stream()
                .map(e -> sentence.substring(e.span().start(), e.span().end()) + " = "
                        + e.length().iso() + " " + e.length().qualifier().code())
                .collect(Collectors.joining("; "));
        assertEquals(expected, found);
    }
}
