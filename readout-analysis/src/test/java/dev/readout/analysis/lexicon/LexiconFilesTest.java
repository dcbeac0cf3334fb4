package dev.readout.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconFilesTest {
    private static final Set<Party> PARTIES = Set.of(new Party("FR"), new Party("DE"));
    private static final String TERMS = "person\toffice\tparty\tfrom\tto";

    @Test
    void theShippedFilesAreRead() {
        Lexicon lexicon = Lexicon.of("en");
        assertEquals(
                Optional.of("Emmanuel Macron"),
                lexicon.holder("head-of-state", new Party("FR"), LocalDate.of(2022, 2, 7))
                        .map(Person::name));
    }

    @Test
    void auIsAustraliaAndTheAfricanUnionByOffice() {
        Lexicon lexicon = Lexicon.of("en");
        LocalDate day = LocalDate.of(2023, 7, 1);
        assertAll(
                () -> assertEquals(
                        Optional.of("Anthony Albanese"),
                        lexicon.holder("head-of-government", new Party("AU"), day)
                                .map(Person::name)),
                () -> assertEquals(
                        Optional.of("Moussa Faki Mahamat"),
                        lexicon.holder("chairperson", new Party("AU"), day).map(Person::name)));
    }

    @Test
    void anUnknownColumnIsAnError() {
        refused(
                "line 2: columns [person, name, shoe size], expected [person, name]",
                () -> Table.parse("x.tsv", List.of("# comment", "person\tname\tshoe size"), "person", "name"));
    }

    @Test
    void aMissingHeaderIsAnError() {
        refused("no header row", () -> Table.parse("x.tsv", List.of("# comment"), "person"));
    }

    @Test
    void aWrongNumberOfCellsIsAnError() {
        refused(
                "line 3: 1 cells, expected 2: a",
                () -> Table.parse("x.tsv", List.of("person\tname", "a\tA", "a"), "person", "name"));
    }

    @Test
    void anEmptyOrDoubledValueOfAListIsAnError() {
        Table table = Table.parse("x.tsv", List.of("also", "A||B", "A|B|A"), "also");
        refused(
                "line 2: an empty value in column also",
                () -> table.rows().get(0).list("also"));
        refused(
                "line 3: 'A' stands twice in column also",
                () -> table.rows().get(1).list("also"));
    }

    @Test
    void aRowThatStandsTwiceIsAnError() {
        Table table =
                Table.parse("x.tsv", List.of("phrase\toffice", "king\ta", "queen\tb", "king\tc"), "phrase", "office");
        refused("line 4: 'king' stands twice", () -> table.unique("phrase"));
    }

    @Test
    void aPhraseThatStandsTwiceIsAnError() {
        Table.Row row =
                Table.parse("x.tsv", List.of("name", "A B"), "name").rows().get(0);
        refused("line 2: 'A B' stands twice", () -> row.once("A B", new HashSet<>(Set.of("A B"))));
    }

    @Test
    void womenAreKnownByGivenNameOrInFull() {
        Table table = Table.parse("x.tsv", List.of("name", "Angela", "Kim Example"), "name");
        Women women = new Women(table, Set.of("Kim Example"));
        assertTrue(women.have("Angela Merkel") && women.have("Kim Example"));
        assertFalse(women.have("Kim Jong Un") || women.have("Merkel"));
        refused("line 3: nobody of people.tsv is called Kim Example", () -> new Women(table, Set.of()));
    }

    @Test
    void anUnknownPartyIsAnError() {
        refused("line 2: no party 'ZZ' in parties.tsv", () -> terms("a\thead-of-state\tZZ\t2012\t2014"));
        refused("line 2: no party '' in parties.tsv", () -> terms("a\thead-of-state\t\t2012\t2014"));
    }

    @Test
    void termsOfOneOfficeThatOverlapAreAnError() {
        refused(
                "line 3: the term overlaps that of 'a' in line 2",
                () -> terms("a\thead-of-state\tFR\t2012-05-15\t2017-05-14", "b\thead-of-state\tFR\t2017-05-13\t.."));
        refused(
                "line 3: the term overlaps that of 'a' in line 2",
                () -> terms("a\tspeaker\tFR\t2012-05\t..", "a\tspeaker\tFR\t2017-05\t.."));
    }

    @Test
    void termsMayMeetOnOneDayOrInOneVagueMonth() {
        terms("a\thead-of-state\tFR\t2012-05-15\t2017-05-14", "b\thead-of-state\tFR\t2017-05-14\t..");
        terms("a\thead-of-state\tFR\t2012\t2017-05", "b\thead-of-state\tFR\t2017-05\t..");
        terms("a\thead-of-state\tFR\t2012\t..", "b\thead-of-state\tDE\t2012\t..");
        terms("a\tspecial-envoy\tFR\t2012\t..", "b\tspecial-envoy\tFR\t2012\t..");
    }

    @Test
    void aTermThatEndsBeforeItBeginsOrHasNoDateIsAnError() {
        refused("line 2: the term ends before it begins", () -> terms("a\tspeaker\tFR\t2017\t2012"));
        refused("line 2: ", () -> terms("a\tspeaker\tFR\tspring\t2012"));
    }

    @Test
    void aTermOfNobodyIsAnError() {
        Terms terms = terms("a\tspeaker\tFR\t2012\t..", "b\tspeaker\tDE\t2012\t..");
        terms.checkPersons(Set.of("a", "b"), "people.tsv");
        refused("line 3: no person 'b' in people.tsv", () -> terms.checkPersons(Set.of("a"), "people.tsv"));
    }

    @Test
    void aTableWithOtherWordClassesThanExpectedIsAnError() {
        String message = String.valueOf(
                assertThrows(LexiconException.class, () -> WordClasses.read("en/length-words.tsv", Set.of("lasted")))
                        .getMessage());
        assertTrue(message.contains("expected [lasted]"), message);
    }

    @Test
    void aClassOfPhrasesIsNoClassOfSingleWords() {
        WordClasses words = WordClasses.read(
                "en/further-words.tsv", Set.of("further", "hour", "separate", "first", "second", "several"));
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> words.words("further"))
                .getMessage());
        assertTrue(message.contains("'a second'"), message);
        assertThrows(IllegalArgumentException.class, () -> words.words("fourth"));
    }

    private static Terms terms(String... rows) {
        List<String> lines = new ArrayList<>(List.of(TERMS));
        lines.addAll(List.of(rows));
        return new Terms(Table.parse("x.tsv", lines, "person", "office", "party", "from", "to"), PARTIES);
    }

    private static void refused(String problem, Runnable reading) {
        String message = String.valueOf(
                assertThrows(LexiconException.class, reading::run).getMessage());
        assertTrue(message.startsWith("lexicon x.tsv"), message);
        assertTrue(message.contains(problem), message);
    }
}
