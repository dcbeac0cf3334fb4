package dev.readout.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedListTest {
    private static final String LIST = "<?xml version='1.0'?><opml version='2.0'><head><title>Mine</title></head><body>"
            + "<outline text='Press'><outline text='a' title='Northwire' xmlUrl=' https://a.example/rss '/>"
            + "<outline text='b' xmlUrl='https://b.example/' silentAfter='2d' atMost='50'/></outline>"
            + "<outline text='again' xmlUrl='https://a.example/rss'/><outline text='no feed' url='https://c.example/'/>"
            + "</body></opml>";

    private static List<FeedList.Entry> read(String xml) throws IOException, Refusal {
        return FeedList.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reason reason(String xml) {
        Refusal refusal = assertThrows(Refusal.class, () -> read(xml));
        return refusal.of("list").reason();
    }

    @Test
    void feedsInGroupsAreFoundEachOnceWithWhatIsExpectedOfThem() throws IOException, Refusal {
        assertEquals(
                List.of(
                        new FeedList.Entry("https://a.example/rss", "Northwire", null, null),
                        new FeedList.Entry("https://b.example/", "b", "2d", "50")),
                read(LIST));
    }

    @Test
    void whatIsNoListIsRefusedWithItsReason() {
        assertEquals(Reason.NO_FEED, reason("<rss/>"));
        assertEquals(Reason.EMPTY, reason("<opml/>"));
        assertEquals(Reason.NOT_XML, reason("<opml><body>"));
        assertEquals(Reason.NOT_XML, reason("xmlUrl"));
        assertEquals(
                Reason.DOCTYPE, reason("<!DOCTYPE opml [<!ENTITY a 'a'>]>" + LIST.replaceFirst("<\\?.*?\\?>", "")));
        assertEquals(Reason.BAD_ADDRESS, reason(LIST.replace("https://b.example/", "file:///etc/passwd")));
    }
}
