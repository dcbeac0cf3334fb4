package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String RUSSIAN = "Президенты обсудили торговлю и договорились встретиться осенью в Москве.";
    private static final String CHINESE = "国家主席同来访的总统举行会谈，双方一致同意在年内继续合作。";
    private static final String TRADITIONAL = "總統與來訪的總理舉行會談，雙方同意在年內繼續合作，並對地區的發展交換意見。";
    private static final String JAPANESE = "両首脳は電話で会談し、これからも協力を続けることで一致しました。";
    private static final String KOREAN = "두 정상은 전화로 회담하고 앞으로도 협력을 이어 가기로 하였다고 한다.";

    private static byte[] page(String meta, String text, String charset) {
        return Pages.page(meta, "<p>" + text + "</p><p>" + text + "</p>").getBytes(Charset.forName(charset));
    }

    private static String read(byte[] bytes, String header) {
        return Pages.body(Pages.report(bytes, new Fetched("page.html", null, header.isEmpty() ? null : header, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251",
        "KOI8-R",
        "IBM866",
        "ISO-8859-5",
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
    })
    void russian_is_read_in_every_charset_it_was_ever_written_in(String charset) {
        assertTrue(read(page("", RUSSIAN, charset), "").contains(RUSSIAN));
    }

    @Test
    void so_are_chinese_japanese_and_korean() {
        assertTrue(read(page("", CHINESE, "GB18030"), "").contains(CHINESE));
        assertTrue(read(page("", TRADITIONAL, "Big5"), "").contains(TRADITIONAL));
        assertTrue(read(page("", JAPANESE, "Shift_JIS"), "").contains(JAPANESE));
        assertTrue(read(page("", JAPANESE, "EUC-JP"), "").contains(JAPANESE));
        assertTrue(read(page("", KOREAN, "EUC-KR"), "").contains(KOREAN));
    }

    @ParameterizedTest
    @CsvSource({"gb2312", "GBK", "gb18030"})
    void a_page_names_its_charset(String named) {
        byte[] bytes = page("<meta charset=" + named + ">", CHINESE, "GB18030");
        assertTrue(read(bytes, "").contains(CHINESE));
    }

    @Test
    void the_header_counts_more_than_the_page() {
        byte[] bytes = page("<meta charset='koi8-r'>", RUSSIAN, "windows-1251");
        assertTrue(read(bytes, "text/html; charset=windows-1251").contains(RUSSIAN));
        assertTrue(read(bytes, "windows-1251").contains(RUSSIAN));
    }

    @Test
    void a_byte_order_mark_counts_more_than_the_header() {
        byte[] bytes = page("<meta charset='koi8-r'>", "\uFEFF" + RUSSIAN, "UTF-16");
        assertTrue(read(bytes, "text/html; charset=koi8-r").contains(RUSSIAN));
        byte[] utf8 = ("\uFEFF" + Pages.page("", Pages.STORY + RUSSIAN)).getBytes(StandardCharsets.UTF_8);
        assertTrue(read(utf8, "text/html; charset=koi8-r").contains(RUSSIAN));
    }

    @Test
    void what_can_only_be_utf8_is_utf8_whatever_is_said() {
        assertTrue(read(page("<meta charset='windows-1251'>", RUSSIAN, "UTF-8"), "text/html; charset=iso-8859-1")
                .contains(RUSSIAN));
    }

    @Test
    void what_is_said_to_be_utf8_and_is_not_is_read_by_its_letters() {
        assertTrue(read(page("<meta charset='utf-8'>", RUSSIAN, "windows-1251"), "text/html; charset=utf-8")
                .contains(RUSSIAN));
        assertTrue(read(page("<meta charset='utf-8'>", CHINESE, "GB18030"), "").contains(CHINESE));
    }

    @Test
    void western_letters_are_read_where_no_other_alphabet_fits() {
        String french = "Les présidents se sont rencontrés à Genève et sont tombés d’accord.";
        assertTrue(read(page("", french, "windows-1252"), "").contains(french));
        assertTrue(read(page("<meta charset='iso-8859-1'>", french, "windows-1252"), "")
                .contains(french));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=klingon", "text/html; charset=''", "text/html; charset=\"%00\"", "??"})
    void a_charset_that_nobody_knows_is_none(String header) {
        assertTrue(read(page("<meta charset='windows-1251'>", RUSSIAN, "windows-1251"), header)
                .contains(RUSSIAN));
    }

    @Test
    void broken_bytes_in_good_utf8_stay_visible() {
        byte[] bytes = page("", RUSSIAN.repeat(3), "UTF-8");
        int middle = bytes.length / 2;
        bytes[middle] = (byte) 0xFF;
        String body = read(bytes, "text/html; charset=utf-8");
        assertTrue(body.contains("\uFFFD"), body);
        assertTrue(body.contains(RUSSIAN), body);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7 % 31 + 1);
        }
        assertEquals(Reason.NOT_TEXT, reason(noise));
        assertEquals(Reason.NOT_TEXT, reason(Pages.page("", Pages.STORY + "\0").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.EMPTY, reason(new byte[0]));
    }

    private static Reason reason(byte[] bytes) {
        var failed = (dev.readout.ingest.Outcome.Failed) Pages.outcome(bytes, Fetched.file("page.html"));
        return failed.reason();
    }

    @Test
    void a_page_that_was_cut_off_in_a_letter_is_read() {
        byte[] bytes = page("", RUSSIAN, "UTF-8");
        String cut = read(Arrays.copyOf(bytes, bytes.length - 60), "");
        assertTrue(cut.startsWith(RUSSIAN.substring(0, 40)), cut);
    }
}
