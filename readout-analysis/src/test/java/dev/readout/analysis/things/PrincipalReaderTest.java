package dev.readout.analysis.things;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrincipalReaderTest {
    private static final Lexicon LEXICON = Lexicon.of("en");
    private static final Set<Principal.Kind> REFERRING = EnumSet.of(Principal.Kind.PRONOUN, Principal.Kind.PAIR);

    @TestFactory
    Stream<DynamicTest> whoTakesPartIsReadInEveryOutletsManner() {
        List<Table.Row> rows = Table.read("test/person-cases.tsv", "day", "outlet", "text", "actors")
                .rows();
        assertTrue(rows.size() >= 250, "only " + rows.size() + " cases");
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        "line " + row.line() + ": " + row.get("text"),
                        () -> assertEquals(
                                row.get("actors"),
                                actors(row.get("text"), LocalDate.parse(row.get("day")), row.get("outlet")))));
    }

    @Test
    void anOfficeMeansItsHolderOnTheDayOfTheReport() {
        String text = "The British prime minister phoned the US president.";
        assertEquals("David Cameron/GB; Barack Obama/US", actors(text, LocalDate.of(2013, 5, 1), "-"));
        assertEquals("Boris Johnson/GB; Donald Trump/US", actors(text, LocalDate.of(2020, 5, 1), "-"));
        assertEquals("Keir Starmer/GB; Joe Biden/US", actors(text, LocalDate.of(2024, 9, 1), "-"));
    }

    @Test
    void withoutADayAnOfficeKeepsItsPartyAndNobodysName() {
        assertEquals("/FR; /RU", actors("The French president met the Russian foreign minister.", null, "-"));
    }

    @Test
    void aFamilyNameMeansWhoWasNamedInFullBefore() {
        assertEquals(
                "Jane Example/KG; Sergei Lavrov/RU; Jane Example/KG",
                actors(
                        "Kyrgyz Foreign Minister Jane Example met Sergei Lavrov. Example then flew home.",
                        LocalDate.of(2023, 5, 1),
                        "-"));
    }

    @Test
    void whoPossessesAnAideTakesNoPart() {
        assertEquals(
                "Maia Sandu/MD",
                actors("Maia Sandu spoke with Donald Trump's adviser.", LocalDate.of(2025, 2, 15), "-"));
    }

    private static String actors(String text, @Nullable LocalDate day, String outlet) {
        Cast cast = new Cast(LEXICON, day, LEXICON.outlet(outlet).orElse(null));
        List<String> found = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, 0, text.length())) {
            cast.nextSentence();
            for (Principal principal : PrincipalReader.read(Spotted.of(sentence, LEXICON), cast)) {
                if (principal.counts() && !REFERRING.contains(principal.kind())) {
                    for (Actor actor : principal.actors()) {
                        found.add(actor.name() + "/" + actor.party().code());
                    }
                }
            }
        }
        return found.isEmpty() ? "-" : String.join("; ", found);
    }
}
