package dev.readout.analysis.things;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns, titles and 'the two leaders' mean at this point of a report. One cast per report; it changes while the
 * report is read.
 */
public final class Cast {
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final @Nullable Outlet publisher;
    private final Optional<Actor> publisherPrincipal;
    private final Careers careers;
    private final Roster roster;
    private final OfficeHolders officeHolders;
    private final Conversation conversation = new Conversation();
    private List<Actor> subject = List.of();
    private List<Actor> subjectBefore = List.of();
    private int subjectSentence = -9;
    private List<Actor> pair = List.of();
    private List<Actor> firstPair = List.of();
    private int sentence;
    private int pairSentence = -9;
    private List<Actor> together = List.of();
    private int togetherSentence = -9;
    private List<Actor> called = List.of();
    private int calledSentence = -9;
    private List<Actor> quoted = List.of();
    private int quotedSentence = -9;
    private List<Actor> named = List.of();
    private int namedSentence = -9;
    private List<Actor> attendees = List.of();
    private @Nullable Claimed gathered;
    private @Nullable Unnamed unnamed;
    private int unnamedSentence = -9;
    private @Nullable Actor guest;
    private boolean series;
    private @Nullable Party heading;
    private @Nullable Party readAt;
    private @Nullable Party storyHome;
    private final Deque<List<Actor>> pairs = new ArrayDeque<>();

    public Cast(Lexicon lexicon, @Nullable LocalDate day, @Nullable Outlet publisher) {
        this.lexicon = lexicon;
        this.day = day;
        this.publisher = publisher;
        this.publisherPrincipal = publisherPrincipal(lexicon, day, publisher);
        this.careers = new Careers(lexicon, day);
        this.roster = new Roster(careers);
        this.officeHolders = new OfficeHolders(lexicon, day, roster, careers);
    }

    /** Who has come up, by name. */
    Roster roster() {
        return roster;
    }

    /** What the lexicon knows of those who have come up. */
    public Careers careers() {
        return careers;
    }

    /** Who holds which office. */
    OfficeHolders officeHolders() {
        return officeHolders;
    }

    /** Who speaks, and to whom. */
    public Conversation conversation() {
        return conversation;
    }

    /** The next sentence speaks of these days long before the report's; null where it does not. */
    public void speaksOf(@Nullable PartialDate past) {
        officeHolders.speaksOf(past);
    }

    public @Nullable LocalDate day() {
        return day;
    }

    /** Notes at home in which state the report is read: its president is 'the president' there. */
    public void readAt(@Nullable Party home) {
        readAt = home;
    }

    /** Who is meant by an office alone of those who hold it: at home where the report is read, or the first of a pair, or the latest. */
    Optional<Actor> meant(String office) {
        Optional<Actor> latest = roster.holding(office, null).map(Roster.Member::actor);
        Optional<Actor> home = readAt == null
                ? Optional.empty()
                : roster.holding(office, readAt).map(Roster.Member::actor);
        boolean met = latest.filter(pair::contains).isPresent();
        Optional<Actor> first =
                met ? pair.stream().filter(actor -> roster.holds(actor, office)).findFirst() : latest;
        return home.or(() -> first);
    }

    /** Who else than the actor holds an office, of those who have come up, if that is one. */
    public Optional<Actor> other(String office, Actor actor) {
        return roster.other(office, actor);
    }

    /** Who of the report's first pair holds an office: whom a headline means by 'PM'. */
    Optional<Actor> firstHolding(String office) {
        return firstPair.stream().filter(actor -> roster.holds(actor, office)).findFirst();
    }

    /** The principal for whom the publishing site speaks. */
    public Optional<Actor> publisherPrincipal() {
        return publisherPrincipal;
    }

    private static Optional<Actor> publisherPrincipal(
            Lexicon lexicon, @Nullable LocalDate day, @Nullable Outlet publisher) {
        if (publisher == null || day == null) {
            return Optional.empty();
        }
        return lexicon.holder(publisher.office(), publisher.party(), day)
                .map(p -> new Actor(p.name(), publisher.party()));
    }

    /** The publisher's party, if somebody of an office the lexicon does not know can be its: not its own known holder. */
    @Nullable
    Party home(String office) {
        if (publisher == null || Careers.TOP.contains(office)) {
            return null;
        }
        boolean known =
                day != null && lexicon.holder(office, publisher.party(), day).isPresent();
        return known ? null : publisher.party();
    }

    /** Notes for which state somebody known acts whose office the report gives without it. */
    void atHome(Party party) {
        storyHome = storyHome == null && party.code().length() == 2 ? party : storyHome;
    }

