package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.dates.DateReader;
import dev.readout.analysis.dates.DurationReader;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Length;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mention in the making: everything the report has said of one occasion so far. */
final class Draft {
    private static final int LONG_AGO = 10;

    /** The readers of time expressions and the day they count from. */
    record Times(
            DateReader dates,
            DurationReader durations,
            @Nullable Published published) {}

    /** Where the report speaks of it: the sentence and the verb or noun that does. */
    record Telling(int sentence, Span words) {}

    final Map<Actor, Participant> participants = new LinkedHashMap<>();
    final List<Claim<Channel>> channels = new ArrayList<>();
    final List<Claim<Status>> statuses = new ArrayList<>();
    final List<Claim<PartialDate>> dates = new ArrayList<>();
    final List<Claim<Place>> places = new ArrayList<>();
    final List<Claim<Length>> lengths = new ArrayList<>();
    final List<Claim<Party>> initiatives = new ArrayList<>();
    final List<Claim<String>> topics = new ArrayList<>();
    final List<Claim<Outcome>> outcomes = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final Quote evidence;
    final boolean headline;
    final boolean spoken;
    final int sentence;
    /** The last sentence that spoke of it. */
    int latest;

    boolean weak;
    /** Told as something earlier than the report's own news. */
    boolean recalled;
    /** Its sentence speaks of a time long past, which is not surely its own. */
    boolean longPast;
    /** 'Said on Monday that he had agreed in a call': told beside a day that came later. */
    boolean behindDay;

    /** 'Who had met X on Wednesday': told as gone before what the report tells. */
    boolean before;

    /** 'Are holding talks': told while it goes on. */
    boolean underWay;

    /** Told as one more contact, at an hour of its own. */
    boolean further;

    /** 'A separate meeting', 'a bilateral meeting': not part of the wider one told before. */
    boolean apart;

    /** 'Test site to be closed ahead of Lee's talks with Chan': the news is another. */
    boolean sideline;

    /** 1 for 'their first summit', 2 for 'their second summit'; 0 where it is not counted. */
    int rank;

    /** Only the end of a time before it: 'met the ministers before his meeting with X'. */
    boolean limit;

    /** 'Said of his meeting with X', 'the Lee-Chan summit': names a contact without a word on whether it took place. */
    boolean remark;

    /** Held only because no word near its name says otherwise. */
    boolean open;

    /** Of a letter: only wishes that were conveyed, which may as well have been spoken. */
    final boolean wishes;

    final boolean refers;
    final boolean onlyWords;
    /** Offset of the paragraph that first spoke of it. */
    int block;
    /** Said to be at a gathering or on its sidelines. */
    boolean aside;
    /** The body that holds the gathering at which it took place; null where its sentence names none. */
    @Nullable
    String gathering;
    /** The sentence that tells of the round of contacts to which it belongs; 0 where it belongs to none. */
    int round;

    /** Where it was last spoken of without a day, at a gathering or on its sidelines. */
    @Nullable
    Spotted gathered;
    /** Told of as just before or after the words of a speaker, or with a time of the day alone. */
    boolean newly;

    Draft(Quote evidence, boolean headline, boolean spoken, int sentence, Candidate candidate) {
        this.evidence = evidence;
        this.headline = headline;
        this.spoken = spoken;
        this.sentence = sentence;
        this.latest = sentence;
        this.weak = candidate.weak();
        this.refers = candidate.refers();
        this.wishes = candidate.wishes();
        this.onlyWords = candidate.onlyWords();
    }

    Channel channel() {
        return channels.isEmpty() ? Channel.UNKNOWN : channels.get(0).value();
    }

    Status status() {
        return statuses.isEmpty() ? Status.HELD : statuses.get(0).value();
    }

    PartialDate date() {
        return dates.isEmpty() ? PartialDate.UNKNOWN : dates.get(0).value();
    }

    /** Held more than ten days before the report, as far as it says when. */
    boolean longAgo(@Nullable Published published) {
        LocalDate last = date().latest().orElse(null);
        return published != null
                && last != null
                && last.isBefore(published.day().minusDays(LONG_AGO));
    }

    /** Adds a day, with the words that give it. */
    void add(PartialDate date, Quote words) {
        dates.add(new Claim<>(date, words, "date '" + words.words() + "'"));
    }
}
