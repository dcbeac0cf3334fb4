package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Writer, Ann Writer",
        "By Ann Writer, Ann Writer",
        "By: Ann Writer, Ann Writer",
        "Analysis by Ann Writer, Ann Writer",
        "'Ann Writer, ann writer, Ben Second', 'Ann Writer, Ben Second'",
        "ann@wire.example (Ann Writer), Ann Writer",
        "Ann Writer <ann@wire.example>, Ann Writer",
        "'Ann Writer, https://wire.example/staff/ann', Ann Writer",
        "'Ann Writer, @annwrites', Ann Writer",
        "'Ann Writer Monday, November 18, 2019', Ann Writer",
        "Ann Writer | 24 February 2025 10:30, Ann Writer",
        "Ann Writer updated 5 hours ago, Ann Writer",
        "'Ann Writer, Northwire Foreign Editor', 'Ann Writer, Northwire Foreign Editor'",
        "'admin, Ann Writer', Ann Writer",
        "Анна Петрова, Анна Петрова"
    })
    void namesStayAsPrintedAndWhatIsNoNameGoes(String given, String names) {
        assertEquals(Optional.of(names), Bylines.of(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "admin",
                "Administrator",
                "null",
                "desk@wire.example",
                "https://wire.example/ann",
                "humans.txt",
                "- | ,"
            })
    void whatNamesNobodyIsNoAuthor(String given) {
        assertEquals(Optional.empty(), Bylines.of(given));
    }

    @ParameterizedTest
    @CsvSource({
        "World, World",
        "'World,Asia', World",
        "'Health, Science', 'Health, Science'",
        "U.S. & Canada, U.S. & Canada"
    })
    void aSectionStaysAsTheOutletCallsIt(String given, String section) {
        assertEquals(Optional.of(section), Bylines.section(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Uncategorized", "undefined", "https://wire.example/world", "#world"})
    void whatNamesNoSectionIsNone(String given) {
        assertEquals(Optional.empty(), Bylines.section(given));
    }

    @ParameterizedTest
    @CsvSource({
        "By Ann Writer, Ann Writer",
        "Ann Writer 3 hours ago, Ann Writer",
        "'Ann Writer, Ben Second', 'Ann Writer, Ben Second'"
    })
    void aLineOfNamesAloneNamesTheAuthors(String line, String names) {
        assertEquals(Optional.of(names), Bylines.whole(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"About Ann Writer", "More Stories", "Ann Writer covers the talks", "writer", "Follow Ann Writer"
            })
    void aLineWithMoreThanNamesNamesNobody(String line) {
        assertEquals(Optional.empty(), Bylines.whole(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", "By ", "Aa de ", "a@", "1 ", "Ann, ", "By Aa Bb, ", "("})
    void wordsWithoutEndAreNotReadToTheirEnd(String part) {
        String words = part.repeat(200_000);
        assertTrue(Bylines.of(words).orElse("").length() <= 200);
        assertEquals(Optional.empty(), Bylines.section(words.replace(",", "")));
        assertEquals(Optional.empty(), Bylines.whole(words));
    }
}