    /**
     * The state for which an unknown minister acts whom the report gives none: where it calls somebody known the president
     * or minister without one, unless it has another of that office there.
     */
    @Nullable
    Party homeOf(String name, String office) {
        Party home = storyHome;
        boolean minister = office.endsWith("minister") || office.equals("speaker");
        boolean other = home != null
                && roster.holding(office, home)
                        .filter(m -> !m.actor().name().equals(name))
                        .isPresent();
        return minister && !other ? home : null;
    }

    /** The state of the other one of the two last told of, of whom the last sentence spoke on; or null. */
    @Nullable
    Party otherSide() {
        List<Actor> others =
                pair.stream().filter(actor -> !subject.contains(actor)).toList();
        boolean state = others.size() == 1 && others.get(0).party().code().length() == 2;
        return state && pair.size() == 2 && sentence - pairSentence <= 2
                ? others.get(0).party()
                : null;
    }

    /** The name of the state whose press service publishes the report, or null. */
    public @Nullable String home() {
        return publisher == null ? null : lexicon.name(publisher.party());
    }

    /** The capital of a state, by its code, or null. */
    public @Nullable String capital(String party) {
        return lexicon.capital(new Party(party));
    }

    public @Nullable Outlet publisher() {
        return publisher;
    }

    /** Notes whom a sentence speaks of first; nobody, where that is nobody to the record. */
    public void subject(List<Actor> actors) {
        if (actors.size() == 1 && subject.size() == 1 && !actors.equals(subject)) {
            subjectBefore = subject;
        }
        subject = List.copyOf(actors);
        subjectSentence = sentence;
    }

    /** Notes of whom somebody spoke whose words may go on in the next sentence. */
    public void quoted(List<Actor> actors) {
        quoted = List.copyOf(actors);
        quotedSentence = sentence;
    }

    /** Whom 'he' or 'she' may mean in words that go on: of whom they spoke shortly before. */
    public List<Actor> quoted(boolean she) {
        boolean fresh = sentence - quotedSentence <= 2 && quoted.size() == 1;
        return fresh && careers.fits(quoted.get(0), she) ? quoted : List.of();
    }

    /** Whom 'he' or 'she' means across sentences, where it can be anybody. */
    public List<Actor> meant(boolean she) {
        return meant(she, List.of());
    }

    /**
     * Whom 'he' or 'she' means across sentences: whom the last one spoke of, or who was spoken of before if that cannot
     * be; nobody where neither can.
     *
     * @param not whom it does not mean
     */
    public List<Actor> meant(boolean she, List<Actor> not) {
        if (subject.size() != 1) {
            // 'X and Y held talks. She was to': a man and a woman
            List<Actor> one = twoJustTold().stream()
                    .filter(actor -> careers.fits(actor, she))
                    .toList();
            return one.size() == 1 && !not.containsAll(one) ? one : List.of();
        }
        return Stream.of(subject, subjectBefore)
                .filter(one -> one.size() == 1 && !not.containsAll(one) && careers.fits(one.get(0), she))
                .findFirst()
                .orElse(List.of());
    }

    public List<Actor> subject() {
        return subject;
    }

    /** Remembers the participants of the contact last spoken of. */
    public void pair(List<Actor> actors) {
        pairSentence = sentence;
        if (actors.size() > 1) {
            pair = List.copyOf(actors);
            pairs.push(pair);
        }
    }

    /** Whom 'the two presidents' means: these, or the two last told of who both hold the office, where these do not. */
    List<Actor> holding(List<Actor> both, String office) {
        return Stream.concat(Stream.of(both), pairs.stream())
                .filter(p -> p.size() == 2 && p.stream().allMatch(actor -> roster.mayHold(actor, office)))
                .findFirst()
                .orElse(both);
    }

    /** So many who were last told of, or who last acted, together: 'the three'; nobody where they were not so many. */
    List<Actor> several(int number) {
        return Stream.of(together, pair)
                .filter(all -> all.size() == number)
                .findFirst()
                .orElse(List.of());
    }

    /** Notes whom the report's first clear contact joins: 'the leaders' before it means them. */
    public void firstPair(List<Actor> actors) {
        if (firstPair.isEmpty()) {
            firstPair = List.copyOf(actors);
            conversation.between(firstPair);
        }
    }

    /** Notes whom alone the headline names: the first pair, whoever is told of before them. */
    public void headed(List<Principal> principals) {
        List<Actor> both = publisher == null ? Principal.two(Principal.spokenOf(principals)) : List.of();
        if (!both.isEmpty()) {
            firstPair = both;
        }
    }

    /** Notes of whom a sentence speaks, by which 'the two leaders' of the next may be meant. */
    public void named(List<Principal> principals) {
        named = Principal.two(Principal.spokenOf(principals));
        namedSentence = sentence;
    }

