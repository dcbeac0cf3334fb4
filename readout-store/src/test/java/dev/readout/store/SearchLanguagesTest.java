package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.testkit.SampleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Words are found in every language of a store, in all their forms. */
@ParameterizedClass
@EnumSource(Kind.class)
class SearchLanguagesTest {
    private static final String ENGLISH =
            "The presidents called each other. Putin's aide spoke of the direct channels.";
    private static final String RUSSIAN =
            "Состоялся телефонный разговор с Владимиром Путиным. «Мы готовы к переговорам».";
    private static final String CHINESE = "国家主席习近平同俄罗斯总统普京通电话。";
    private static final String JAPANESE = "首相は大統領と電話会談を行った。";
    private static final String FRENCH = "Les présidents ont eu un entretien sur l’Élysée.";
    private static final String ARABIC = "أجرى الرئيس الروسي اتصالا هاتفيا";
    private static final String POLISH = "Rozmowa w Łodzi.";

    private final String location;

    SearchLanguagesTest(Kind kind, @TempDir Path directory) {
        this.location = kind.place(directory.resolve("readout.db"));
    }

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.open(location);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(String language, String text) {
        store.add(report(language, text), List.of(), List.of(), "1");
    }

    private static Report report(String language, String text) {
        return SampleReport.of(text).language(language).build();
    }

    private void addAll() {
        add("en", ENGLISH);
        add("ru", RUSSIAN);
        add("zh", CHINESE);
        add("ja", JAPANESE);
        add("fr", FRENCH);
        add("ar", ARABIC);
        add("pl", POLISH);
    }

    /** The languages of the reports that are found. */
    private String found(String typed) {
        return String.join(
                " ",
                new TreeSet<>(hits(typed).stream()
                        .map(hit -> store.report(hit.reportId()).orElseThrow().language())
                        .toList()));
    }

    private List<Hit> hits(String typed) {
        Search search = Search.of(typed).orElseThrow();
        List<Hit> hits = store.search(Searched.REPORTS, search, 0, 20);
        assertEquals(hits.size(), store.found(Searched.REPORTS, search), typed);
        return hits;
    }

    private String marked(String typed) {
        List<String> parts = hits(typed).get(0).parts();
        List<String> marked = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            marked.add(parts.get(i));
        }
        return String.join("|", marked);
    }

    @Test
    void eachLanguageHasItsEndings() {
        addAll();
        assertEquals("en", found("calls president"));
        assertEquals("called", marked("calling"));
        assertEquals("Putin's", marked("putin"));
        assertEquals("ru", found("Путин"));
        assertEquals("ru", found("телефонные переговоры Путина"));
        assertEquals("переговорам", marked("переговоры"));
        assertEquals("en fr", found("président"));
        assertEquals("l’Élysée", marked("elysée"));
        assertEquals("ar", found("رئيس روسي"));
        assertEquals("", found("rozmowy"));
        assertEquals("Łodzi", marked("łodzi"));
    }

    @Test
    void signsAreFoundWhereTheyStandInThisOrder() {
        addAll();
        assertEquals("zh", found("习近平"));
        assertEquals("习近平", marked("习近平"));
        assertEquals("zh", found("普京 习近平"));
        assertEquals("", found("近习"));
        assertEquals("ja", found("電話会談"));
        assertEquals("会談", marked("会談"));
        assertEquals("", found("電話談"));
    }

    @Test
    void aSingleSignIsFoundWhereverItStands() {
        addAll();
        assertEquals("zh", found("习"), "within a run");
        assertEquals("zh", found("话"), "at its end");
        assertEquals("zh", found("国 平"));
        assertEquals("ja", found("行"));
        assertEquals("談", marked("談"));
        assertEquals("", found("書"));
    }

    @Test
    void phrasesKeepTheirOrderInEveryLanguage() {
        addAll();
        assertEquals("en", found("\"direct channel\""));
        assertEquals("", found("\"channel direct\""));
        assertEquals("", found("\"spoke direct\""));
        assertEquals("en", found("\"of the direct\""));
        assertEquals("ru", found("\"разговоры с Владимир Путин\""));
        assertEquals("разговор с Владимиром Путиным", marked("\"разговор с Владимиром Путиным\""));
        assertEquals("zh", found("\"总统普京\""));
        assertEquals("", found("\"普京总统\""));
    }

    @Test
    void aWordIsFoundInTextsOfAnotherLanguageAsItStandsThere() {
        add("en", "The aide said «Путиным», and wrote 会談.");
        assertEquals("en", found("Путиным"));
        assertEquals("", found("Путин"));
        assertEquals("en", found("会談"));
        add("ru", "Встреча с Путиным, Kremlin calls.");
        add("zh", "会談。");
        assertEquals("en ru", found("Путиным"));
        assertEquals("ru", found("Путин"));
        assertEquals("ru", found("kremlin calls"));
        assertEquals("en zh", found("会談"));
    }

    @Test
    void statementsAreInTheLanguageOfTheirReport() {
        Report report = report("ru", RUSSIAN);
        Quote cue = SampleReport.quote(report, "разговор");
        Quote content = SampleReport.quote(report, "Мы готовы к переговорам");
        Statement statement = new Statement(
                report.id(),
                Statement.Form.DIRECT,
                List.of(),
                Optional.empty(),
                cue,
                content,
                Optional.empty(),
                List.of());
        store.add(report, List.of(), List.of(statement), "1");
        Search search = Search.of("готовы переговоры").orElseThrow();
        Hit hit = store.search(Searched.STATEMENTS, search, 0, 9).get(0);
        assertEquals(List.of("Мы ", "готовы", " к ", "переговорам", ""), hit.parts());
        assertEquals(content.span().start(), hit.start());
        store.reread(report("uk", RUSSIAN), List.of(), List.of(statement), "2");
        assertEquals(0, store.found(Searched.STATEMENTS, search));
        assertEquals("", found("переговоры"));
        assertEquals("uk", found("переговорам"));
        assertEquals(
                1, store.found(Searched.STATEMENTS, Search.of("переговорам").orElseThrow()));
        assertEquals(List.of(), store.check());
    }

    @Test
    void anEmptyStoreFindsNothing() {
        assertEquals("", found("call"));
    }
}
