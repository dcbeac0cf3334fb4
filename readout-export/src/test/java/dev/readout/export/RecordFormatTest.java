package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFormatTest {
    private static byte[] bytes(RecordFormat format, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(selection, Issue.at(SampleRecord.MADE), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void everyContactIsWrittenOrCountedAsLeftOut(RecordFormat format) throws IOException {
        Selection all = SampleRecord.all();
        Written written = format.write(all, Issue.at(SampleRecord.MADE), new ByteArrayOutputStream());
        assertEquals(all.contacts().size(), written.contacts() + written.leftOut());
        assertEquals(
                new Written(0, 0, ""),
                format.write(SampleRecord.of(), Issue.at(SampleRecord.MADE), new ByteArrayOutputStream()));
    }

    @ParameterizedTest
    @EnumSource
    void theSameRecordGivesTheSameFile(RecordFormat format) throws IOException {
        assertArrayEquals(bytes(format, SampleRecord.all()), bytes(format, SampleRecord.all()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileWrittenInPortionsIsTheSameAsOneWrittenAtOnce(RecordFormat format) throws IOException {
        Selection all = SampleRecord.all();
        Portions whole = Portions.of(all);
        for (int size = 1; size <= all.contacts().size(); size++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Written written =
                    format.write(new Portions(all.contacts(), size, whole.reading()), Issue.at(SampleRecord.MADE), out);
            assertArrayEquals(bytes(format, all), out.toByteArray(), "in portions of " + size);
            assertEquals(all.contacts().size(), written.contacts() + written.leftOut());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTextIsPrinted(RecordFormat format) throws IOException {
        StringWriter out = new StringWriter();
        Selection all = SampleRecord.all();
        Issue issue = Issue.at(SampleRecord.MADE);
        if (format.text()) {
            format.print(all, issue, out);
            assertTrue(out.toString().length() > 1000, out.toString());
        } else {
            assertThrows(IllegalArgumentException.class, () -> format.print(all, issue, out));
        }
    }
}
