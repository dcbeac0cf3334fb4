package dev.readout.export.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Decision;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import dev.readout.testkit.SampleDecision;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLinesTest {
    private static final Subject CALL =
            SampleDecision.contact("cn-ru-2025-02-24-remote", Samples.releaseMention(), Samples.newsMention());
    private static final Subject PLAN = SampleDecision.mention(Samples.planned());
    private static final Decision SAME = SampleDecision.of(1, new Ruling.Same(List.of(CALL, PLAN)));
    private static final List<Decision> ALL = List.of(
            SAME,
            SampleDecision.of(2, new Ruling.Undo(SAME.id())),
            SampleDecision.of(3, new Ruling.Different(List.of(CALL, PLAN))),
            SampleDecision.of(4, Ruling.Set.of(CALL, RecordField.PLACE, "Kremlin, Moscow (RU)")),
            SampleDecision.of(5, Ruling.Set.of(CALL, RecordField.DATE, "2025-02 Tuesday")),
            SampleDecision.of(6, Ruling.Set.of(CALL, RecordField.DURATION, "about PT2H")),
            SampleDecision.of(7, new Ruling.Reject(PLAN, Optional.empty(), Optional.empty())),
            SampleDecision.of(8, new Ruling.Reject(CALL, Optional.of(RecordField.CHANNEL), Optional.of("video"))));

    private static List<String> lines() throws IOException {
        StringWriter out = new StringWriter();
        DecisionWriter.write(ALL, out);
        return out.toString().lines().toList();
    }

    @Test
    void everyRulingIsReadBackAsItWasWritten() throws IOException {
        assertEquals(ALL, lines().stream().map(DecisionReader::read).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, Ada Example, Eve Example, does not say what was decided under this id",
        "0, \"same\", \"equal\", 'same, different, set, reject, undo'",
        "0, 2025-03-01T08:01:00Z, yesterday, is no time like",
        "3, place, weather, there is no field 'weather'; the fields are date",
        "5, PT2H, 2 hours, is no duration like",
        "0, \"alone\": true, \"alone\": 1, \"alone\" is not true or false",
        "0, \"start\", \"begin\", no whole number under \"start\"",
        "1, \"decision\", \"what\", no text under \"decision\"",
        "0, {\"id\", [\"id\", no JSON"
    })
    void anEditedLineIsRefusedAndSaysWhatIsWrong(int line, String words, String instead, String problem)
            throws IOException {
        String edited = lines().get(line).replace(words, instead);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> DecisionReader.read(edited), edited);
        assertTrue(String.valueOf(refusal.getMessage()).contains(problem), refusal.getMessage());
    }
}
