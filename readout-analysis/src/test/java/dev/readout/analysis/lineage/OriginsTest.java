package dev.readout.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
    private static final String STORY =
            "The prime minister rang his counterpart after lunch and spoke of ships. ".repeat(6);

    private static Origin origin(String text, @Nullable String url, @Nullable String outlet) {
        return new Origins(new OriginTable())
                .of(new Report("r", "r", text, null, new Span(0, text.length()), null, url, outlet, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON, Feb 24 (Reuters) - ",
                "London, Feb. 24 (Reuters) -- ",
                "(Reuters) ",
                "A minister rings\nLONDON (Reuters) — "
            })
    void an_agency_is_credited_in_the_dateline(String dateline) {
        String text = dateline + STORY;
        Origin origin = origin(text, "https://paper.example/1", "Evening Ledger");
        assertEquals("Reuters", origin.name());
        assertEquals(Origin.Kind.CREDIT, origin.kind());
        Span words = Objects.requireNonNull(origin.words());
        assertEquals("(Reuters)", text.substring(words.start(), words.end()));
    }

    @Test
    void an_agency_is_credited_at_the_end() {
        assertEquals("TASS", origin(STORY + "/TASS/", null, "Evening Ledger").name());
    }

    @Test
    void the_credit_of_a_picture_is_none_of_the_text() {
        String caption = "The prime minister waves from his car.(AP) ";
        assertEquals(
                "Evening Ledger",
                origin(caption + STORY, null, "Evening Ledger").name());
        assertEquals(
                "Evening Ledger",
                origin(STORY + caption + STORY, null, "Evening Ledger").name());
    }

    @Test
    void of_two_credits_the_first_counts() {
        assertEquals(
                "TASS", origin("MOSCOW (TASS) (Reuters) - " + STORY, null, null).name());
    }

    @Test
    void a_press_services_page_is_official_and_an_outlet_has_its_usual_name() {
        assertEquals(
                new Origin("Kremlin", Origin.Kind.OFFICIAL, null),
                origin(STORY, "http://en.kremlin.ru/events/1", "en.kremlin.ru"));
        assertEquals(
                new Origin("Reuters", Origin.Kind.OUTLET, null),
                origin(STORY, "https://www.reuters.com/world/1", "reuters.com"));
        assertEquals(
                new Origin("Evening Ledger", Origin.Kind.OUTLET, null),
                origin(STORY, "https://eveningledger.example/1", "Evening Ledger"));
        assertEquals(Origin.UNKNOWN, origin(STORY, null, null));
    }
}
