package dev.readout.app.web.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.testkit.SampleReport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static String sentence(int number) {
        return "On day " + number + " the presidents of Kenya and Ghana spoke by phone"
                + " about the harbour of the coast".repeat(number % 5) + ".";
    }

    private static String text(String between) {
        return IntStream.range(0, 300).mapToObj(LinesTest::sentence).collect(Collectors.joining(between));
    }

    @Test
    void wordsHaveTheSameSentenceHoweverLongTheirLineIs() {
        Report oneLine = SampleReport.of(text(" ")).build();
        Report manyLines = SampleReport.of(text("\n")).build();
        Lines lines = new Lines(oneLine);
        Matcher words = Pattern.compile("\\w+").matcher(oneLine.text());
        int looked = 0;
        while (words.find()) {
            Span span = new Span(words.start(), words.end());
            Evidence here = Evidence.of(lines, oneLine.quote(span));
            Evidence there = Evidence.of(manyLines, manyLines.quote(span));
            assertEquals(there.before(), here.before(), span.toString());
            assertEquals(there.after(), here.after(), span.toString());
            looked++;
        }
        assertTrue(looked > 3000, "words: " + looked);
    }

    @Test
    void ofASentenceWithoutEndOnlyWhatIsNearIsShown() {
        Report report = SampleReport.of("and on it goes ".repeat(20_000)).build();
        int middle = report.text().indexOf("goes", 150_000);
        Evidence evidence = Evidence.of(report, report.quote(new Span(middle, middle + 4)));
        assertEquals("… ", evidence.before().substring(0, 2));
        assertEquals(" …", evidence.after().substring(evidence.after().length() - 2));
    }
}
