package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import dev.readout.store.Store.Added;
import dev.readout.store.Store.Counts;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class RecordTest {
    private static final Mention NEWS = Samples.newsMention();
    private static final Mention RECALLED = Samples.recalled();
    private static final Mention RELEASE = Samples.releaseMention();
    private static final Mention PLANNED = Samples.planned();

    private final Store store;

    RecordTest(Kind kind, @TempDir Path directory) {
        store = Store.open(kind.place(directory.resolve("readout.db")));
    }

    @BeforeEach
    void addReports() {
        store.add(Samples.release(), List.of(RELEASE, PLANNED), Samples.releaseStatements(), "1");
        store.add(Samples.news(), List.of(NEWS, RECALLED), List.of(), "1");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), store.check());
        store.close();
    }

    private static Contact contact(String id, Mention... mentions) {
        return SampleContact.of(id, mentions).build();
    }

    private void replace(Contact... contacts) {
        store.replace(new Resolved(List.of(contacts), List.of()));
    }

    @Test
    void aRecordComesBackAsItWas() {
        Resolved resolved = new Resolved(
                List.of(Samples.call(), contact("beef0001", RECALLED), contact("beef0000", PLANNED)),
                List.of(new Unresolved(RECALLED.id(), List.of("beef0000", "c0ffee01"), "It may be either, too.")));
        store.replace(resolved);
        assertEquals(resolved, store.resolved());
        for (Contact contact : resolved.contacts()) {
            assertEquals(Optional.of(contact), store.contact(contact.id()));
        }
        assertEquals(new Counts(2, 4, 3, 2, 0, 1), store.counts());
        assertEquals(Optional.of("beef0000"), store.contactOf(PLANNED.id()));
        assertEquals(Optional.empty(), store.contactOf("none"));
    }

    @Test
    void theSampleHasEveryKindOfReading() {
        Contact call = Samples.call();
        assertEquals(
                List.of("disputed", "agreed", "single", "unknown"),
                List.of(
                        call.channel().word(),
                        call.status().word(),
                        contact("c0ffee02", PLANNED).place().word(),
                        contact("c0ffee02", PLANNED).length().word()));
    }

    @Test
    void anEmptyRecordIsARecord() {
        replace(Samples.call());
        replace();
        assertEquals(new Resolved(List.of(), List.of()), store.resolved());
    }

    @Test
    void theIdOfAMergedContactLeadsToTheOneThatHoldsItsMentions() {
        replace(contact("aaaa0001", NEWS), contact("bbbb0002", RELEASE));
        replace(contact("aaaa0001", NEWS, RELEASE));
        assertEquals(Optional.of("aaaa0001"), store.contact("bbbb0002").map(Contact::id));
        replace(contact("dddd0004", NEWS, RELEASE, RECALLED));
        assertEquals(Optional.of("dddd0004"), store.contact("aaaa0001").map(Contact::id));
        assertEquals(Optional.of("dddd0004"), store.contact("bbbb0002").map(Contact::id));
    }

    @Test
    void aMergeTakenBackLeavesNoRedirect() {
        replace(contact("aaaa0001", NEWS), contact("bbbb0002", RELEASE));
        replace(contact("aaaa0001", NEWS, RELEASE));
        replace(contact("aaaa0001", NEWS), contact("bbbb0002", RELEASE));
        assertEquals(
                List.of(RELEASE.id()), store.contact("bbbb0002").orElseThrow().mentionIds());
    }

    @Test
    void aSplitContactLeadsToItsPartsAndToNoneOfThemAlone() {
        replace(contact("aaaa0001", NEWS, RELEASE));
        replace(contact("bbbb0002", NEWS), contact("cccc0003", RELEASE));
        assertEquals(Optional.empty(), store.contact("aaaa0001"));
        assertEquals(
                List.of("bbbb0002", "cccc0003"),
                store.find("aaaa0001").orElseThrow().others());
        replace(contact("cccc0003", RELEASE, NEWS));
        assertEquals(Optional.of("cccc0003"), store.contact("aaaa0001").map(Contact::id));
    }

    @Test
    void aContactThatLostAPartSaysWhereThatIs() {
        replace(contact("aaaa0001", NEWS, RELEASE));
        replace(contact("aaaa0001", NEWS), contact("cccc0003", RELEASE));
        Found found = store.find("aaaa0001").orElseThrow();
        assertEquals(Optional.of("aaaa0001"), found.contact());
        assertEquals(List.of("cccc0003"), found.others());
        assertFalse(found.moved());
    }

    @Test
    void anIdThatPassedToAnotherContactLeadsToBoth() {
        replace(contact("aaaa0001", NEWS));
        replace(contact("aaaa0001", RELEASE), contact("aaaa0001-b", NEWS));
        Found found = store.find("aaaa0001").orElseThrow();
        assertEquals(
                List.of(RELEASE.id()), store.contact("aaaa0001").orElseThrow().mentionIds());
        assertEquals(List.of("aaaa0001-b"), found.others());
    }

    @Test
    void anIdWhoseMentionsAreOpenNowLeadsNowhereButIsRemembered() {
        replace(contact("aaaa0001", NEWS), contact("bbbb0002", RELEASE), contact("cccc0003", PLANNED));
        store.replace(new Resolved(
                List.of(contact("bbbb0002", RELEASE), contact("cccc0003", PLANNED)),
                List.of(new Unresolved(NEWS.id(), List.of("bbbb0002", "cccc0003"), "Both would fit."))));
        assertEquals(
                new Found("aaaa0001", Optional.empty(), List.of()),
                store.find("aaaa0001").orElseThrow());
    }

    @Test
    void aPartOfTheRecordIsReplacedAloneUnlessTheStoreHasChangedSince() {
        Mention other = SampleMention.in(Samples.news(), "Xi holds video call")
                .participant("Xi Jinping", "CN", "", "Xi")
                .participant("", "KZ", "", "Putin")
                .build();
        store.add(Samples.news(), List.of(NEWS, RECALLED, other), List.of(), "2");
        replace(Samples.call(), contact("beef0000", other));
        Revision first = store.revise("");
        assertEquals(List.of(), first.changed());
        store.add(Samples.release(), List.of(RELEASE, PLANNED), List.of(), "3");
        assertFalse(first.replace(List.of("CN+KZ"), new Resolved(List.of(), List.of()), Map.of()));
        Revision second = store.revise("");
        assertEquals(
                List.of("CN+RU"),
                second.changed().stream().map(Revision.Place::block).distinct().toList());
        assertTrue(second.replace(
                List.of("CN+KZ"),
                new Resolved(List.of(contact("feed0001", other)), List.of()),
                Map.of(Samples.news().id(), "a")));
        assertEquals(
                List.of("c0ffee01", "feed0001"),
                store.resolved().contacts().stream().map(Contact::id).toList());
        assertEquals(Optional.of("feed0001"), store.contact("beef0000").map(Contact::id));
        assertEquals(List.of(), store.revise("").changed());
        assertTrue(store.revise("other rules").everything());
    }

    @Test
    void theBeginningOfAnIdIsEnoughWhereItIsTheOnlyOne() {
        replace(contact("aaaaaa01", NEWS), contact("aaaaaa02", RELEASE), contact("bbbbbb01", PLANNED));
        replace(contact("aaaaaa01", NEWS), contact("aaaaaa02", RELEASE, PLANNED));
        assertEquals(Optional.of("aaaaaa02"), store.contact("aaaaaa02").map(Contact::id));
        assertEquals(Optional.of("aaaaaa02"), store.contact("bbbbbb").map(Contact::id));
        assertEquals(Optional.empty(), store.contact("bbbbb"));
        assertEquals(Optional.empty(), store.contact("aaaaaa"));
        assertEquals(Optional.empty(), store.contact("%%%%%%"));
    }

    @Test
    void aRecordThatNamesWhatIsNotThereIsRefusedAndTheOldOneStays() {
        Contact call = Samples.call();
        replace(call);
        Mention stranger = SampleMention.in(Samples.news(), "Xi holds video call")
                .participant("Xi Jinping", "CN", "", "Xi")
                .participant("Vladimir Putin", "RU", "", "Putin")
                .build();
        refused(new Resolved(List.of(contact("aaaa0001", stranger)), List.of()), stranger.id());
        refused(
                new Resolved(List.of(call), List.of(new Unresolved(NEWS.id(), List.of("c0ffee01", "gone"), "?"))),
                "gone");
        Contact invented = new Contact(
                "aaaa0001",
                List.of(),
                Samples.call().channel(),
                new Reading.Unknown<>(),
                new Reading.Unknown<>(),
                new Reading.Unknown<>(),
                new Reading.Unknown<>(),
                new Reading.Unknown<>(),
                List.of(PLANNED.id()),
                List.of(Samples.news().id()),
                1,
                List.of());
        refused(new Resolved(List.of(invented), List.of()), "channel");
        assertEquals(List.of(call), store.resolved().contacts());
    }

    private void refused(Resolved resolved, String named) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> store.replace(resolved))
                .getMessage());
        assertTrue(message.contains(named), message);
    }

    @Test
    void aReportReadAgainKeepsItsPlacesInTheRecordAndLosesThoseItHasNoMore() {
        store.replace(new Resolved(
                List.of(Samples.call(), contact("beef0000", PLANNED)),
                List.of(new Unresolved(RECALLED.id(), List.of("beef0000", "c0ffee01"), "Both would fit."))));
        assertEquals(Added.REREAD, store.add(Samples.release(), List.of(RELEASE), List.of(), "2"));
        assertEquals(Optional.of("c0ffee01"), store.contactOf(RELEASE.id()));
        assertEquals(Optional.empty(), store.contact("beef0000"));
        assertEquals(
                List.of("c0ffee01"),
                store.resolved().contacts().stream().map(Contact::id).toList());
        assertEquals(List.of(), store.resolved().unresolved());
        assertEquals(Added.REREAD, store.add(Samples.news(), List.of(), List.of(), "2"));
        assertEquals(
                List.of(Samples.release().id()),
                store.contact("c0ffee01").orElseThrow().reportIds());
    }
}
