package dev.readout.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.analysis.lexicon.Table;
import dev.readout.model.PartialDate;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code date-cases.tsv}: a sentence, its day and tense, and all that is found in it. */
class DateReaderTest {

    record Case(int line, String sentence, String published, String tense, String anchor, String expected) {
        @Override
        public String toString() {
            return line + ": " + sentence;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Table.Row row : Table.read("test/date-cases.tsv", "sentence", "published", "tense", "anchor", "expected")
                .rows()) {
            cases.add(new Case(
                    row.line(),
                    row.get("sentence"),
                    row.get("published"),
                    row.get("tense"),
                    row.get("anchor"),
                    row.get("expected")));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAndPlacesWhatTheSentenceSays(Case c) {
        @Nullable LocalDate published = c.published().isEmpty() ? null : LocalDate.parse(c.published());
        @Nullable PartialDate anchor = c.anchor().isEmpty() ? null : PartialDate.parse(c.anchor());
        String found = DateReader.english()
                .find(c.sentence(), new Span(0, c.sentence().length()))
                .stream()
                .map(e -> c.sentence().substring(e.span().start(), e.span().end()) + " = " + e.kind() + " "
                        + written(e.resolve(published, tense(c.tense()), anchor)))
                .collect(Collectors.joining("; "));
        assertEquals(c.expected(), found);
    }

    private static Tense tense(String letter) {
        return letter.equals("p") ? Tense.PAST : letter.equals("f") ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** The expression, a weekday that it leaves, and the basis. */
    private static String written(PartialDate date) {
        if (date.unknown()) {
            return "-";
        }
        String basis =
                date.basis().stream().map(PartialDate.Basis::code).sorted().collect(Collectors.joining("+"));
        return date + (date.weekday() == null ? "" : " " + date.weekday()) + " " + basis;
    }
}
