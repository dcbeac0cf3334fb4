package dev.readout.analysis.rulings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Ruling;
import dev.readout.model.Status;
import dev.readout.model.Subject;
import dev.readout.testkit.SampleDecision;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decisions of one store come to another one. */
class AdoptionTest {
    private static final Mention A = mention("A first report: Olaf Scholz phoned Emmanuel Macron.");
    private static final Mention B = mention("A second report: Olaf Scholz phoned Emmanuel Macron.");
    private static final Mention C = mention("A third report: Olaf Scholz phoned Emmanuel Macron.");
    private static final List<Mention> ALL = List.of(A, B, C);

    private static Mention mention(String text) {
        Report report = SampleReport.of(text).build();
        return SampleMention.in(report, "phoned")
                .participant("Olaf Scholz", "DE", "", "Olaf Scholz")
                .participant("Emmanuel Macron", "FR", "", "Emmanuel Macron")
                .status(Status.HELD, "phoned")
                .build();
    }

    private static Ruling same(Mention... mentions) {
        return new Ruling.Same(subjects(mentions));
    }

    private static Ruling different(Mention... mentions) {
        return new Ruling.Different(subjects(mentions));
    }

    private static List<Subject> subjects(Mention... mentions) {
        return List.of(mentions).stream().map(SampleDecision::mention).toList();
    }

    private static Ruling status(Mention mention, String value) {
        return Ruling.Set.of(SampleDecision.mention(mention), RecordField.STATUS, value);
    }

    @Test
    void whatContradictsNothingIsTakenInTheOrderInWhichItWasDecided() {
        Decision there = SampleDecision.of(5, same(A, B));
        Decision earlier = SampleDecision.of(1, different(B, C));
        Decision later = SampleDecision.of(9, status(A, "denied"));
        Adoption adoption = Adoption.of(List.of(later, earlier), List.of(there), ALL);
        assertEquals(new Adoption(List.of(earlier, later), 0, Map.of()), adoption);
    }

    @Test
    void noneDisplacesADecisionThatIsThereWhicheverWasFirst() {
        Decision there = SampleDecision.of(5, same(A, B));
        for (int minute : List.of(1, 9)) {
            Decision contrary = SampleDecision.of(minute, different(A, B));
            Adoption adoption = Adoption.of(List.of(contrary), List.of(there), ALL);
            assertEquals(List.of(), adoption.taken());
            assertTrue(adoption.refused().getOrDefault(contrary.id(), "").contains(there.id()), adoption::toString);
        }
    }

    @Test
    void severalThatContradictOnlyTogetherAreTakenUpToTheLast() {
        Decision there = SampleDecision.of(5, different(A, C));
        Decision first = SampleDecision.of(1, same(A, B));
        Decision second = SampleDecision.of(2, same(B, C));
        Adoption adoption = Adoption.of(List.of(second, first), List.of(there), ALL);
        assertEquals(List.of(first), adoption.taken());
        assertEquals(Map.of(second.id(), there.id() + " says '" + there.ruling().words() + "'"), adoption.refused());
    }

    @Test
    void whatItsOwnStoreUndidStandsInNobodysWay() {
        Decision there = SampleDecision.of(5, same(A, B));
        Decision contrary = SampleDecision.of(1, different(A, B));
        Decision undo = SampleDecision.of(2, new Ruling.Undo(contrary.id()));
        Adoption adoption = Adoption.of(List.of(contrary, undo), List.of(there), ALL);
        assertEquals(new Adoption(List.of(contrary, undo), 0, Map.of()), adoption);
    }

    @Test
    void anUndoingComesOnceAndNeedsWhatItUndoes() {
        Decision there = SampleDecision.of(1, same(A, B));
        Decision undo = SampleDecision.of(2, new Ruling.Undo(there.id()));
        Decision again = SampleDecision.of(3, new Ruling.Undo(there.id()));
        Decision lost = SampleDecision.of(4, new Ruling.Undo("d00000000000"));
        Adoption adoption = Adoption.of(List.of(undo, again, lost), List.of(there), ALL);
        assertEquals(List.of(undo), adoption.taken());
        assertEquals(
                Map.of(
                        again.id(),
                        there.id() + " is undone already, by " + undo.id(),
                        lost.id(),
                        "there is no decision d00000000000"),
                adoption.refused());
    }

    @Test
    void ofContraryOnesInOneFileTheEarlierIsTaken() {
        Decision first = SampleDecision.of(1, status(A, "denied"));
        Decision second = SampleDecision.of(2, status(A, "held"));
        Adoption adoption = Adoption.of(List.of(second, first), List.of(), ALL);
        assertEquals(List.of(first), adoption.taken());
        assertTrue(adoption.refused().getOrDefault(second.id(), "").contains(first.id()), adoption::toString);
    }

    @Test
    void whatIsAboutUnknownReportsWaits() {
        Decision decision = SampleDecision.of(1, same(A, B));
        assertEquals(
                new Adoption(List.of(decision), 1, Map.of()), Adoption.of(List.of(decision), List.of(), List.of(C)));
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<Decision> fresh = new ArrayList<>(List.of(
                SampleDecision.of(1, same(A, B)),
                SampleDecision.of(2, different(B, C)),
                SampleDecision.of(3, same(A, C)),
                SampleDecision.of(4, new Ruling.Reject(SampleDecision.mention(C), Optional.empty(), Optional.empty())),
                SampleDecision.of(6, status(B, "denied"))));
        fresh.add(SampleDecision.of(7, new Ruling.Undo(fresh.get(0).id())));
        List<Decision> there = List.of(SampleDecision.of(5, status(A, "held")));
        Adoption expected = Adoption.of(fresh, there, ALL);
        long seed = Long.getLong("readout.seed", 20250301);
        System.out.println("seed " + seed);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(fresh, new Random(seed + i));
            assertEquals(expected, Adoption.of(fresh, there, ALL));
        }
    }
}