    /**
     * Whom 'the two leaders' means: the two whom alone the sentence before named, or who acted together in it, unless it
     * told of a contact; else the pair.
     */
    public List<Actor> two() {
        boolean fresh = sentence - namedSentence == 1 && pairSentence < namedSentence;
        if (fresh && named.isEmpty() && togetherSentence == namedSentence) {
            List<Actor> both = Principal.two(together);
            return both.isEmpty() ? pair : both;
        }
        return fresh && !named.isEmpty() ? named : pair;
    }

    /** The two of whom the sentence before told, or whom alone it named; nobody where it did neither. */
    public List<Actor> twoJustTold() {
        boolean fresh = sentence - Math.max(pairSentence, namedSentence) == 1;
        List<Actor> two = fresh ? two() : List.of();
        return two.size() == 2 ? two : List.of();
    }

    /**
     * Whom 'the leaders' means: the pair, or where no contact was told of yet, the two who acted together in the sentence
     * before or whom alone it named.
     */
    List<Actor> both() {
        boolean fresh = pair.isEmpty() && sentence - togetherSentence == 1;
        return fresh ? Principal.two(together) : pair.isEmpty() ? twoJustTold() : pair;
    }

    /** Counts sentences, so that 'they' reaches back no further than the one before. */
    public void nextSentence() {
        sentence++;
    }

    /** Notes several persons who are a sentence's subject together. */
    public void together(List<Actor> actors) {
        if (actors.size() > 1) {
            together = List.copyOf(actors);
            togetherSentence = sentence;
        }
    }

    /**
     * Whom 'they' means: the joint subject or the pair of this sentence or the one before; where it opens a sentence, the
     * two of whom alone that one spoke.
     */
    List<Actor> they(boolean opens) {
        if (sentence - togetherSentence <= 1 && togetherSentence >= pairSentence) {
            return together;
        }
        if (sentence - pairSentence <= 1) {
            return pair;
        }
        if (sentence - calledSentence <= 1) {
            return called;
        }
        boolean fresh = sentence - namedSentence <= 1 && subjectSentence == namedSentence;
        boolean alone = opens && publisher == null && fresh && subject.size() == 1;
        return alone && named.containsAll(subject) ? named : List.of();
    }

    /** Whom 'they' means within a sentence. */
    public List<Actor> they() {
        return they(false);
    }

    /** Notes whom a sentence only calls 'the two ministers': 'they' of the next one. */
    public void called(List<Actor> actors) {
        called = List.copyOf(actors);
        calledSentence = sentence;
    }

    public List<Actor> pair() {
        return pair;
    }

    /** The pair, if the report has told of it by now: whom 'the sides' means. */
    public List<Actor> toldPair() {
        return pairSentence < 0 ? List.of() : pair;
    }

    /** Forgets who spoke last, not who there is: before a second reading from the start. */
    public void rewind() {
        subject = List.of();
        subjectBefore = List.of();
        pair = firstPair;
        pairSentence = -9;
        pairs.clear();
        calledSentence = -9;
        named = List.of();
        quotedSentence = -9;
        attendees = List.of();
        guest = null;
        conversation.rewind();
        unnamed = null;
        series = false;
        heading = null;
    }

    /** Who was last said to attend a gathering. */
    public List<Actor> attendees() {
        return attendees;
    }

    public void attendees(List<Actor> actors) {
        attendees = List.copyOf(actors);
    }

    /** Whom somebody was last said to receive, or null. */
    @Nullable
    Actor guest() {
        return guest;
    }

    public void guest(Actor received) {
        guest = received;
    }

    /** The speaker tells of a day of calls: whom he thanks or agrees with, he called. */
    public boolean series() {
        return series;
    }

    /** The state whose name last stood alone as a heading, and of which nothing has been told yet; or null. */
    public @Nullable Party heading() {
        return heading;
    }

    /** Notes a state's name that stands alone, or that it has been told of. */
    public void heading(@Nullable Party party) {
        heading = party;
    }

    /** Notes that a speech began to tell of a day of calls. */
    public void beginSeries() {
        series = true;
    }

    /** Who was said to be in contact with several whom nobody named. */
    public record Unnamed(Actor whose, Channel channel, Status status) {}

    /** The same of the sentence before, or null. */
    public @Nullable Unnamed unnamed() {
        return sentence - unnamedSentence <= 1 ? unnamed : null;
    }

    public void unnamed(Unnamed told) {
        unnamed = told;
        unnamedSentence = sentence;
    }

    /** A channel and the words that show it. */
    public record Claimed(Channel channel, Span words) {}

    /** By which channel the gathering met of which the report said that somebody took part. */
    public @Nullable Claimed gathered() {
        return gathered;
    }

    public void gathered(Channel channel, Span words) {
        gathered = new Claimed(channel, words);
    }
}
