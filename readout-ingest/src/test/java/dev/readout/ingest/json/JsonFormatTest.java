package dev.readout.ingest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.ingest.Defaults;
import dev.readout.ingest.Hostile;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Refusal;
import dev.readout.model.Particular;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final String NINJS_3 = "{'uri':'https://wire.example/n/1','versionCreated':'2025-02-24T15:00:00Z',"
            + "'pubStatus':'usable','language':'en-GB','by':'Ann Writer','infoSources':[{'name':'Northwire'}],"
            + "'headlines':[{'role':'short','value':'Call'},{'role':'main','value':'Presidents speak by phone'}],"
            + "'bodies':[{'role':'main','contentType':'text/plain','value':'One. Two.'},"
            + "{'role':'rich','contentType':'application/xhtml+xml','value':'<p>One.</p><p>Two.</p>'}]}";
    private static final String NINJS_2 = "{'uri':'urn:x:2','versioncreated':'2025-02-24T15:00:00+01:00',"
            + "'headlines':[{'role':'main','value':'Ministers meet'}],"
            + "'bodies':[{'role':'main','contenttype':'text/plain','value':'The ministers met in Bern.'}]}";
    private static final String ARTICLE = "{'@context':'https://schema.org','@type':'NewsArticle','headline':'A visit',"
            + "'articleBody':'He arrived.\\n\\nHe left.','datePublished':'2025-02-24','inLanguage':'de',"
            + "'mainEntityOfPage':{'@id':'https://paper.example/a'},'publisher':{'@type':'Organization','name':'Paper'},"
            + "'author':[{'name':'A. One'},{'name':'B. Two'}]}";
    private static final String CC = "{'title':'Leaders talk','text':'The leaders talked.','domain':'daily.example',"
            + "'date':'2018-05-10 14:33:21','url':'https://daily.example/x','description':'d','image_url':''}";

    private final List<Outcome> outcomes = new ArrayList<>();

    private List<Outcome> read(String json, Limits limits, Defaults defaults) throws IOException, Refusal {
        InputStream bytes = new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        new JsonFormat(limits).read("set.jsonl", bytes, defaults, outcomes::add);
        return outcomes;
    }

    private List<Outcome> read(String json) throws IOException, Refusal {
        return read(json, Limits.STANDARD, Defaults.NONE);
    }

    private static Report report(Outcome outcome) {
        return ((Outcome.Read) outcome).report();
    }

    private static String words(Report report, Span span) {
        return report.quote(span).words();
    }

    private static String line(Outcome outcome) {
        return outcome.source() + " "
                + (outcome instanceof Outcome.Failed failed
                        ? failed.reason().code() + " " + failed.detail()
                        : outcome instanceof Outcome.Skipped
                                ? "skipped"
                                : report(outcome).text());
    }

    @Test
    void everyLineIsAReportOfItsOwn() throws Exception {
        read(NINJS_3 + "\n" + NINJS_2 + "\r\n\n" + ARTICLE + "\n" + CC);
        assertEquals(
                List.of("set.jsonl:1", "set.jsonl:2", "set.jsonl:4", "set.jsonl:5"),
                outcomes.stream().map(Outcome::source).toList());
        Report ninjs = report(outcomes.get(0));
        assertEquals("Presidents speak by phone\n\nBy Ann Writer\n\nOne.\n\nTwo.", ninjs.text());
        Span headline = ninjs.headline();
        assertNotNull(headline);
        assertEquals("Presidents speak by phone", words(ninjs, headline));
        assertEquals("One.\n\nTwo.", words(ninjs, ninjs.body()));
        assertEquals("2025-02-24T15:00Z", String.valueOf(ninjs.published()));
        assertEquals("https://wire.example/n/1", ninjs.url());
        assertEquals("Northwire", ninjs.outlet());
        assertEquals("en", ninjs.language());
        assertEquals(
                "2025-02-24T15:00+01:00", String.valueOf(report(outcomes.get(1)).published()));
        assertEquals(
                "2025-02-24T15:00Z",
                String.valueOf(((Outcome.Read) outcomes.get(0)).appearance().modified()),
                "a version of a record says when it was made");
        Report article = report(outcomes.get(2));
        assertEquals("A visit\n\nBy A. One, B. Two\n\nHe arrived.\n\nHe left.", article.text());
        assertEquals("Paper", article.outlet());
        assertEquals("https://paper.example/a", article.url());
        assertEquals("de", article.language());
        Report cc = report(outcomes.get(3));
        assertEquals("daily.example", cc.outlet());
        assertEquals("2018-05-10T14:33:21", String.valueOf(cc.published()));
    }

    @Test
    void everyMappingGivesAuthorsAndSectionsWithThePathsThatLedToThem() throws Exception {
        read(NINJS_3.replace("'by':", "'subjects':[{'name':'diplomacy'},{'name':'trade'}],'by':")
                + "\n"
                + NINJS_2.replace("'bodies'", "'by':'B. Two','subjects':[{'name':'politics'}],'bodies'")
                + "\n" + ARTICLE.replace("'author'", "'articleSection':['World','Asia'],'author'")
                + "\n" + CC.replace("'domain'", "'authors':['C. Three','D. Four'],'section':'Europe','domain'"));
        assertEquals(
                List.of(
                        "Ann Writer by | diplomacy subjects.name",
                        "B. Two by | politics subjects.name",
                        "A. One, B. Two author.name | World articleSection",
                        "C. Three, D. Four authors | Europe section"),
                outcomes.stream()
                        .map(JsonFormatTest::report)
                        .map(report -> report.author() + " " + report.from().get(Particular.AUTHOR) + " | "
                                + report.section() + " " + report.from().get(Particular.SECTION))
                        .toList());
    }

    @Test
    void aBadLineFailsByItselfAndIsNamed() throws Exception {
        read("""
                {'title':'A','text':'One.','url':''}
                {'title':
                [1]
                {'a':1}
                {'title':' ','text':'','url':''}
                {'title':'\\ud800','text':'x','url':''}
                {'title':'B','text':'Two.','url':''}
                """);
        List<String> lines = outcomes.stream().map(JsonFormatTest::line).toList();
        assertEquals("set.jsonl:1 A\n\nOne.", lines.get(0));
        assertTrue(lines.get(1).startsWith("set.jsonl:2 not-json no JSON at character "), lines.get(1));
        assertEquals("set.jsonl:3 not-json no object with fields, but a list", lines.get(2));
        assertEquals("set.jsonl:4 no-fields no ready mapping fits its fields: a", lines.get(3));
        assertEquals("set.jsonl:5 empty neither a title nor a text", lines.get(4));
        assertEquals("set.jsonl:6 not-text half of a surrogate pair in the text", lines.get(5));
        assertEquals("set.jsonl:7 B\n\nTwo.", lines.get(6));
    }

    @Test
    void aMappingByTheUserGoesBeforeTheReadyOnes() throws Exception {
        Defaults fields =
                new Defaults(null, null, Mapping.parse("text=story,title=head,published=day,outlet=who"), null);
        read(
                "{'story':'They met.','head':'Talks','day':'24 Feb 2025','who':'Gazette','text':'no','title':'no','url':''}",
                Limits.STANDARD,
                fields);
        assertEquals("Talks\n\nThey met.", report(outcomes.get(0)).text());
        assertEquals("2025-02-24", String.valueOf(report(outcomes.get(0)).published()));
        assertEquals("Gazette", report(outcomes.get(0)).outlet());
    }

    @Test
    void whatIsWithdrawnIsNoReport() throws Exception {
        read(NINJS_3.replace("usable", "canceled"));
        assertEquals("set.jsonl:1 skipped", line(outcomes.get(0)));
    }

    @Test
    void aLineBeyondTheLimitFailsAndTheNextIsRead() throws Exception {
        String longOne = "{'title':'A','text':'" + "x".repeat(5000) + "','url':''}";
        read(longOne + "\n{'title':'B','text':'Two.','url':''}", new Limits(1000, 1, 10), Defaults.NONE);
        assertEquals(
                List.of("set.jsonl:1 too-large longer than the limit of 1000 bytes", "set.jsonl:2 B\n\nTwo."),
                outcomes.stream().map(JsonFormatTest::line).toList());
    }

    @Test
    void aLineWithoutEndIsGivenUp() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '{';
            }
        };
        assertThrows(Refusal.class, () -> new JsonFormat(new Limits(1000, 1, 10))
                .read("-", endless, Defaults.NONE, outcomes::add));
    }

    @Test
    void aListAndASingleRecordOverSeveralLinesAreReadToo() throws Exception {
        read("[" + CC + ",\n " + NINJS_2 + ", 7]");
        assertEquals("set.jsonl#1 Leaders talk\n\nThe leaders talked.", line(outcomes.get(0)));
        assertEquals("set.jsonl#2 Ministers meet\n\nThe ministers met in Bern.", line(outcomes.get(1)));
        assertEquals("set.jsonl#3 not-json no object with fields, but a number", line(outcomes.get(2)));
        outcomes.clear();
        read("\uFEFF{\n  'title': 'A',\n  'text': 'One.',\n  'url': ''\n}\n");
        assertEquals(
                List.of("set.jsonl A\n\nOne."),
                outcomes.stream().map(JsonFormatTest::line).toList());
        outcomes.clear();
        read("{'@context':'https://schema.org','@graph':[{'@type':'WebPage'}," + ARTICLE + "]}");
        assertEquals("set.jsonl:1#1 no-fields no ready mapping fits its fields: @type", line(outcomes.get(0)));
        assertEquals("set.jsonl:1#2", outcomes.get(1).source());
    }

    @Test
    void aListThatBreaksKeepsWhatCameBefore() throws Exception {
        read("[" + CC + ", {'title': oh no}, " + CC + "]");
        assertEquals(2, outcomes.size());
        assertTrue(line(outcomes.get(1)).startsWith("set.jsonl#2 not-json "), line(outcomes.get(1)));
    }

    @Test
    void anElementBeyondTheLimitEndsAList() {
        String longOne = "[" + CC + ",{'title':'A','numbers':[" + "1,".repeat(50_000) + "1]}]";
        assertThrows(Refusal.class, () -> read(longOne, new Limits(10_000, 1, 10), Defaults.NONE));
        assertEquals(1, outcomes.size());
    }

    @Test
    void nestingWithoutEndIsRefusedNotFollowed() throws Exception {
        read("{'title':" + "[".repeat(100_000) + "\n" + CC);
        assertTrue(line(outcomes.get(0)).startsWith("set.jsonl:1 not-json "), line(outcomes.get(0)));
        assertEquals("set.jsonl:2", outcomes.get(1).source());
    }

    @Test
    void aThousandFailuresAreListedAndTheOthersCounted() throws Exception {
        read("oh no\n".repeat(5000) + CC.replace('\'', '"'));
        assertEquals(1002, outcomes.size());
        assertEquals("set.jsonl more 4000 further parts of it could not be read either", line(outcomes.get(1001)));
    }

    @Test
    void whateverTheBytesAreTheFormatRefusesOrReads() {
        List<byte[]> documents = new ArrayList<>();
        for (String json : List.of(NINJS_3, ARTICLE + "\n" + CC + "\n" + NINJS_2, "[" + CC + "," + NINJS_3 + "]")) {
            documents.add(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
        List<String> words =
                List.of("{", "}", "[", "]", "\"", ",", ":", "\n", "\\u", "\\ud83d", "null", "1e999", "-", "\0");
        Hostile.damage(JsonFormatTest.class, Limits.STANDARD, words, documents);
    }
}
