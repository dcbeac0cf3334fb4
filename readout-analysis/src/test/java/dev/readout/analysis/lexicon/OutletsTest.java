package dev.readout.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Party;
import dev.readout.testkit.SampleReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final Outlets OUTLETS = Outlets.read();
    private static final String GAZETTE = "gazette.example\tThe Gazette\tpaper\tFR\t\tGazette\tNorthwire";
    private static final String WIRE = "wire.example|wire.test\tNorthwire\tagency\tDE\t\t\t";
    private static final String PALACE = "palace.example\tPalace\tofficial\tFR\thead-of-state\t\t";

    @Test
    void the_shipped_table_knows_outlets_of_every_kind() {
        assertTrue(OUTLETS.all().size() >= 300, () -> OUTLETS.all().size() + " outlets");
        Set<Outlet.Kind> kinds = EnumSet.noneOf(Outlet.Kind.class);
        OUTLETS.all().forEach(outlet -> kinds.add(outlet.kind()));
        assertEquals(EnumSet.allOf(Outlet.Kind.class), kinds);
    }

    @Test
    void an_unknown_outlet_keeps_the_words_that_stand_for_it() {
        assertEquals(Optional.empty(), OUTLETS.at("ledger.example"));
        assertEquals(Optional.empty(), OUTLETS.at(null));
        assertEquals("Evening Ledger", OUTLETS.called("Evening Ledger"));
        assertEquals("ledger.example", OUTLETS.called("ledger.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "reuters.com, Reuters",
        "uk.reuters.com, Reuters",
        "WWW.Reuters.com, Reuters",
        "en.kremlin.ru, Kremlin",
        "english.alarabiya.net, Al Arabiya",
        "AP, Associated Press",
        "the associated press, Associated Press",
        "timesofindia.indiatimes.com, The Times of India",
        "indiatimes.com, indiatimes.com"
    })
    void a_host_an_edition_a_part_of_a_site_and_another_name_are_called_by_the_usual_name(String words, String name) {
        assertEquals(name, OUTLETS.called(words));
    }

    @Test
    void below_an_official_host_others_may_speak() {
        Outlets outlets = outlets(PALACE);
        assertTrue(outlets.at("en.palace.example").isPresent());
        assertEquals(Optional.empty(), outlets.at("museum.palace.example"));
    }

    @Test
    void the_address_of_a_report_says_more_than_the_outlet_that_it_names() {
        SampleReport page = SampleReport.of("A call").outlet("President of Russia");
        assertEquals(
                Optional.of("Kremlin"),
                OUTLETS.of(page.url("http://en.kremlin.ru/events/1").build()).map(Outlet::name));
        assertEquals(
                Optional.of("Reuters"),
                OUTLETS.of(SampleReport.of("A call").outlet("reuters.com").build())
                        .map(Outlet::name));
    }

    @Test
    void a_report_is_shown_with_its_outlets_usual_name_and_otherwise_as_it_is() {
        assertEquals(
                "Kremlin",
                OUTLETS.shown(SampleReport.of("A call").outlet("en.kremlin.ru").build())
                        .outlet());
        var nameless = SampleReport.of("A call").build();
        assertEquals(nameless, OUTLETS.shown(nameless));
    }

    @Test
    void only_official_sites_speak_for_a_principal() {
        Lexicon lexicon = Lexicon.of("en");
        assertEquals(
                Optional.of("head-of-state"), lexicon.outlet("en.kremlin.ru").map(Outlet::office));
        assertEquals(Optional.empty(), lexicon.outlet("reuters.com"));
        assertTrue(lexicon.outlets().size() >= 100);
        assertTrue(lexicon.outlets().stream().allMatch(Outlet::official));
    }

    @Test
    void a_host_or_name_or_office_that_stands_twice_is_an_error() {
        refused("line 3: 'wire.test' stands twice", WIRE, "wire.test\tOther\tpaper\tDE\t\t\t");
        refused("line 3: 'Northwire' stands twice", WIRE, "other.example\tNorthwire\tpaper\tDE\t\t\t");
        refused(
                "line 4: 'gazette' is the name of an outlet already",
                WIRE,
                GAZETTE,
                "other.example\tOther\tpaper\tDE\t\tgazette\t");
        refused(
                "line 3: 'FR head-of-state' stands twice",
                PALACE,
                "castle.example\tCastle\tofficial\tFR\thead-of-state\t\t");
    }

    @Test
    void an_unknown_kind_party_or_office_is_an_error() {
        refused("line 2: no such kind: 'pigeon'", "a.example\tA\tpigeon\tFR\t\t\t");
        refused("line 2: no party 'ZZ' in parties.tsv", "a.example\tA\tpaper\tZZ\t\t\t");
        refused("line 2: no office 'king' in terms.tsv", "a.example\tA\tofficial\tFR\tking\t\t");
    }

    @Test
    void an_official_site_without_an_office_and_another_outlet_with_one_are_errors() {
        refused("line 2: an official site, and no other outlet, speaks", "a.example\tA\tofficial\tFR\t\t\t");
        refused("line 2: an official site, and no other outlet, speaks", "a.example\tA\tpaper\tFR\thead-of-state\t\t");
    }

    @Test
    void a_host_as_in_addresses_or_none_is_an_error() {
        refused("line 2: 'www.a.example' is no host", "www.a.example\tA\tpaper\tFR\t\t\t");
        refused("line 2: 'https://a.example' is no host", "https://a.example\tA\tpaper\tFR\t\t\t");
        refused("line 2: an outlet has a host and a name", "\tA\tpaper\tFR\t\t\t");
    }

    @Test
    void copying_from_nobody_known_is_an_error() {
        refused("line 2: copies 'Northwire', which is the name of no outlet", GAZETTE);
    }

    private static Outlets outlets(String... rows) {
        List<String> lines = new ArrayList<>(List.of("host\tname\tkind\tparty\toffice\talso\tcopies"));
        lines.addAll(List.of(rows));
        return new Outlets(Table.parse("x.tsv", lines, "host", "name", "kind", "party", "office", "also", "copies"));
    }

    private static void refused(String problem, String... rows) {
        String message = String.valueOf(assertThrows(LexiconException.class, () -> outlets(rows)
                        .check(new HashSet<>(List.of(new Party("FR"), new Party("DE"))), Set.of("head-of-state")))
                .getMessage());
        assertTrue(message.startsWith("lexicon x.tsv, " + problem), message);
    }
}
