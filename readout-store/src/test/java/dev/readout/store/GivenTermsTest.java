package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readout.model.Appearance;
import dev.readout.model.Mention;
import dev.readout.store.Store.Hit;
import dev.readout.store.Store.Searched;
import dev.readout.store.terms.Line;
import dev.readout.store.terms.ReportTerms;
import dev.readout.store.terms.Terms;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Terms that come with a report are those by which it is found, as long as what is stored is what they were cut from. */
@ParameterizedClass
@EnumSource(Kind.class)
class GivenTermsTest {
    private static final String RELEASE = Samples.release().id();
    /** Others than the texts have, so that it shows whose are used. */
    private static final ReportTerms ZEBRAS = new ReportTerms(
            "en",
            new Line("zebra", 1),
            Collections.nCopies(Samples.releaseStatements().size(), new Line("zebra", 1)));

    private final String location;
    private Store store;

    GivenTermsTest(Kind kind, @TempDir Path directory) {
        this.location = kind.place(directory.resolve("readout.db"));
    }

    @BeforeEach
    void open() {
        store = Store.open(location);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void add(Optional<ReportTerms> terms, String extraction) {
        store.add(
                Samples.release(),
                Appearance.UNKNOWN,
                List.of(Samples.releaseMention()),
                Samples.releaseStatements(),
                terms,
                extraction);
    }

    private List<String> found(Searched where, String words) {
        return store.search(where, Search.of(words).orElseThrow(), 0, 10).stream()
                .map(Hit::reportId)
                .distinct()
                .toList();
    }

    @Test
    void theyAreTakenAsTheyAre() {
        add(Optional.of(ZEBRAS), "1");
        assertEquals(List.of(RELEASE), found(Searched.REPORTS, "zebra"));
        assertEquals(List.of(RELEASE), found(Searched.STATEMENTS, "zebra"));
        assertEquals(List.of(), found(Searched.REPORTS, "putin"));
    }

    @Test
    void cutBeforeTheyAreThoseThatTheStoreMakes() {
        ReportTerms cut = ReportTerms.of(Samples.release(), Samples.releaseStatements(), new Terms());
        add(Optional.of(cut), "1");
        assertEquals(List.of(RELEASE), found(Searched.REPORTS, "minutes lasting call"));
        assertEquals(List.of(RELEASE), found(Searched.STATEMENTS, "moved apart"));
    }

    @Test
    void whatIsReplacedMeanwhileIsFoundAsItStands() {
        store.together(() -> {
            add(Optional.of(ZEBRAS), "1");
            add(Optional.empty(), "2");
        });
        assertEquals(List.of(), found(Searched.REPORTS, "zebra"));
        assertEquals(List.of(RELEASE), found(Searched.REPORTS, "putin"));
    }

    @Test
    void whereAnAdditionIsTakenBackTheOthersAreFoundAsTheyStand() {
        List<Mention> twice = List.of(Samples.newsMention(), Samples.newsMention());
        store.together(() -> {
            add(Optional.of(ZEBRAS), "1");
            assertThrows(StoreException.class, () -> store.add(Samples.news(), twice, List.of(), "1"));
        });
        assertEquals(List.of(RELEASE), found(Searched.REPORTS, "putin"));
        assertEquals(List.of(), found(Searched.STATEMENTS, "zebra"));
    }
}
