package dev.readout.ingest;

import static dev.readout.ingest.Reading.body;
import static dev.readout.ingest.Reading.failure;
import static dev.readout.ingest.Reading.report;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Report;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void the_text_is_stored_verbatim() {
        String text = "They met.\r\n\r\n\u00A0They talked 🤝 for\tan hour.\r\n ";
        Report report = report(text);
        assertEquals(text, report.text());
        assertEquals(text, body(report));
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        assertEquals("They met.", report("\uFEFFThey met.").text());
    }

    @Test
    void the_id_comes_from_the_text_alone() {
        assertEquals("ba7816bf8f01cfea", report("abc").id());
        assertEquals("ba7816bf8f01cfea", report("\uFEFFabc").id());
    }

    @Test
    void what_is_not_utf8_is_refused_with_the_place() {
        Outcome.Failed failed = failure("Они встретились.".getBytes(Charset.forName("windows-1251")));
        assertEquals(Reason.NOT_UTF8, failed.reason());
        assertTrue(failed.detail().contains("offset 0"), failed.detail());
        byte[] cut = "Встреча".getBytes(UTF_8);
        cut = java.util.Arrays.copyOf(cut, cut.length - 1);
        assertTrue(failure(cut).detail().contains("offset 12"), failure(cut).detail());
        assertEquals(
                Reason.NOT_UTF8,
                failure(new byte[] {'a', (byte) 0xC0, (byte) 0xAF}).reason());
        assertEquals(Reason.NOT_UTF8, failure("They met.".getBytes(UTF_16)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\u00A0", "\uFEFF", "date 2025-02-24\n", "URL: https://e.org/\nPUBLISHED:\n\n"})
    void a_document_that_says_nothing_is_empty(String text) {
        assertEquals(Reason.EMPTY, failure(text.getBytes(UTF_8)).reason());
    }

    @Test
    void a_title_alone_is_a_report() {
        assertEquals("", body(report("TITLE: Presidents talk by telephone\n")));
    }

    @Test
    void a_nul_byte_is_no_text() {
        assertEquals(Reason.NOT_TEXT, failure("They\0met.".getBytes(UTF_8)).reason());
    }

    @Test
    void more_than_five_percent_of_control_characters_are_no_text() {
        assertEquals(
                Reason.NOT_TEXT,
                failure(("\u0001\u0002" + "x".repeat(37)).getBytes(UTF_8)).reason());
        assertEquals(
                "\u0001" + "x".repeat(19), report("\u0001" + "x".repeat(19)).text());
        assertEquals("\n\t\r\nx", report("\n\t\r\nx").text());
    }

    @ParameterizedTest
    @CsvSource({
        "en, The two presidents spoke by telephone.",
        "en, Presidents Putin (Путин) and Xi (习近平) spoke by telephone on Monday.",
        "ru, Состоялся телефонный разговор Владимира Путина с Си Цзиньпином.",
        "uk, Відбулася телефонна розмова президентів України та Фінляндії.",
        "zh, 国家主席习近平同俄罗斯总统普京通电话。",
        "ja, 両首脳は電話で会談し、協力を続けることで一致した。",
        "ko, 두 정상은 전화로 회담했다.",
        "ar, أجرى الرئيسان اتصالا هاتفيا.",
        "en, 1 + 1 = 2",
    })
    void the_script_decides_the_language_where_nothing_else_does(String language, String text) {
        assertEquals(language, report(text).language());
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "ZH_hans, zh", "English, ru", "'', ru"})
    void a_language_line_counts_where_it_gives_a_code(String stated, String read) {
        assertEquals(
                read,
                report("LANGUAGE: " + stated + "\n\nОни встретились в Москве.").language());
    }
}
