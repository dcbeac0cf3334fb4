package dev.readout.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.Analysts;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.resolution.Resolver;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.model.Attribution;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Sketch;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which origin a report has on a contact, from its text to the reading (codebook §5). */
class ThroughWhomTest {
    private static final Analyst ANALYST = Analysts.standard();
    private static final Attributions ATTRIBUTIONS = Attributions.english();
    private static final String DAY = "2025-01-21";

    /** Reports as they would lie in a store. */
    private static final class Pile {
        private final List<Report> reports = new ArrayList<>();
        private final Map<String, Mention> mentions = new HashMap<>();
        private final List<Attribution> attributions = new ArrayList<>();

        Pile add(String id, @Nullable String url, String text) {
            int headline = text.indexOf('|');
            String whole = text.replace('|', '\n');
            Report report = new Report(
                    id,
                    id,
                    whole,
                    headline < 0 ? null : new Span(0, headline),
                    new Span(headline + 1, whole.length()),
                    Published.parse(DAY).orElseThrow(),
                    url,
                    null,
                    "en");
            Analysis read = ANALYST.read(report);
            assertTrue(!read.mentions().isEmpty(), text);
            reports.add(report);
            read.mentions().forEach(m -> mentions.put(m.id(), m));
            attributions.addAll(ATTRIBUTIONS.of(report, read.mentions(), read.statements()));
            return this;
        }

        private Families families() {
            Lineage lineage = new Lineage();
            Map<String, Report> byId = new HashMap<>();
            reports.forEach(r -> byId.put(r.id(), r));
            List<Sketch> sketches = reports.stream().map(lineage::sketch).toList();
            return Families.of(
                    sketches,
                    lineage.align(sketches, id -> Objects.requireNonNull(byId.get(id)), List.of()),
                    attributions);
        }

        /** The one contact that all tell of. */
        Contact contact() {
            Resolved resolved = new Resolver().resolve(reports, mentions.values(), families(), Rulings.NONE);
            assertEquals(1, resolved.contacts().size(), resolved::toString);
            return resolved.contacts().get(0);
        }

        Corroboration corroboration() {
            Contact contact = contact();
            List<Mention> told = contact.mentionIds().stream()
                    .map(id -> Objects.requireNonNull(mentions.get(id)))
                    .toList();
            Corroboration corroboration = new Voices(families(), told).corroboration(id -> id);
            assertEquals(corroboration.origins().size(), contact.origins());
            return corroboration;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on Monday, the Kremlin said. | Kremlin
            According to the Kremlin, Vladimir Putin spoke by phone with Recep Tayyip Erdogan on Monday. | Kremlin
            Vladimir Putin spoke by phone with Recep Tayyip Erdogan, Xinhua reported, citing the Kremlin. | Kremlin
            Vladimir Putin held a phone call with Recep Tayyip Erdogan, the Kremlin press service reported on Monday. | Kremlin
            The Kremlin said Vladimir Putin and Recep Tayyip Erdogan spoke by telephone. The call lasted an hour. | Kremlin
            “Today President Putin had a telephone conversation with President Erdogan,” Dmitry Peskov said. | Kremlin
            Putin told reporters that he had spoken with Recep Tayyip Erdogan by phone on Friday. | Kremlin
            Vladimir Putin met Xi Jinping in Moscow on Monday, the Russian presidential press service said. | Kremlin
            The Russian foreign ministry said Sergei Lavrov spoke by phone with Marco Rubio on Friday. | Russian foreign ministry
            President Joe Biden spoke with President Xi Jinping on Thursday, according to a White House readout. | White House
            Joe Biden spoke by phone with Xi Jinping on Thursday, Xinhua news agency reported. | Xinhua
            The Egyptian presidency said Abdel Fattah al-Sisi received Xi Jinping in Cairo on Monday. | Egyptian presidency
            Macron's office said he had spoken with Zelensky by phone on Tuesday. | Élysée
            Vladimir Putin spoke by phone with Recep Tayyip Erdogan, President Erdogan's spokesman said. | Turkish presidency
            Sergei Lavrov and Marco Rubio spoke by phone, Russia's foreign ministry and the US State Department said. | Russian foreign ministry, US State Department
            """)
    void a_report_that_knows_only_through_somebody_has_that_origin(String text, String origins) {
        assertEquals(
                List.of(origins.split(", ", -1)),
                new Pile().add("paper", null, text).corroboration().origins());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on Monday.
            Officials said Vladimir Putin and Recep Tayyip Erdogan spoke by phone on Monday.
            Presidents Vladimir Putin and Recep Tayyip Erdogan spoke by phone on Monday, French officials said.
            Experts say Vladimir Putin and Recep Tayyip Erdogan spoke by phone on Monday.
            Vladimir Putin and Recep Tayyip Erdogan spoke by telephone. The Kremlin said in a statement that the call lasted 90 minutes.
            Vladimir Putin told Recep Tayyip Erdogan in a phone call on Monday that grain would be shipped.
            Vladimir Putin has agreed to meet Recep Tayyip Erdogan in Moscow in May.
            """)
    void what_a_report_says_itself_or_has_from_nobody_by_name_is_its_own(String text) {
        assertEquals(
                List.of("paper"),
                new Pile().add("paper", null, text).corroboration().origins());
    }

