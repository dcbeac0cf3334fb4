package dev.readout.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.analysis.lexicon.Outlets;
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
        return new Origins(new OriginTable(), Outlets.read())
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

    @Test
    void a_name_that_a_page_gives_its_outlet_is_the_origin_of_that_outlets_site() {
        assertEquals("Associated Press", origin(STORY, null, "AP News").name());
        assertEquals(
                "Associated Press",
                origin(STORY, "https://apnews.com/article/1", "apnews.com").name());
        assertEquals(
                new Origin("Kremlin", Origin.Kind.OFFICIAL, null),
                origin(STORY, "http://en.kremlin.ru/events/1", "President of Russia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msn.com", "MSN", "Yahoo"})
    void an_aggregator_stands_for_all_unknown_writers_that_it_carries(String outlet) {
        assertEquals(
                new Origin("MSN", Origin.Kind.OUTLET, null), origin(STORY, "https://www.msn.com/en-us/news/1", outlet));
    }

    @Test
    void on_an_aggregator_a_credit_or_the_outlet_that_it_names_is_the_origin() {
        String address = "https://news.yahoo.com/1";
        assertEquals(
                "Reuters",
                origin("PARIS (Reuters) - " + STORY, address, "Yahoo").name());
        assertEquals(new Origin("Agence France-Presse", Origin.Kind.OUTLET, null), origin(STORY, address, "AFP"));
        assertEquals("Evening Ledger", origin(STORY, address, "Evening Ledger").name());
    }

    @Test
    void a_paper_that_carries_an_agencys_credit_has_the_agency_as_origin() {
        assertEquals(
                new Origin("PTI", Origin.Kind.CREDIT, new Span(11, 16)),
                origin("NEW DELHI: (PTI) " + STORY, "https://www.thehindu.com/news/1", "thehindu.com"));
    }

    @Test
    void every_credit_is_of_an_outlet_in_the_table() {
        Outlets outlets = Outlets.read();
        new OriginTable()
                .of(OriginTable.Kind.CREDIT)
                .values()
                .forEach(name ->
                        assertEquals(name, outlets.named(name).orElseThrow().name()));
    }
}
