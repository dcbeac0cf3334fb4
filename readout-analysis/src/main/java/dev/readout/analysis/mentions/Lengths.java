package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DurationExpression;
import dev.readout.analysis.dates.DurationReader;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long contacts took. A length counts only where the grammar ties it to a contact: 'a 45-minute call', 'spoke for two hours'. */
final class Lengths {
    /** How many sentences after a contact its length may still be told. */
    private static final int NEAR = 3;

    private final Report report;
    private final DurationReader durations;

    Lengths(Report report, DurationReader durations) {
        this.report = report;
        this.durations = durations;
    }

    /** Reads the length of a contact from its sentence. */
    void read(Draft draft, Candidate candidate, List<Candidate> all) {
        Spotted s = candidate.sentence();
        for (Tie tie : ties(s)) {
            boolean own = tie.contact() >= 0
                    ? tie.contact() >= candidate.from()
                            && tie.contact() < Math.max(candidate.to(), candidate.at() + 1)
                            && nearest(all, tie.contact()) == candidate.at()
                            && !earlier(s, tie, candidate.at())
                    : nearest(all, tie.at()) == candidate.at();
            // 'met in May for an hour and again in June'
            own &= candidate.own() <= candidate.at() || tie.at() > candidate.own();
            if (own && candidate.channel() != Channel.LETTER) {
                add(draft, tie);
            }
        }
    }

    /** 'Spoke with X after the three-hour meeting': the length of an occasion told before. */
    private static boolean earlier(Spotted s, Tie tie, int at) {
        int the = tie.at() - 1;
        return tie.contact() != at && s.is(the, "the") && (s.is(the - 1, "after") || s.is(the - 1, "following"));
    }

    /** 'The conversation lasted 90 minutes': what a later sentence adds to a contact told before. */
    void follow(Spotted s, List<Principal> principals, List<Draft> drafts, int sentence) {
        for (Tie tie : ties(s)) {
            boolean told = drafts.stream().anyMatch(d -> d.lengths.stream()
                    .anyMatch(l ->
                            l.quotes().get(0).span().equals(tie.expression().span())));
            Draft draft = told ? null : meant(s, tie, principals, drafts, sentence);
            if (draft != null) {
                add(draft, tie);
            }
        }
    }

    /** The contact last spoken of with whom the sentence names; without names, the last one, if near. */
    private static @Nullable Draft meant(
            Spotted s, Tie tie, List<Principal> principals, List<Draft> drafts, int sentence) {
        Set<Actor> named = new HashSet<>();
        for (Principal principal : principals) {
            boolean person = principal.kind() == Principal.Kind.NAMED || principal.kind() == Principal.Kind.OFFICE;
            if (person && principal.counts()) {
                named.addAll(principal.actors());
            }
        }
        Channel channel = channel(s, tie);
        boolean back = earlier(s, tie, -1);
        int last = drafts.size() - 1;
        while (back && last >= 0 && drafts.get(last).sentence == sentence) {
            last--;
        }
        for (int i = last; i >= 0; i--) {
            Draft draft = drafts.get(i);
            long shared = named.stream()
                    .filter(a -> draft.participants.keySet().stream().anyMatch(b -> SamePerson.are(a, b)))
                    .count();
            boolean near = sentence - draft.latest <= NEAR && i == last;
            boolean fits = draft.channel().compatible(channel) && draft.channel() != Channel.LETTER;
            boolean other = withOthers(s, tie, principals, draft);
            boolean next = near && sentence - draft.latest <= 1;
            if (fits && !other && (shared > 1 || next || (near && shared == named.size()) || (near && shared > 0))) {
                return draft;
            }
        }
        return null;
    }

    /** 'a two-hour meeting with his cabinet': not with whom the contact was. */
    private static boolean withOthers(Spotted s, Tie tie, List<Principal> principals, Draft draft) {
        int with = tie.contact() < 0 ? -1 : s.after(tie.contact());
        return with >= 0
                && s.is(with, "with")
                && principals.stream()
                        .filter(p -> p.from() > with && p.from() <= with + 3)
                        .noneMatch(p -> p.actors().stream().anyMatch(a -> draft.participants.keySet().stream()
                                .anyMatch(b -> SamePerson.are(a, b))));
    }

    private static Channel channel(Spotted s, Tie tie) {
        Entry.ContactNoun noun = tie.contact() < 0 ? null : s.as(tie.contact(), Entry.ContactNoun.class);
        return noun == null ? Channel.UNKNOWN : noun.channel();
    }

    private void add(Draft draft, Tie tie) {
        draft.lengths.add(new Claim<>(
                tie.expression().length(), report.quote(tie.expression().span()), "duration, " + tie.rule()));
    }

    private List<Tie> ties(Spotted s) {
        boolean timed = false;
        for (int i = 0; i < s.size(); i++) {
            String word = s.sentence().get(i).lower();
            timed |= word.startsWith("hour") || word.contains("minute");
        }
        if (!timed) {
            return List.of();
        }
        LengthTies reader = new LengthTies(s);
        List<DurationExpression> lengths =
                new ArrayList<>(durations.find(report.text(), s.sentence().span()));
        int after = reader.began();
        if (after > 0) {
            // by itself 'two hours after' is a point in time and no length
            lengths.addAll(durations.find(report.text(), s.sentence().span(0, after)));
        }
        return lengths.stream()
                .flatMap(each -> reader.tie(each).stream())
                .distinct()
                .toList();
    }

    private static int nearest(List<Candidate> all, int at) {
        int best = -1;
        for (Candidate candidate : all) {
            boolean before = candidate.at() <= at;
            boolean better = best < 0 || Math.abs(candidate.at() - at) < Math.abs(best - at);
            best = better && (before || best < 0) ? candidate.at() : best;
        }
        return best;
    }

    /**
     * A length and what ties it to a contact.
     *
     * @param at its first token
     * @param contact token of the noun or verb that names the contact, or -1 where only a pronoun does
     * @param rule how it is tied
     */
    record Tie(DurationExpression expression, int at, int contact, String rule) {}
}
