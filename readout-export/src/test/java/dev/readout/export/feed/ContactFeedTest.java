package dev.readout.export.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.RecordFormat;
import dev.readout.export.SampleRecord;
import dev.readout.export.Written;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;

class ContactFeedTest {
    private static SyndFeed read(String file) throws FeedException {
        return new SyndFeedInput().build(new StringReader(file));
    }

    private static SyndFeed served() throws IOException, FeedException {
        return read(SampleRecord.served(
                RecordFormat.ATOM, SampleRecord.decided(), SampleRecord.recalled(), SampleRecord.visit()));
    }

    @Test
    void aContactIsAnEntryAndTheLastToldComesFirst() throws IOException, FeedException {
        SyndFeed feed = served();
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(
                List.of("urn:readout:contact:cn-ru-2025-05-09-in-person", "urn:readout:contact:c0ffee02"),
                feed.getEntries().stream().map(SyndEntry::getUri).toList());
        SyndEntry visit = feed.getEntries().get(0);
        assertEquals("Xi Jinping (CN) – Vladimir Putin (RU), in-person", visit.getTitle());
        assertEquals(
                "2025-05-09T17:15:00Z", visit.getPublishedDate().toInstant().toString());
        assertEquals("2025-05-10T00:00:00Z", visit.getUpdatedDate().toInstant().toString());
        assertEquals(visit.getUpdatedDate(), feed.getPublishedDate(), "the feed is as new as its newest entry");
        assertEquals(
                List.of("CN", "RU"),
                visit.getCategories().stream().map(SyndCategory::getName).toList());
    }

    @Test
    void anEntryLeadsToItsPageAndToReportsButNeverToAScript() throws IOException, FeedException {
        SyndEntry visit = served().getEntries().get(0);
        assertEquals("http://localhost:8080/contacts/cn-ru-2025-05-09-in-person", visit.getLink());
        assertEquals(
                List.of(
                        "alternate http://localhost:8080/contacts/cn-ru-2025-05-09-in-person",
                        "via https://example.org/visit?a=1&b=2"),
                visit.getLinks().stream()
                        .map(link -> link.getRel() + " " + link.getHref())
                        .sorted()
                        .toList());
    }

    @Test
    void aServedFeedNamesItsOwnAddress() throws IOException, FeedException {
        SyndFeed feed = served();
        assertEquals("http://localhost:8080/download/atom?party=RU,CN", feed.getUri());
        assertEquals(
                List.of("self http://localhost:8080/download/atom?party=RU,CN"),
                feed.getLinks().stream()
                        .map((SyndLink link) -> link.getRel() + " " + link.getHref())
                        .toList());
    }

    @Test
    void eachValueIsThereWithItsReading() throws IOException, FeedException {
        SyndEntry call = served().getEntries().get(1);
        List<String> fields = call.getForeignMarkup().stream()
                .filter(element -> element.getName().equals("field"))
                .map(element -> element.getAttributeValue("name") + " " + element.getText() + " "
                        + element.getAttributeValue("reading"))
                .toList();
        assertTrue(fields.contains("date 2025-02-24 decided"), fields.toString());
        assertTrue(fields.contains("channel video disputed"), fields.toString());
        assertTrue(fields.contains("channel phone disputed"), fields.toString());
        assertEquals(
                List.of("PT2H more-than", "PT1H5M exact"),
                call.getForeignMarkup().stream()
                        .filter(element -> "duration".equals(element.getAttributeValue("name")))
                        .map(element -> element.getText() + " " + element.getAttributeValue("qualifier"))
                        .toList());
        assertTrue(
                call.getContents().get(0).getValue().contains("duration: more-than PT2H or PT1H5M (disputed)"),
                call.getContents().get(0).getValue());
    }

    @Test
    void whatNoDatedReportTellsOfIsLeftOutAndCounted() throws IOException, FeedException {
        StringWriter out = new StringWriter();
        Written written = ContactFeed.write(Portions.of(SampleRecord.all()), Issue.at(SampleRecord.MADE), out);
        assertEquals(new Written(5, 1, "no report with a date of publication"), written);
        List<Element> own = read(out.toString()).getForeignMarkup();
        assertEquals(
                List.of("schema readout-feed/1", "leftOut 1"),
                own.stream()
                        .map(element -> element.getName() + " " + element.getText())
                        .toList());
    }

    @Test
    void anEmptyFeedIsAsNewAsTheMomentAtWhichItIsMade() throws IOException, FeedException {
        SyndFeed empty = read(SampleRecord.file(RecordFormat.ATOM));
        assertEquals(List.of(), empty.getEntries());
        assertEquals(SampleRecord.MADE, empty.getPublishedDate().toInstant());
    }
}
