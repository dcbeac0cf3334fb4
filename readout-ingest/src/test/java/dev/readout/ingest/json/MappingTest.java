package dev.readout.ingest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.ingest.Story;
import dev.readout.ingest.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    static final List<String> NAMES = Mappings.NAMES;

    private static JsonNode record(String json) throws Exception {
        return new ObjectMapper().readTree(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyReadyMappingIsThereAndSaysForWhichRecordsItIs(String name) throws Exception {
        Mapping mapping = Mappings.named(name).orElseThrow();
        assertTrue(!mapping.fits(record("{}")) && !mapping.textPaths().isEmpty());
    }

    @Test
    void aListIsGoneThroughAndAConditionChoosesFromIt() throws Exception {
        JsonNode record = record("{'bodies':[{'kind':'a/html','v':'one'},{'kind':'plain','v':'two'},{'v':' '}]}");
        assertEquals(List.of("one", "two"), Path.of("bodies.v").values(record));
        assertEquals(List.of("two"), Path.of("bodies[kind=plain].v").values(record));
        assertEquals(List.of("one"), Path.of("bodies[kind~html].v").values(record));
        assertEquals(List.of(), Path.of("bodies.none.deeper").values(record));
    }

    @Test
    void theFirstPathThatLeadsToAnythingCounts() throws Exception {
        Mapping mapping = Mapping.parse("text = body | summary # the long one first\ntitle = t, author = by.name");
        Story story = mapping.story(record("{'body':'  ','summary':'They met.','by':[{'name':'A'},{'name':'B'}]}"));
        assertEquals("They met.", story.body());
        assertEquals(Told.by("by.name", Optional.of("A, B")), story.author());
        assertEquals(Optional.empty(), story.title().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text=",
                "words=a",
                "title=a,text=b..c",
                "text=a[b]",
                "text=a[b=]",
                "url=u",
                "unless=a\ntext=b",
                "text=a |",
                "when=\ntext=a"
            })
    void whatIsNoMappingIsRefusedWithTheWordsThatAreWrong(String words) {
        assertThrows(IllegalArgumentException.class, () -> Mapping.parse(words));
    }
}
