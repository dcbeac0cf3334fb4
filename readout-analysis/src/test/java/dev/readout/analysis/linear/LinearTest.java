package dev.readout.analysis.linear;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.model.Report;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinearTest {
    private static final int LENGTH = 6_000;
    private static final Analyst ANALYST = Analysts.standard();

    /**
     * Memory asked for stands for work: it does not depend on the machine or on what else runs there. The contacts of one
     * report are held against each other, so their number counts twice.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEW_CONTACTS")
    void fourTimesTheTextAsksForAboutFourTimesTheMemory(Shape shape) {
        asked(shape.report(LENGTH));
        long once = asked(shape.report(LENGTH));
        long four = asked(shape.report(4 * LENGTH));
        assertTrue(four < 6 * once, shape + ": " + once + " bytes, then " + four);
    }

    @Test
    void noSentenceIsEndlessSoWhatLooksAtAllWordsOfOneStaysShort() {
        for (Shape shape : Shape.values()) {
            Report report = shape.report(20 * LENGTH);
            List<Sentence> sentences = Sentences.of(
                    report.text(), report.body().start(), report.body().end());
            int longest = sentences.stream().mapToInt(Sentence::size).max().orElseThrow();
            assertTrue(longest <= 600, shape + ": " + longest + " words");
        }
    }

    private static long asked(Report report) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        ANALYST.read(report);
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