    @Test
    void two_reports_that_cite_only_the_kremlin_and_its_own_release_are_one_origin() {
        Pile pile = new Pile()
                .add(
                        "release",
                        "http://en.kremlin.ru/events/president/news/1",
                        "Vladimir Putin had a telephone conversation with President of Turkiye Recep Tayyip Erdogan on"
                                + " 20 January.")
                .add(
                        "wire",
                        "https://wire.example/1",
                        "Putin, Erdogan hold phone call|Russian President Vladimir Putin held a phone call with Turkish"
                                + " President Recep Tayyip Erdogan on Monday, Kremlin spokesman Dmitry Peskov told"
                                + " reporters.")
                .add(
                        "paper",
                        "https://paper.example/1",
                        "The Kremlin said that Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on Monday.");
        assertEquals(List.of("Kremlin"), pile.corroboration().origins());
        Contact contact = pile.contact();
        assertEquals(3, contact.reportIds().size());
        assertEquals("single", contact.channel().word());
        assertEquals("single", contact.date().word());
        assertTrue(
                contact.notes().stream().anyMatch(note -> note.endsWith("count as one origin: Kremlin.")),
                () -> contact.notes().toString());
    }

    @Test
    void a_press_services_own_release_has_itself_as_origin_whomever_it_quotes() {
        Pile pile = new Pile()
                .add(
                        "release",
                        "https://www.president.gov.ua/en/news/1",
                        "Andrzej Duda told reporters that he had spoken with Joe Biden by phone on Friday.");
        assertEquals(
                List.of("Office of the President of Ukraine"),
                pile.corroboration().origins());
    }

    @Test
    void another_side_that_says_the_same_makes_it_agreed() {
        Pile pile = new Pile()
                .add(
                        "one",
                        "https://wire.example/1",
                        "Vladimir Putin and Emmanuel Macron spoke by telephone on Monday, the Kremlin said.")
                .add(
                        "two",
                        "https://paper.example/1",
                        "Vladimir Putin and Emmanuel Macron spoke by telephone on Monday, the Élysée said.");
        assertEquals(List.of("Kremlin", "Élysée"), pile.corroboration().origins());
        assertEquals("agreed", pile.contact().channel().word());
    }

    @Test
    void one_report_that_passes_on_what_both_sides_say_brings_both_origins() {
        Pile pile = new Pile()
                .add(
                        "paper",
                        "https://paper.example/1",
                        "Vladimir Putin spoke with Emmanuel Macron by phone on Tuesday, the Élysée Palace said. The"
                                + " Kremlin said the two leaders talked for two hours.");
        assertEquals(List.of("Élysée", "Kremlin"), pile.corroboration().origins());
        assertEquals("single", pile.contact().length().word());
        assertEquals("single", pile.contact().channel().word());
    }

    @Test
    void a_value_that_a_report_only_passes_on_does_not_count_for_the_report() {
        Pile pile = new Pile()
                .add(
                        "release",
                        "http://en.kremlin.ru/events/president/news/1",
                        "Vladimir Putin had a telephone conversation with President of France Emmanuel Macron on 20"
                                + " January. The conversation lasted 90 minutes.")
                .add(
                        "paper",
                        "https://paper.example/1",
                        "Vladimir Putin and Emmanuel Macron spoke by telephone on Monday. The Kremlin said in a statement"
                                + " that the call lasted 90 minutes.");
        Contact contact = pile.contact();
        assertEquals(2, contact.origins());
        assertEquals("agreed", contact.channel().word());
        assertEquals("single", contact.length().word());
    }

    @Test
    void a_copy_has_the_origin_of_the_report_that_it_copies_even_where_the_source_was_cut_off() {
        String told = "Vladimir Putin and Recep Tayyip Erdogan spoke by telephone on Monday";
        String more =
                " Both of them wish for ships to leave the harbours of the Black Sea with grain and fertiliser again."
                        + " Their experts are to gather in a palace above the straits and draw up a list of open questions.";
        Pile pile = new Pile()
                .add("agency", "https://wire.example/1", told + ", the Kremlin said." + more)
                .add("paper", "https://paper.example/1", told + "." + more);
        Corroboration corroboration = pile.corroboration();
        assertEquals(List.of(List.of("agency", "paper")), corroboration.families());
        assertEquals(List.of("Kremlin"), corroboration.origins());
    }

    @Test
    void what_is_said_by_a_principal_or_a_press_service_has_the_press_services_site_as_origin() {
        Lexicon lexicon = Lexicon.of("en");
        Sources sources = new Sources(new OriginTable(), Outlets.read(), lexicon);
        assertEquals(List.of("Finnish presidency"), sources.of("Finnish president's office", null, null));
        assertEquals(List.of("Norwegian government"), sources.of("Norwegian prime minister's office", null, null));
        lexicon.outlets().forEach(site -> assertEquals(List.of(site.name()), sources.of(site.name(), null, null)));
    }
}
