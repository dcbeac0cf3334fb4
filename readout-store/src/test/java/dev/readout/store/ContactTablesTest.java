package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Actor;
import dev.readout.model.Aligned;
import dev.readout.model.Appearance;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Sourced;
import dev.readout.model.Statement;
import dev.readout.model.Unresolved;
import dev.readout.store.ContactTables.Saying;
import dev.readout.store.ContactTables.Traced;
import dev.readout.store.LineageTables.Told;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleReport;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read for the page of one contact: all of it, and only its own. */
@ParameterizedClass
@EnumSource(Kind.class)
class ContactTablesTest {
    private static final Report RELEASE = Samples.release();
    private static final Report NEWS = Samples.news();
    private static final Mention SAID = Samples.releaseMention();
    private static final Mention CARRIED = Samples.newsMention();
    private static final Mention RECALLED = Samples.recalled();

    private final Store store;

    ContactTablesTest(Kind kind, @TempDir Path directory) {
        this.store = Store.open(kind.place(directory.resolve("readout.db")));
    }

    @BeforeEach
    void fill() {
        store.add(RELEASE, List.of(SAID), Samples.releaseStatements(), "1");
        store.add(NEWS, List.of(CARRIED, RECALLED), List.of(), "1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Contact contact(String id, Mention... mentions) {
        return SampleContact.of(id, mentions).build();
    }

    @Test
    void aContactComesWithAllThatItsReportsTell() {
        Contact call = contact("aaaa0001", CARRIED, SAID);
        store.replace(new Resolved(List.of(call, contact("bbbb0002", RECALLED)), List.of()));
        assertEquals(
                Optional.of(new Traced(
                        call,
                        List.of(
                                new Told(NEWS, List.of(CARRIED, RECALLED), List.of()),
                                new Told(RELEASE, List.of(SAID), Samples.releaseStatements())))),
                store.contacts().traced("aaaa0001"));
        assertEquals(Optional.empty(), store.contacts().traced("aaaa"));
    }

    @Test
    void reportsAreFoundWhateverTheirNumber() {
        Report third = SampleReport.of("A third report.").build();
        store.add(third, List.of(), List.of(), "1");
        List<String> ids = List.of(third.id(), RELEASE.id(), NEWS.id());
        for (int number = 0; number <= ids.size(); number++) {
            Set<String> wanted = Set.copyOf(ids.subList(0, number));
            List<Told> told = store.contacts().told(wanted);
            assertEquals(number, told.size());
            for (Told each : told) {
                assertEquals(
                        Optional.of(each.report()), store.report(each.report().id()));
                assertEquals(store.mentionsOf(each.report().id()), each.mentions());
                assertEquals(store.statementsOf(each.report().id()), each.statements());
            }
        }
        assertEquals(List.of(), store.contacts().told(List.of("absent")));
    }

    @Test
    void aContactKnowsWhichUndecidedMentionsMayBelongToIt() {
        Unresolved open = new Unresolved(RECALLED.id(), List.of("aaaa0001", "bbbb0002"), "Both would fit.");
        store.replace(new Resolved(List.of(contact("aaaa0001", CARRIED), contact("bbbb0002", SAID)), List.of(open)));
        assertEquals(List.of(open), store.contacts().undecided("aaaa0001"));
        assertEquals(List.of(open), store.contacts().undecided("bbbb0002"));
        assertEquals(List.of(), store.contacts().undecided("cccc0003"));
        Unresolved own = new Unresolved(CARRIED.id(), List.of("bbbb0002"), "It may be the other one.");
        store.replace(new Resolved(List.of(contact("aaaa0001", CARRIED), contact("bbbb0002", SAID)), List.of(own)));
        assertEquals(List.of(own), store.contacts().undecided("aaaa0001"));
        assertEquals(Set.of(NEWS.id()), store.contacts().reportsOf(List.of(RECALLED.id(), "absent")));
    }

    @Test
    void mentionsAreFoundWithTheirWords() {
        assertEquals(
                Map.of(
                        SAID.id(), new Saying(RELEASE, SAID.evidence()),
                        RECALLED.id(), new Saying(NEWS, RECALLED.evidence())),
                store.contacts().sayings(List.of(SAID.id(), RECALLED.id(), "absent")));
    }

    @Test
    void statementsAreFoundBySpeaker() {
        for (Statement statement : Samples.releaseStatements()) {
            for (Actor speaker : statement.speakers()) {
                assertEquals(
                        Map.of(
                                RELEASE.id(),
                                Samples.releaseStatements().stream()
                                        .filter(said -> said.speakers().contains(speaker))
                                        .toList()),
                        store.contacts().statementsOf(List.of(RELEASE.id(), NEWS.id()), speaker));
            }
        }
        Actor nobody = new Actor("Nobody", new Party("FR"));
        assertEquals(Map.of(), store.contacts().statementsOf(List.of(RELEASE.id(), NEWS.id()), nobody));
    }

    @Test
    void eachFactIsHandedOnWithTheReportsThatSayIt() {
        store.replace(new Resolved(List.of(contact("aaaa0001", CARRIED, SAID)), List.of()));
        List<Set<String>> facts = new ArrayList<>();
        store.contacts().eachFact(facts::add);
        Contact call = store.contact("aaaa0001").orElseThrow();
        assertEquals(
                Stream.of(call.channel(), call.date(), call.length(), call.initiative(), call.place(), call.status())
                        .map(reading ->
                                reading.claims().stream().map(Sourced::reportId).collect(Collectors.toSet()))
                        .filter(reports -> !reports.isEmpty())
                        .toList(),
                facts);
    }

    @Test
    void theContactsOfSomeReportsAreFoundTogether() {
        store.replace(
                new Resolved(List.of(contact("aaaa0001", CARRIED, SAID), contact("bbbb0002", RECALLED)), List.of()));
        assertEquals(Set.of("aaaa0001", "bbbb0002"), store.contacts().toldIn(List.of(NEWS.id(), RELEASE.id())));
        assertEquals(Set.of("aaaa0001"), store.contacts().toldIn(List.of(RELEASE.id())));
        assertEquals(Set.of(), store.contacts().toldIn(List.of()));
    }

    @Test
    void theAncestryOfAReportIsWhatItCopiesDirectlyOrThroughOthers() {
        Report third = SampleReport.of("A third report.").build();
        Report fourth = SampleReport.of("A fourth report.").build();
        store.add(third, List.of(), List.of(), "1");
        store.add(fourth, List.of(), List.of(), "1");
        Aligned first = new Aligned(NEWS.id(), RELEASE.id(), 0, 0.5);
        Aligned next = new Aligned(third.id(), NEWS.id(), 0, 0.75);
        Aligned nothing = new Aligned(fourth.id(), third.id(), 0, 0);
        store.lineage().replace(List.of(), List.of(first, next, nothing));
        assertEquals(List.of(next, first), store.lineage().ancestry(List.of(third.id())));
        assertEquals(List.of(first), store.lineage().ancestry(List.of(NEWS.id(), RELEASE.id())));
        assertEquals(List.of(), store.lineage().ancestry(List.of(fourth.id())));
    }

    @Test
    void onlyReportsWhoseAddressHadOtherTextsHaveAHistory() {
        String address = "https://northwire.example/a-story";
        Report before = SampleReport.of("The first text.").url(address).build();
        Report after = SampleReport.of("The second text.").url(address).build();
        Report alone = SampleReport.of("Another text.").url(address + "-2").build();
        for (Report report : List.of(before, after, alone)) {
            store.add(report, seen("2025-03-10T12:00:00Z"), List.of(), List.of(), "1");
        }
        assertEquals(
                Set.of(before.id(), after.id()),
                store.versions().several(List.of(before.id(), after.id(), alone.id(), NEWS.id())));
    }

    @Test
    void itIsKnownWhenAnyTextWasLastSeen() {
        Report report = SampleReport.of("A text.")
                .url("https://northwire.example/a-story")
                .build();
        assertEquals(Optional.empty(), store.versions().lastSeen());
        store.add(report, seen("2025-03-10T12:00:00Z"), List.of(), List.of(), "1");
        String before = store.state();
        store.seen(report, seen("2025-03-11T12:00:00Z"));
        assertEquals(
                Optional.of(Instant.parse("2025-03-11T12:00:00Z")),
                store.versions().lastSeen());
        assertEquals(before, store.state());
    }

    private static Appearance seen(String at) {
        return new Appearance(Appearance.Form.PAGE, Instant.parse(at), null);
    }
}
