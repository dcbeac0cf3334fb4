package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what was said makes a mention, and whether the report is published to tell of it (codebook §1, §2). */
final class Judgement {
    private final Cast cast;
    private final @Nullable Published published;
    private final Set<Actor> headlineActors = new HashSet<>();
    private boolean headlined;
    private boolean headlineContact;
    private boolean headlineHeld;
    /** The headline gives somebody's words: 'President X: our future is common'. */
    private boolean statement;

    Judgement(Cast cast, @Nullable Published published) {
        this.cast = cast;
        this.published = published;
    }

    /** The report is published to tell of it: in headline or lead, or a press service's own principal on that day. */
    boolean main(Draft draft) {
        boolean opening = draft.weak
                && draft.sentence <= 2
                && (draft.status() == Status.HELD || named(draft) && (draft.headline || told(draft)));
        // what was held long ago is a story's background, whatever its place in the text
        boolean background = draft.spoken || draft.sideline || draft.recalled || draft.longAgo(published);
        if (background || draft.weak && !opening) {
            return false;
        }
        if (draft.headline) {
            return true;
        }
        if (cast.publisher() == null) {
            return draft.sentence <= 2 || (draft.sentence <= 4 && told(draft));
        }
        if (draft.sentence <= 3) {
            // 'to follow up on last week's call between X and Y'
            return !headlineHeld || !before(draft);
        }
        Optional<Actor> principal = cast.publisherPrincipal();
        return !statement
                && principal.isPresent()
                && draft.participants.keySet().stream().anyMatch(a -> SamePerson.are(a, principal.get()))
                && draft.status() == Status.HELD
                && nearPublication(draft);
    }

    /** The headline names two of the participants, or one beside a contact word; a report without headline tells its lead. */
    private boolean told(Draft draft) {
        if (headlineActors.isEmpty() && !headlined) {
            return true;
        }
        long named = draft.participants.keySet().stream()
                .filter(a -> headlineActors.stream().anyMatch(b -> SamePerson.are(a, b)))
                .count();
        return named > 1 || (named == 1 && headlineContact);
    }

    /** Notes that the headline itself tells of a contact. */
    void told(List<Draft> drafts) {
        headlineHeld = drafts.stream().anyMatch(d -> d.headline && d.status() == Status.HELD);
    }

    /** Notes what the headline names. */
    void headline(Spotted s, List<Principal> principals) {
        headlined = true;
        principals.forEach(p -> headlineActors.addAll(p.actors()));
        statement = !principals.isEmpty() && s.is(principals.get(0).to(), ":");
        for (int i = 0; i < s.size(); i++) {
            boolean speech = s.is(i, "address") || s.is(i, "speech") || s.is(i, "remarks") || s.is(i, "statement");
            if (speech && s.is(i + 1, "by") && cast.publisher() != null) {
                cast.conversation().firstPerson(true);
            }
            headlineContact |= s.as(i, Entry.ContactNoun.class) != null || s.as(i, Entry.ContactVerb.class) != null;
        }
    }

    /** Held before the day of publication and the day before it. */
    private boolean before(Draft draft) {
        return published != null
                && draft.status() == Status.HELD
                && draft.date()
                        .latest()
                        .map(d -> d.isBefore(published.day().minusDays(1)))
                        .orElse(false);
    }

    private boolean nearPublication(Draft draft) {
        if (draft.date().unknown() || published == null) {
            return true;
        }
        LocalDate day = published.day();
        return draft.date()
                .day()
                .map(d -> !d.isBefore(day.minusDays(1)) && !d.isAfter(day))
                .orElse(false);
    }

