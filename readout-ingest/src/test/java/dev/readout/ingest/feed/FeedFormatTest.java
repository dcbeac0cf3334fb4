package dev.readout.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Hostile;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import dev.readout.model.Appearance;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedFormatTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel><title>Paper</title><link>https://paper.example/</link><language>en-us</language>
                <item><title>Presidents &amp; ministers <![CDATA[<b>speak</b>]]></title>
                  <link>https://paper.example/1</link><dc:creator>Ann Writer</dc:creator>
                  <category>World</category><category>Diplomacy</category>
                  <description>In short.</description><media:title>A picture</media:title>
                  <content:encoded><![CDATA[<p>The presidents spoke.</p><p>They agreed to meet.</p>]]></content:encoded>
                  <pubDate>Mon, 24 Feb 2025 14:30:00 +0300</pubDate></item>
                <item><guid>https://paper.example/2</guid><description>&lt;p&gt;The premier arrived.&lt;/p&gt;</description>
                  </item>
                <item><guid isPermaLink="false">7</guid></item>
              </channel>
            </rss>
            """;
    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://wire.example/"><title>Wire</title><d:language>de</d:language></channel>
              <item rdf:about="https://wire.example/1"><title>Besuch</title><link>https://wire.example/1</link>
                <description>Der Minister kam.</description><d:date>2025-02-24T09:00:00+01:00</d:date></item>
            </rdf:RDF>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
              <title>Agence</title>
              <entry xml:lang="en"><title type="html">A &lt;i&gt;call&lt;/i&gt;</title>
                <link rel="enclosure" href="https://agence.example/sound"/><link href="https://agence.example/1"/>
                <author><name>B. Two</name><uri>https://agence.example/b</uri></author>
                <updated>2025-02-25T00:00:00Z</updated><published>2025-02-24T10:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They spoke for 5 &lt; 6 minutes.</p>
                <p>More <em>will</em> follow.</p></div></content></entry>
              <entry><title>Bref</title><summary>Le président a reçu le ministre.</summary></entry>
            </feed>
            """;
    private static final String SITEMAP = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://daily.example/1</loc><news:news><news:publication><news:name>The Daily</news:name>
                <news:language>en</news:language></news:publication>
                <news:publication_date>2025-02-24</news:publication_date><news:title>Leaders talk</news:title></news:news></url>
              <url><loc>https://daily.example/about</loc></url>
            </urlset>
            """;
    private static final String OPML = """
            <opml version="2.0"><head><title>Feeds</title></head><body><outline text="All">
              <outline text="Paper" type="rss" xmlUrl="https://paper.example/rss"/></outline></body></opml>
            """;

    private static List<Outcome> read(String feed) {
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD)
                .read(
                        List.of("-"),
                        Defaults.NONE,
                        new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)),
                        outcomes::add);
        return outcomes;
    }

    private static Report report(Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Read, outcome.toString());
        return ((Outcome.Read) outcome).report();
    }

    private static String facts(Report report) {
        return report.source() + " | " + report.published() + " | " + report.url() + " | " + report.outlet() + " | "
                + report.language();
    }

    @Test
    void anItemOfRssIsAReport() {
        List<Outcome> outcomes = read(RSS);
        Report first = report(outcomes.get(0));
        assertEquals(
                "Presidents & ministers speak\n\nBy Ann Writer\n\nThe presidents spoke.\n\nThey agreed to meet.",
                first.text());
        assertEquals("-#1 | 2025-02-24T14:30+03:00 | https://paper.example/1 | paper.example | en", facts(first));
        assertEquals("The premier arrived.", report(outcomes.get(1)).text());
        assertEquals("https://paper.example/2", report(outcomes.get(1)).url());
        assertEquals("-#3", outcomes.get(2).source());
        assertTrue(outcomes.get(2) instanceof Outcome.Failed);
    }

    @Test
    void anItemHasItsAuthorsAndTheFirstOfItsCategories() {
        Report rss = report(read(RSS).get(0));
        assertEquals("Ann Writer | World", rss.author() + " | " + rss.section());
        assertEquals(
                "{URL=link, TITLE=title, PUBLISHED=pubDate, OUTLET=host, AUTHOR=dc:creator, SECTION=category,"
                        + " LANGUAGE=language}",
                rss.from().toString());
        Report atom = report(read(ATOM.replace(
                        "<author>",
                        "<category term='politique' label='Politique'/><author><name>A. One</name></author><author>"))
                .get(0));
        assertEquals("A. One, B. Two | Politique", atom.author() + " | " + atom.section());
        assertEquals("author/name", atom.from().get(Particular.AUTHOR));
        Report mail = report(read(RSS.replace(
                        "<dc:creator>Ann Writer</dc:creator>", "<author>ann@paper.example (Ann Writer)</author>"))
                .get(0));
        assertEquals("Ann Writer", mail.author());
    }

    @Test
    void anEntryOfAtomWithoutAuthorIsByThoseOfItsSourceElseOfItsFeed() {
        String feed = ATOM.replace(
                "<title>Agence</title>",
                "<title>Agence</title><author><name>The Desk</name></author><author><name>A. One</name></author>");
        Report own = report(read(feed).get(0));
        assertEquals("B. Two", own.author());
        Report inherited = report(read(feed).get(1));
        assertEquals("The Desk, A. One", inherited.author());
        assertEquals("feed/author/name", inherited.from().get(Particular.AUTHOR));
        Report taken = report(read(feed.replace(
                        "<entry><title>Bref",
                        "<entry><source><author><name>C. Three</name></author></source><title>Bref"))
                .get(1));
        assertEquals("C. Three", taken.author());
        Report rss = report(read(RSS.replace("<channel>", "<channel><author>Ed Itor</author>"))
                .get(1));
        assertNull(rss.author());
    }

    static Stream<byte[]> broken() {
        byte[] cut = "<opml><outline xmlUrl='h\u00E9'/></opml>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] zeros = RSS.replace("Paper", "Pa\0er").getBytes(StandardCharsets.UTF_8);
        byte[] odd = (RSS + "\uD83D\uDD4A").getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                cut,
                zeros,
                RSS.replace("UTF-8", "UTF-99").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(odd, odd.length - 1),
                "\0\0\0<rss/>".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsBrokenIsRefusedAndNothingIsPrinted(byte[] broken) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setErr(err);
            assertThrows(Refusal.class, () -> FeedList.read(new ByteArrayInputStream(broken)));
            List<Outcome> outcomes = new ArrayList<>();
            assertThrows(Refusal.class, () -> new FeedFormat(Limits.STANDARD)
                    .read("feed", new ByteArrayInputStream(broken), Defaults.NONE, outcomes::add));
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void utf16NeedsNoMark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            List<Outcome> outcomes = new ArrayList<>();
            assertDoesNotThrow(() -> new FeedFormat(Limits.STANDARD)
                    .read("feed", new ByteArrayInputStream(RDF.getBytes(charset)), Defaults.NONE, outcomes::add));
            assertEquals("Besuch\n\nDer Minister kam.", report(outcomes.get(0)).text());
        }
    }

    @Test
    void anItemSaysWhenItWasChanged() {
        Outcome.Read entry = (Outcome.Read) read(ATOM).get(0);
        assertEquals("2025-02-25T00:00Z", String.valueOf(entry.appearance().modified()));
        assertEquals(Appearance.Form.FEED, entry.appearance().form());
        assertNull(((Outcome.Read) read(RSS).get(0)).appearance().modified());
    }

    @Test
    void anItemOfRdfIsAReport() {
        Report report = report(read(RDF).get(0));
        assertEquals("Besuch\n\nDer Minister kam.", report.text());
        assertEquals("-#1 | 2025-02-24T09:00+01:00 | https://wire.example/1 | wire.example | de", facts(report));
    }

    @Test
    void anEntryOfAtomIsAReport() {
        List<Outcome> outcomes = read(ATOM);
        Report first = report(outcomes.get(0));
        assertEquals("A call\n\nBy B. Two\n\nThey spoke for 5 < 6 minutes.\n\nMore will follow.", first.text());
        assertEquals("-#1 | 2025-02-24T10:00Z | https://agence.example/1 | agence.example | en", facts(first));
        assertEquals("fr", report(outcomes.get(1)).language());
    }

    @Test
    void aNewsSitemapGivesHeadlinesAndNamesOfPagesAreSkipped() {
        List<Outcome> outcomes = read(SITEMAP);
        assertEquals("Leaders talk", report(outcomes.get(0)).text());
        assertEquals("-#1 | 2025-02-24 | https://daily.example/1 | The Daily | en", facts(report(outcomes.get(0))));
        assertTrue(outcomes.get(1) instanceof Outcome.Skipped);
    }

    @Test
    void aListOfFeedsNamesThemAndFetchesNothing() {
        assertEquals(
                List.of(new Outcome.Skipped("-#1", "names a feed, which is not fetched: https://paper.example/rss")),
                read(OPML));
    }

    @Test
    void aDocumentTypeIsRefusedWithAReason() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<rss><channel><item><title>&b;</title></item></channel></rss>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><item><title>&a;</title></item></channel></rss>";
        for (String hostile : List.of(laughs, outside)) {
            List<Outcome> outcomes = read(hostile);
            assertEquals(1, outcomes.size());
            assertTrue(
                    outcomes.get(0) instanceof Outcome.Failed failed
                            && failed.reason().code().equals("doctype"),
                    outcomes.toString());
        }
    }

    @Test
    void ofABrokenFeedWhatCameBeforeIsKept() {
        List<Outcome> outcomes = read(RSS.substring(0, RSS.indexOf("<item><guid>") + 20));
        assertEquals(2, outcomes.size());
        assertTrue(outcomes.get(0) instanceof Outcome.Read);
        assertTrue(
                outcomes.get(1) instanceof Outcome.Failed failed
                        && failed.reason().code().equals("not-xml"),
                outcomes.toString());
    }

    @Test
    void aFeedIsReadInTheCharactersThatItDeclares() {
        String feed = "<rss><channel><item><title>Встреча</title></item></channel></rss>";
        for (String charset : List.of("windows-1251", "UTF-16", "UTF-8")) {
            List<Outcome> outcomes = new ArrayList<>();
            byte[] bytes =
                    ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + feed).getBytes(Charset.forName(charset));
            new Intake(Limits.STANDARD)
                    .read(
                            List.of("-"),
                            new Defaults(null, null, null, "feed"),
                            new ByteArrayInputStream(bytes),
                            outcomes::add);
            assertEquals("Встреча", report(outcomes.get(0)).text(), charset);
        }
        assertEquals("Встреча", report(read("\uFEFF" + feed).get(0)).text());
    }

    @Test
    void anotherKindOfXmlIsNoFeed() {
        byte[] page = "<page><item><title>A</title></item></page>".getBytes(StandardCharsets.UTF_8);
        List<Outcome> outcomes = new ArrayList<>();
        new Intake(Limits.STANDARD)
                .read(
                        List.of("-"),
                        new Defaults(null, null, null, "feed"),
                        new ByteArrayInputStream(page),
                        outcomes::add);
        assertTrue(
                outcomes.get(0) instanceof Outcome.Failed failed
                        && failed.reason().code().equals("no-feed"),
                outcomes.toString());
    }

    @Test
    void whateverTheBytesAreAFeedIsRefusedOrRead() {
        List<byte[]> documents = new ArrayList<>();
        for (String feed : List.of(RSS, RDF, ATOM, SITEMAP, OPML)) {
            documents.add(feed.getBytes(StandardCharsets.UTF_8));
        }
        List<String> words = List.of(
                "<",
                ">",
                "</",
                "/>",
                "&",
                "&#0;",
                "&#xD800;",
                "]]>",
                "<![CDATA[",
                "<item>",
                "</item>",
                "<!DOCTYPE a>",
                "<?xml?>",
                "<!--",
                "xmlns:x=\"\"",
                "<entry xml:lang='",
                "<link href='");
        Hostile.damage(FeedFormatTest.class, Limits.STANDARD, words, documents);
    }
}
