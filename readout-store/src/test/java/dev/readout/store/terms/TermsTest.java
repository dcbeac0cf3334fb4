package dev.readout.store.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.testkit.Seed;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each language is cut in its way, and every text into terms that both databases keep as they are. */
class TermsTest {
    private static final String NASTY =
            "aZé’'\"*^:()-+ \0\t\n{}[]<>ﬀᴀᴬİIıßẞ²⒈①Ⅷ٣۳१漢字가ひカｶﾞ¨\u0301\u200D\u200C\uFE0F\u00AD\u202E#1\u20E3"
                    + "\uD83E\uDD1D\uD83C\uDDF7\uD83C\uDDFA\uD800ЁжΣςـلآیक्षไท\u007F.,;_:/\\%$&!?|`~=@";

    private final Terms terms = new Terms();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Presidents’ calls: Putin's call lasted | the presid call putin call last",
                "en | U.S.-China talks, Erdoğan | u. china talk erdogan",
                "ru | Телефонный разговор с Путиным и о Путине | телефон разговор с путин и о путин",
                "fr | L’entretien du président | entretien du president",
                "de | Gespräche des Präsidenten | gesprach des prasident",
                "tr | Irak'ta Türkiye'nin | ırak türki",
                "zh | 习近平同普京 | 习 习近 近 近平 平 平同 同 同普 普 普京 京",
                "zh | 习 | 习",
                "ja | 首相と電話 Xi | 首 首相 相 相と と と電 電 電話 話 xi",
                "zh-Hant-TW | 習近平 | 習 習近 近 近平 平",
                "ko | 정상회담 | 정 정상 상 상회 회 회담 담",
                "fa | کتاب‌ها | كتاب ها",
                "pl | Łódź rozmowa rozmowy | lodz rozmowa rozmowy",
                "xx | Łódź | lodz",
            })
    void wordsLoseWhatTheirLanguageLetsThemLose(String language, String text, String expected) {
        assertEquals(expected, terms.line(language, text).terms());
    }

    @Test
    void placesAreThoseOfTheWordsAsTheyStand() {
        String text = "Putin’s calls — 习近平";
        Places english = terms.places("en", text, List.of("call", "putin"));
        assertEquals(List.of("Putin’s", "calls", "习", "近", "平"), words(text, english));
        assertEquals(
                List.of(1, 0, Places.OTHER, Places.OTHER, Places.OTHER),
                IntStream.range(0, english.size()).mapToObj(english::term).toList());
        Places chinese = terms.places("zh", text, List.of());
        assertEquals(List.of("习", "习近", "近", "近平", "平"), words(text, chinese).subList(2, chinese.size()));
    }

    private static List<String> words(String text, Places places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> text.substring(places.start(i), places.end(i)))
                .toList();
    }

    @Test
    void oneThreadAfterTheOtherMayAsk() {
        List<Line> lines = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> terms.line("ru", "разговоры с Путиным"), work -> new Thread(work).start()))
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                List.of(new Line("разговор с путин", 3)),
                lines.stream().distinct().toList());
    }

    @Test
    void wordingsAreTheTermsInEachLanguageEachOnce() {
        assertEquals(
                List.of("call", "calls"),
                terms.wordings(List.of("de", "en", "pl", "zh"), "calls").stream()
                        .map(Line::terms)
                        .toList());
        assertEquals(List.of(), terms.wordings(List.of("en", "ru"), "–"));
        assertEquals(List.of(), terms.wordings(List.of(), "call"));
    }

    /** FTS5's tokenizer 'ascii' turns capital letters of ASCII small and parts at its control characters and spaces. */
    @Test
    void noTextInAnyLanguageGivesTermsThatADatabaseWouldChange() {
        Random random = Seed.random(TermsTest.class);
        List<String> languages = List.of(Locale.getISOLanguages());
        for (int i = 0; i < 4000; i++) {
            String language = languages.get(random.nextInt(languages.size()));
            String text = random.ints(random.nextInt(40), 0, NASTY.length())
                    .mapToObj(at -> NASTY.substring(at, at + 1))
                    .collect(Collectors.joining());
            Line line = terms.line(language, text);
            List<String> all =
                    line.size() == 0 ? List.of() : List.of(line.terms().split(" ", -1));
            Places places = terms.places(language, text, all.stream().distinct().toList());
            String shown = language + ": " + text;
            assertEquals(line.size(), all.size(), shown);
            assertEquals(line.size(), places.size(), shown);
            for (String each : all) {
                assertFalse(
                        each.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c >= 'A' && c <= 'Z'),
                        shown + " -> " + each);
            }
            for (int at = 0; at < places.size(); at++) {
                assertEquals(all.get(at), all.stream().distinct().toList().get(places.term(at)), shown);
                assertTrue(places.start(at) < places.end(at) && places.end(at) <= text.length(), shown);
            }
        }
    }
}