    /** Whether it is said firmly enough to be a mention: by more than a pronoun or a speech act, of persons in office. */
    boolean stands(Draft draft, List<Draft> drafts) {
        if (draft.participants.keySet().stream().map(Actor::party).distinct().count() < 2) {
            return false;
        }
        if (draft.channel() == Channel.LETTER && draft.status() != Status.HELD) {
            return false;
        }
        boolean dated = !draft.date().unknown();
        if (draft.weak) {
            boolean letter = draft.channel() == Channel.LETTER && (draft.sentence <= 3 || dated);
            boolean opening =
                    draft.sentence <= 2 && draft.status() == Status.HELD && draft.channel() != Channel.UNKNOWN;
            boolean fixed = dated || !draft.places.isEmpty();
            boolean ahead = draft.status() != Status.HELD && draft.status() != Status.DENIED && fixed;
            boolean spokenOf = cast.conversation().firstPerson() && draft.status() == Status.HELD && firm(drafts);
            return letter
                    || ahead
                    || opening
                    || spokenOf
                    || plainly(draft)
                    || rule(draft).endsWith("there")
                    || rule(draft).endsWith("told once")
                    || named(draft)
                    || (fixed || !draft.lengths.isEmpty()) && draft.status() == Status.HELD;
        }
        LocalDate day = published == null ? null : published.day();
        LocalDate last = draft.date().latest().orElse(day);
        LocalDate first = draft.date().earliest().orElse(last);
        if (first == null || last == null) {
            return true;
        }
        Set<Actor> idle = draft.participants.keySet().stream()
                .filter(a ->
                        !joined(draft.participants.get(a)) && !cast.careers().active(a, first, last))
                .collect(Collectors.toSet());
        return idle.isEmpty() || !dated && remembered(draft, idle, last);
    }

    /** 'Lee's talks with Chan', told in passing when Chan has left office: they were held while he was in it. */
    private boolean remembered(Draft draft, Set<Actor> idle, LocalDate day) {
        boolean aside = draft.status() == Status.HELD && draft.sentence > 2 && !draft.headline;
        return aside
                && !draft.weak
                && draft.channel() != Channel.LETTER
                && idle.size() < draft.participants.size()
                && idle.stream()
                        .allMatch(a -> named(draft.participants.get(a))
                                && cast.careers().active(a, day.minusYears(8), day));
    }

    /** Who is only said to have been there too decides nothing. */
    private static boolean joined(@Nullable Participant participant) {
        return participant != null && participant.rule().equals(Company.JOINS);
    }

    private static boolean named(@Nullable Participant participant) {
        return participant != null && participant.rule().startsWith("person");
    }

    /** 'The two held closed-door talks', 'the two leaders met': by a channel that is shown, though no name stands with it. */
    private static boolean plainly(Draft draft) {
        String rule = rule(draft);
        boolean mutual = rule.startsWith("mutual verb") || rule.startsWith("held noun");
        boolean two = draft.participants.size() == 2
                && draft.participants.values().stream().allMatch(p -> p.rule().equals("the pair"));
        return mutual && two && !draft.refers && draft.status() == Status.HELD && draft.channel() != Channel.UNKNOWN;
    }

    /** 'X and Y discussed', 'X told Y', 'X will discuss it with Y': between two who are named, where the report begins. */
    private boolean named(Draft draft) {
        boolean held = draft.status() == Status.HELD;
        boolean discussed = rule(draft).startsWith("tentative");
        // a press service's own plans are told more firmly
        boolean planned = discussed && draft.status() == Status.PLANNED && cast.publisher() == null;
        boolean told = held && (discussed || rule(draft).startsWith("speech act, told")) || planned;
        // 'X said that he told Y'
        boolean he = draft.participants.values().iterator().next().rule().startsWith("pronoun");
        long nameless = draft.participants.values().stream()
                .filter(p -> p.rule().startsWith("pronoun") || p.rule().equals("the pair"))
                .count();
        return told && draft.sentence <= 3 && nameless <= (he && held && draft.sentence <= 2 ? 1 : 0);
    }

    private static String rule(Draft draft) {
        return draft.statuses.isEmpty() ? "" : draft.statuses.get(0).rule();
    }

    /** Something firmer than a speech act is told of the report's speaker. */
    private static boolean firm(List<Draft> drafts) {
        return drafts.stream().anyMatch(d -> !d.weak && d.status() == Status.HELD);
    }

    /** A press service's own release without a day means the day of publication (codebook §1). */
    void publicationDay(Draft draft) {
        if (published == null) {
            return;
        }
        LocalTime time = published.time();
        PartialDate day = PartialDate.of(published.day(), PartialDate.Basis.PUBLICATION);
        if (time != null && time.isBefore(LocalTime.NOON) && !time.equals(LocalTime.MIDNIGHT)) {
            day = PartialDate.parse(
                    "[" + published.day().minusDays(1) + "," + published.day() + "]", PartialDate.Basis.PUBLICATION);
        }
        draft.dates.add(new Claim<>(day, draft.evidence, "day of publication"));
    }
}
