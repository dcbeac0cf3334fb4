package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.substance.Finding;
import dev.readout.analysis.substance.Subject;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives topics and outcomes to the contact that their sentence speaks of: the one told in the same clause, else the one
 * told last, in a press service's release the last that it is published to tell of. A news report must have told of it at
 * most two sentences before, and the subject must take part in it.
 */
final class Matters {
    /** Sentences; further from the contact a news report speaks of something else. */
    private static final int REACH = 2;
    /** Sentences; 'the two leaders' and 'the talks' reach back further, to what the report is published to tell of. */
    private static final int MAIN_REACH = 8;

    private final Report report;
    private final SubstanceReader reader;
    private final boolean official;
    private final List<Found> found = new ArrayList<>();

    private record Found(Finding finding, int sentence) {}

    Matters(Report report, SubstanceReader reader, boolean official) {
        this.report = report;
        this.reader = reader;
        this.official = official;
    }

    /** Notes what a sentence behind or with the report's first contact says. */
    void read(Spotted s, List<Principal> principals, List<Candidate> candidates, int sentence) {
        Set<Integer> contacts = candidates.stream()
                .filter(c -> !c.weak() && c.channel() != Channel.LETTER)
                .map(Candidate::at)
                .collect(Collectors.toSet());
        reader.read(s, principals, contacts).forEach(finding -> found.add(new Found(finding, sentence)));
    }

    /** Gives what was noted to the mentions of the report. */
    void settle(List<Draft> drafts, Set<Draft> main) {
        for (Found each : found) {
            Draft draft = owner(each, drafts, main);
            if (draft != null) {
                give(each.finding(), draft);
                draft.tellings.add(
                        new Draft.Telling(each.sentence(), each.finding().words()));
            }
        }
    }

    private @Nullable Draft owner(Found each, List<Draft> drafts, Set<Draft> main) {
        Draft best = null;
        int nearest = Integer.MIN_VALUE;
        for (Draft draft : drafts) {
            if (!admits(draft, each, main)) {
                continue;
            }
            int rank = rank(draft, each, main);
            if (rank > nearest) {
                nearest = rank;
                best = draft;
            }
        }
        return best;
    }

    /** How near the draft is told before the finding; the least number where it is not. */
    private int rank(Draft draft, Found each, Set<Draft> main) {
        int rank = Integer.MIN_VALUE;
        for (Draft.Telling telling : draft.tellings) {
            boolean before = telling.sentence() < each.sentence()
                    || telling.sentence() == each.sentence() && here(telling, each.finding());
            int apart = each.sentence() - telling.sentence();
            boolean lead = apart == -1 && main.contains(draft) && named(each.finding());
            if (lead || before && apart <= reach(each.finding(), main.contains(draft))) {
                boolean cue = telling.words().start() == each.finding().cue();
                rank = Math.max(
                        rank,
                        (cue ? 10_000 : 0)
                                - apart * 4
                                + (main.contains(draft) ? official ? 4_000 : 2 : 0)
                                + (draft.headline ? 1 : 0));
            }
        }
        return rank;
    }

    /** Whether a contact told in the same sentence is the one meant: told before, or as the occasion behind. */
    private static boolean here(Draft.Telling telling, Finding finding) {
        boolean occasion = finding.subject().kind() != Subject.Kind.CONTACT
                && (finding instanceof Finding.Result
                        || telling.words().start() > finding.words().end());
        return telling.words().start() <= finding.cue() || occasion;
    }

    private int reach(Finding finding, boolean main) {
        Subject.Kind kind = finding.subject().kind();
        boolean joint = kind == Subject.Kind.JOINT || kind == Subject.Kind.CONTACT;
        return !main ? REACH : official ? Integer.MAX_VALUE : joint ? MAIN_REACH : REACH;
    }

    /** 'The US and the EU have agreed': who takes part is said before the contact is. */
    private static boolean named(Finding finding) {
        return finding.subject().together()
                && finding.subject().actors().size() > 1
                && finding.subject().kind() != Subject.Kind.JOINT;
    }

    private boolean admits(Draft draft, Found each, Set<Draft> main) {
        Finding finding = each.finding();
        boolean outcome = finding instanceof Finding.Result;
        if (draft.channel() == Channel.LETTER || outcome && draft.status() != Status.HELD) {
            return false;
        }
        if (!official && (finding.weak() || outcome) && !sure(each, draft)) {
            return false;
        }
        List<Actor> actors = finding.subject().actors();
        return switch (finding.subject().kind()) {
            case PRONOUN ->
                actors.stream().allMatch(actor -> takesPart(actor, draft)) || official && main.contains(draft);
            case PERSONS -> actors.stream().allMatch(actor -> takesPart(actor, draft));
            case PARTIES ->
                actors.stream().allMatch(actor -> party(actor, draft))
                        && (official || finding.subject().together());
            case JOINT -> actors.isEmpty() || actors.stream().anyMatch(actor -> takesPart(actor, draft));
            case CONTACT, NOBODY, THEY -> true;
        };
    }

    /** In a news report: whether both sides are the subject; or one of them, and the sentence also tells of
     * the contact or names the other side. */
    private static boolean sure(Found each, Draft draft) {
        Finding finding = each.finding();
        Subject subject = finding.subject();
        boolean both =
                subject.together() && subject.kind() != Subject.Kind.THEY && subject.kind() != Subject.Kind.NOBODY;
        if (both
                || !(finding instanceof Finding.Result result)
                || draft.weak
                || subject.kind() != Subject.Kind.PERSONS && subject.kind() != Subject.Kind.PRONOUN) {
            return both;
        }
        boolean other = draft.participants.keySet().stream()
                .filter(actor -> !subject.actors().contains(actor))
                .anyMatch(actor -> result.parties().contains(actor.party()));
        boolean here = draft.tellings.stream().anyMatch(telling -> telling.sentence() == each.sentence());
        return !finding.weak() || other || here;
    }

    private static boolean takesPart(Actor actor, Draft draft) {
        return draft.participants.keySet().stream().anyMatch(other -> SamePerson.are(other, actor));
    }

    private static boolean party(Actor actor, Draft draft) {
        return draft.participants.keySet().stream()
                .anyMatch(other -> other.party().equals(actor.party()));
    }

    private void give(Finding finding, Draft draft) {
        Quote quote = report.quote(finding.words());
        String words = plain(quote.words());
        if (finding instanceof Finding.Result result) {
            boolean said =
                    draft.outcomes.stream().anyMatch(claim -> same(claim.value().words(), words));
            if (!said) {
                draft.outcomes.add(
                        new Claim<>(new Outcome(result.kind(), by(finding, draft), words), quote, finding.rule()));
            }
        } else if (draft.topics.stream().noneMatch(claim -> same(claim.value(), words))) {
            draft.topics.add(new Claim<>(words, quote, finding.rule()));
        }
    }

    /** Who did it: the participants named, else all where it was done together. */
    private static List<Actor> by(Finding finding, Draft draft) {
        Subject subject = finding.subject();
        boolean named =
                !subject.together() || subject.kind() == Subject.Kind.PERSONS || subject.kind() == Subject.Kind.PARTIES;
        return draft.participants.keySet().stream()
                .filter(actor -> !named || subject.actors().stream().anyMatch(other -> SamePerson.are(actor, other)))
                .toList();
    }

    private static boolean same(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                gap = true;
            } else {
                plain.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return plain.toString();
    }
}
