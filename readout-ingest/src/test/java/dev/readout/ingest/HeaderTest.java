package dev.readout.ingest;

import static dev.readout.ingest.Reading.body;
import static dev.readout.ingest.Reading.headline;
import static dev.readout.ingest.Reading.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.readout.model.Particular;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    private static final String BODY = "The two presidents spoke by telephone on Monday.";

    @Test
    void header_lines_are_metadata_and_the_body_starts_after_them() {
        String text = """
                URL: https://www.example.org/call
                TITLE: Telephone call
                PUBLISHED: 2025-02-24

                """ + BODY;
        Report report = report(text);
        assertEquals(text, report.text());
        assertEquals("https://www.example.org/call", report.url());
        assertEquals("example.org", report.outlet());
        assertEquals("Telephone call", headline(report));
        assertEquals(new Published(LocalDate.of(2025, 2, 24), null, null), report.published());
        assertEquals(BODY, body(report));
    }

    @Test
    void header_lines_come_in_any_order_and_case() {
        String header = "language: FR\r\nOutlet:  The Daily Example \r\ntitle: Appel\r\nUrl: http://x.org\r\n";
        Report report = report(header + "\r\nLes deux présidents ont parlé.\r\n");
        assertEquals("fr", report.language());
        assertEquals("The Daily Example", report.outlet());
        assertEquals("Appel", headline(report));
        assertEquals("Les deux présidents ont parlé.\r\n", body(report));
    }

    @Test
    void the_author_and_section_are_kept_with_where_every_value_is_from() {
        Report report = report("""
                URL: https://www.example.org/2025/02/24/call
                AUTHOR: By Ann Writer <ann@example.org>
                SECTION: World

                Telephone call of the presidents

                """ + BODY);
        assertEquals("Ann Writer", report.author());
        assertEquals("World", report.section());
        assertEquals(
                "{URL=header, TITLE=first-line, PUBLISHED=address, OUTLET=host, AUTHOR=header, SECTION=header,"
                        + " LANGUAGE=text}",
                report.from().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "By Ann Writer, Ann Writer",
        "'BY ANN WRITER and BEN D. SECOND, Northwire', ANN WRITER and BEN D. SECOND",
        "'By Ann Writer, Ben Second and Cem de la Third', 'Ann Writer, Ben Second and Cem de la Third'",
        "By Ann Writer | Foreign desk, Ann Writer"
    })
    void a_line_below_the_headline_names_the_authors(String line, String names) {
        Report report = report("TITLE: Telephone call\n\n" + line + "\n\n" + BODY);
        assertEquals(names, report.author());
        assertEquals("byline", report.from().get(Particular.AUTHOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the talks were over.",
                "By the way.",
                "By Ann Writer's count they spoke for two hours.",
                "By Ann Writer and others who followed the talks from the hotel",
                "AUTHOR: admin"
            })
    void other_lines_name_nobody(String line) {
        assertNull(report(line + "\n\n" + BODY).author());
    }

    @Test
    void the_first_line_that_is_no_header_line_ends_the_header() {
        Report report = report("TITLE: Telephone call\n" + BODY + "\nURL: http://not.a.header/");
        assertEquals(BODY + "\nURL: http://not.a.header/", body(report));
        assertNull(report.url());
    }

    @Test
    void a_blank_line_ends_the_header() {
        Report report = report("TITLE: Telephone call\n\nLanguage: the interpreters worked in two of them.");
        assertEquals("Language: the interpreters worked in two of them.", body(report));
        assertEquals("en", report.language());
    }

    @Test
    void a_leading_date_is_the_day_of_publication() {
        Report report = report(" date 2025-02-24 Moscow: " + BODY);
        assertEquals(LocalDate.of(2025, 2, 24), published(report).day());
        assertEquals("Moscow: " + BODY, body(report));
        assertEquals(BODY, body(report("date 2025-02-24\n" + BODY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"date 2025-02-31 They met.", "date 2025-02-24They met.", "They met. date 2025-02-24 it was."})
    void what_is_no_leading_date_stays_in_the_body(String text) {
        Report report = report(text);
        assertNull(report.published());
        assertEquals(text, body(report));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-24, 2025-02-24",
        "2025-02-24T14:30:00, 2025-02-24T14:30",
        "2025-02-24 14:30:05, 2025-02-24T14:30:05",
        "2025-02-24T23:30:00Z, 2025-02-24T23:30Z",
        "2021-01-22 20:14:56-05:00, 2021-01-22T20:14:56-05:00",
        "'Mon, 24 Feb 2025 14:30:00 +0300', 2025-02-24T14:30+03:00",
        "'Mon, 24 Feb 2025 14:30:00 GMT', 2025-02-24T14:30Z",
    })
    void a_publication_date_may_have_a_time_and_a_zone(String stated, String read) {
        assertEquals(
                read, published(report("PUBLISHED: " + stated + "\n\n" + BODY)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "recently", "2025-13-01", "2025-02-24T25:00:00"})
    void what_is_no_date_is_no_publication_date(String stated) {
        assertNull(report("PUBLISHED: " + stated + "\n\n" + BODY).published());
    }

    @Test
    void defaults_fill_only_what_the_document_does_not_say() {
        Defaults defaults = new Defaults(new Published(LocalDate.of(2020, 1, 1), null, null), "de");
        Report silent = report(BODY, defaults);
        assertEquals(LocalDate.of(2020, 1, 1), published(silent).day());
        assertEquals("de", silent.language());
        Report telling = report("LANGUAGE: en\nPUBLISHED: 2025-02-24\n\n" + BODY, defaults);
        assertEquals(LocalDate.of(2025, 2, 24), published(telling).day());
        assertEquals("en", telling.language());
    }

    @Test
    void an_outlet_line_says_better_than_the_address() {
        assertEquals(
                "Example",
                report("OUTLET: Example\nURL: https://e.org/a\n\n" + BODY).outlet());
        assertEquals(
                "news.e.org",
                report("URL: https://u@News.E.org:8443?x\n\n" + BODY).outlet());
        assertNull(report(BODY).outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https://", "https://e.org/ a b"})
    void only_web_addresses_are_addresses(String url) {
        Report report = report("URL: " + url + "\n\n" + BODY);
        assertNull(report.url());
        assertNull(report.outlet());
    }

    private static Published published(Report report) {
        Published published = report.published();
        if (published == null) {
            throw new AssertionError("no publication date in: " + report.text());
        }
        return published;
    }
}
