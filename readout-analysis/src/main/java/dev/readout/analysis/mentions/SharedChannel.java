package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The channel that a headline or a day of calls shows for contacts whose own words show none. */
final class SharedChannel {
    /** So many sentences on, what is told may be of one gathering. */
    private static final int NEAR = 3;

    /** Signs before a place in which the words that lead to it are looked for. */
    private static final int BEFORE = 24;

    /** Before a place at which a contact need not have been. */
    private static final Set<String> ELSEWHERE = Set.of("visit to", "trip to", "called for", "calls for");

    private final Report report;
    private final List<Actor> called = new ArrayList<>();
    private @Nullable Claim<Channel> series;
    private @Nullable Claim<Channel> titled;
    private @Nullable Table table;

    /** A meal, and who is named with it. */
    private record Table(Quote words, List<Actor> there, int sentence) {}

    SharedChannel(Report report) {
        this.report = report;
    }

    /** 'PM call with President X': a headline that shows how those spoke of whom the lead says only that they spoke. */
    void title(Spotted s, List<Principal> principals) {
        for (int i = 0; titled == null && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null || noun.plural() || !noun.kind().equals("call")) {
                continue;
            }
            int behind = s.after(i);
            boolean to = s.is(behind, "to")
                    && principals.stream().anyMatch(p -> p.from() > behind && p.from() <= behind + 3);
            if (noun.channel() == Channel.PHONE && (to || s.is(behind, "with") || s.is(behind, "between"))) {
                Quote words = report.quote(s.sentence().span(i, behind));
                titled = new Claim<>(Channel.PHONE, words, "named in the headline");
                principals.forEach(p -> called.addAll(p.actors()));
            }
        }
    }

    /** Notes a reception or a dinner, and who was there: 'talked to the presidents during the official reception'. */
    void company(Spotted s, List<Principal> principals, int sentence) {
        for (int i = 2; i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null || !noun.kind().equals("meal") || !opened(s, i)) {
                continue;
            }
            List<Actor> there = new ArrayList<>();
            principals.forEach(p -> there.addAll(p.actors()));
            if (!there.isEmpty()) {
                table = new Table(report.quote(s.sentence().span(i, s.after(i))), there, sentence);
            }
        }
    }

    /** 'During the official reception', 'at a dinner'. */
    private static boolean opened(Spotted s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (s.is(i, "during") || s.is(i, "at")) {
                return true;
            }
            if (!s.is(i, "the") && !s.is(i, "a") && !s.is(i, "an") && !s.of(i, "modifier") && i < noun - 2) {
                return false;
            }
        }
        return false;
    }

    /** 'The phone call was described as', 'the two-hour meeting': how those spoke of whom the sentence before says that they did. */
    void follow(Spotted s, List<Draft> drafts, int sentence) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean open = last.channel() == Channel.UNKNOWN && !last.spoken && last.status() == Status.HELD;
        open &= sentence == last.latest + 1;
        if (open && s.of(0, "channel-phone")) {
            // 'On the telephone, the two were sorry that'
            Quote words = report.quote(s.sentence().span(0, s.after(0)));
            last.channels.clear();
            last.channels.add(new Claim<>(Channel.PHONE, words, "named in the next sentence"));
            return;
        }
        for (int i = 0; open && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean shows = noun != null && (noun.channel().remote() || noun.channel() == Channel.IN_PERSON);
            if (noun != null && shows && (definite(s, i) || withThem(s, s.after(i)))) {
                Quote words = report.quote(s.sentence().span(i, s.after(i)));
                Claim<Channel> shown = new Claim<>(noun.channel(), words, "named in the next sentence");
                List<Draft> told = noun.plural() ? toldTogether(drafts) : List.of(last);
                if (!noun.plural() || told.size() > 1) {
                    told.forEach(draft -> draft.channels.clear());
                    told.forEach(draft -> draft.channels.add(shown));
                    return;
                }
            }
        }
    }

    /** 'I had separate phone calls with the two', 'a call with him': those just told of. */
    private static boolean withThem(Spotted s, int with) {
        boolean them = s.is(with + 1, "him") || s.is(with + 1, "her") || s.is(with + 1, "them");
        boolean two = s.is(with + 1, "both") || s.is(with + 1, "the") && s.is(with + 2, "two");
        return s.is(with, "with") && (them || two);
    }

    /** The contacts of the last sentence that told of any, of which none shows how those spoke. */
    private static List<Draft> toldTogether(List<Draft> drafts) {
        int sentence = drafts.get(drafts.size() - 1).latest;
        List<Draft> told = drafts.stream().filter(d -> d.latest == sentence).toList();
        boolean open = told.stream().allMatch(d -> d.channel() == Channel.UNKNOWN && d.status() == Status.HELD);
        return open ? told : List.of();
    }

    /** 'Lee met Chan in Rome. He also held talks with Park': in person too; 'phoned Chan and also spoke to Park': by telephone too. */
    void also(Draft draft, Candidate candidate, List<Draft> drafts, int sentence) {
        Draft last = drafts.isEmpty() ? draft : drafts.get(drafts.size() - 1);
        Entry.ContactNoun noun = candidate.sentence().as(candidate.at(), Entry.ContactNoun.class);
        boolean open = draft.channel() == Channel.UNKNOWN && draft.status() == Status.HELD && !draft.spoken;
        boolean met = last.channel() == Channel.IN_PERSON && noun != null;
        boolean after = (met || last.channel() == Channel.PHONE && !candidate.weak())
                && last.status() == Status.HELD
                && !last.headline
                && sentence - last.latest <= 1;
        boolean shared = last.participants.keySet().stream()
                .anyMatch(a -> draft.participants.keySet().stream().anyMatch(b -> SamePerson.are(a, b)));
        if (open && after && shared && said(candidate)) {
            draft.channels.clear();
            draft.channels.add(new Claim<>(
                    last.channel(), last.channels.get(0).quotes(), met ? "also, as they met" : "also, as they called"));
        }
    }

    private static boolean said(Candidate candidate) {
        for (int i = 0; i < candidate.at(); i++) {
            if (candidate.sentence().is(i, "also")) {
                return true;
            }
        }
        return false;
    }

    /** 'The call' and 'their 40-minute call' of which nobody is said to be the other side, at the beginning or behind 'after'. */
    private static boolean definite(Spotted s, int noun) {
        int to = s.after(noun);
        if (s.is(to, "with")
                || s.is(to, "between")
                || s.is(to, "to")
                || s.is(to, "for")
                || s.is(to, "from")
                || s.is(to, "that")
                || s.is(to, "of")) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (s.is(i, "the") || s.is(i, "their")) {
                // 'It was their second call this week'
                boolean was = s.is(0, "it") && s.is(1, "was") && i == 2;
                return i == 0 || was || s.of(i - 1, "held-preposition");
            }
        }
        return false;
    }

    /** 'Spoke about the attack on the embassy in Ankara'. */
    private boolean topic(Draft draft, Quote place) {
        int from = draft.evidence.span().start();
        int to = place.span().start();
        return from < to && to - from < 300 && report.text().substring(from, to).contains(" about ");
    }

    /** 'On a visit to Rome, spoke with X': X may be anywhere; 'called for Moscow to release him'. */
    private boolean visited(Quote place) {
        int to = place.span().start();
        String before =
                report.text().substring(Math.max(0, to - BEFORE), to).strip().toLowerCase(Locale.ROOT);
        return ELSEWHERE.stream().anyMatch(before::endsWith);
    }

    /** Notes a day of calls. */
    void series(Spotted s, boolean firstPerson) {
        for (int i = 2; series == null && i < s.size(); i++) {
            // 'has been working the phones'
            if (s.is(i, "phones")
                    && s.is(i - 1, "the")
                    && s.sentence().get(i - 2).lower().startsWith("work")) {
                series = new Claim<>(Channel.PHONE, report.quote(s.sentence().span(i - 2, i + 1)), "a series of them");
            }
        }
        for (int i = 0; series == null && firstPerson && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean marathon = s.is(i, "marathon") && (s.is(i - 1, "telephone") || s.is(i - 1, "phone"));
            if (marathon) {
                series = new Claim<>(Channel.PHONE, report.quote(s.sentence().span(i - 1, i + 1)), "a series of them");
            } else if (noun != null && noun.plural() && noun.channel().remote()) {
                series =
                        new Claim<>(noun.channel(), report.quote(s.sentence().span(i, s.after(i))), "a series of them");
            }
        }
    }

    /** The report tells of a day of calls: whom its speaker thanks or briefs there, he called. */
    boolean amidSeries() {
        return series != null;
    }

    /**
     * Gives a contact without a channel that of the calls, of the headline or of the round to which it belongs.
     *
     * @param several the round of contacts told last, or null
     */
    void settle(Draft draft, @Nullable Round several) {
        boolean open = draft.channel() == Channel.UNKNOWN && !draft.spoken;
        boolean whom = draft.participants.keySet().stream()
                .anyMatch(a -> called.stream().anyMatch(b -> SamePerson.are(a, b)));
        Claim<Channel> shown = titled != null && whom && draft.sentence <= News.OPENING ? titled : series;
        Round round = draft.round > 0 ? several : null;
        if (shown == null && round != null && round.channel() != Channel.UNKNOWN) {
            shown = new Claim<>(round.channel(), report.quote(round.words()), "one of several");
        }
        boolean venue = !draft.places.isEmpty() && draft.places.get(0).rule().equals(WholePlace.VENUE);
        if (open && shown == null && (!draft.weak || venue)) {
            shown = seated(draft);
        }
        if (open && shown != null) {
            draft.channels.clear();
            draft.channels.add(shown);
        }
    }

    /** 'Was in Davos, where he talked with X', 'also spoke with X' of a reception: in person, as the place shows. */
    private @Nullable Claim<Channel> seated(Draft draft) {
        boolean held = draft.status() == Status.HELD;
        boolean meets = held || draft.status() == Status.PLANNED;
        for (Claim<Place> place : draft.places) {
            Quote words = place.quotes().get(0);
            if (meets && WholePlace.site(place) && !visited(words) && !topic(draft, words)) {
                return new Claim<>(Channel.IN_PERSON, words, "at a place");
            }
        }
        Table meal = table;
        boolean there = meal != null
                && held
                && draft.sentence >= meal.sentence()
                && draft.sentence - meal.sentence() <= NEAR
                && draft.participants.keySet().stream()
                        .anyMatch(a -> meal.there().stream().anyMatch(b -> SamePerson.are(a, b)));
        return meal != null && there ? new Claim<>(Channel.IN_PERSON, meal.words(), "at a meal") : null;
    }
}
