package dev.readout.analysis.mentions;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The channel that a headline or a day of calls shows for contacts whose own words show none. */
final class SharedChannel {
    private final Report report;
    private final List<Actor> called = new ArrayList<>();
    private @Nullable Claim<Channel> series;
    private @Nullable Claim<Channel> titled;

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
            if (noun.channel() == Channel.PHONE && (s.is(s.after(i), "with") || s.is(s.after(i), "between"))) {
                Quote words = report.quote(s.sentence().span(i, s.after(i)));
                titled = new Claim<>(Channel.PHONE, words, "named in the headline");
                principals.forEach(p -> called.addAll(p.actors()));
            }
        }
    }

    /** Notes a day of calls. */
    void series(Spotted s, boolean firstPerson) {
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
        if (open && shown != null) {
            draft.channels.clear();
            draft.channels.add(shown);
        }
    }
}
