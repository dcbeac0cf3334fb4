package dev.readout.analysis.things;

import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has come up in a report so far, by name and office: what family names, titles and pronouns refer to. One cast per
 * report; it changes while the report is read.
 */
public final class Cast {
    /** Organisations whose codes look like a state's: their offices go with one at home. */
    private static final Set<String> SHARED = Set.of("EU", "UN", "AU");
    /** States whose head is a monarch. */
    private static final Set<String> MONARCHIES = Set.of(
            "GB", "ES", "BE", "NL", "DK", "NO", "SE", "LU", "MC", "LI", "VA", "JO", "MA", "SA", "BH", "QA", "KW", "OM",
            "AE", "JP", "TH", "KH", "BN", "MY", "BT", "TO", "LS", "SZ");

    /** Offices of which the lexicon has all terms of those it knows. */
    private static final Set<String> WHOLE = Set.of(
            "head-of-state", "head-of-government", "secretary-general", "high-representative", "commission-president");

    /** A person of the report. */
    public record Member(Actor actor, @Nullable String office, boolean counts) {}

    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final @Nullable Outlet publisher;
    private final Optional<Actor> publisherPrincipal;
    private final Map<String, Member> byAlias = new HashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<Actor> vouched = new HashSet<>();
    private final Map<Actor, Person> persons = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private List<Actor> subject = List.of();
    private List<Actor> subjectBefore = List.of();
    private List<Actor> pair = List.of();
    private List<Actor> firstPair = List.of();
    private int sentence;
    private int pairSentence = -9;
    private boolean firstPerson;
    private List<Actor> together = List.of();
    private int togetherSentence = -9;
    private List<Actor> named = List.of();
    private int namedSentence = -9;
    private List<Actor> attendees = List.of();
    private @Nullable Actor speaker;
    private @Nullable Actor quoted;
    private @Nullable Actor listener;
    private @Nullable Claimed gathered;
    private boolean dialogue;
    private boolean series;
    private @Nullable Party heading;
    private @Nullable Party readAt;
    private @Nullable PartialDate past;

    public Cast(Lexicon lexicon, @Nullable LocalDate day, @Nullable Outlet publisher) {
        this.lexicon = lexicon;
        this.day = day;
        this.publisher = publisher;
        this.publisherPrincipal = publisherPrincipal(lexicon, day, publisher);
    }

    static boolean monarchy(Party party) {
        return MONARCHIES.contains(party.code());
    }

    public @Nullable LocalDate day() {
        return day;
    }

    /** Notes a person under full name, family name and, for states that put it first, the first name. */
    public void introduce(Actor actor, @Nullable String office, boolean counts, List<String> families) {
        String key = actor.party() + " " + fold(actor.name());
        Member before = members.get(key);
        Member member = new Member(actor, office != null ? office : before == null ? null : before.office(), counts);
        members.remove(key);
        members.put(key, member);
        byAlias.put(fold(actor.name()), member);
        for (String name : ShortNames.of(actor, families)) {
            call(name, member);
        }
        for (String name : ShortNames.further(actor)) {
            byAlias.putIfAbsent(fold(name), member);
        }
    }

    private boolean leads(Member member) {
        Person person = persons.get(member.actor());
        return person == null || day == null
                ? member.office() != null && TOP.contains(member.office())
                : person.terms().stream().anyMatch(term -> TOP.contains(term.office()) && term.within(day, day));
    }

    /** A family name means its principal, even where a relative or an official of the same name comes up. */
    private void call(String family, Member member) {
        Member before = byAlias.get(fold(family));
        boolean lower = before != null && leads(before) && !leads(member);
        if (before == null || !before.counts() || member.counts() && !lower) {
            byAlias.put(fold(family), member);
        }
    }

    /** Notes who of the lexicon an actor is. */
    void identify(Actor actor, Person person) {
        persons.put(actor, person);
    }

    /**
     * Whether somebody known never held an office: 'the President of X, Prime Minister of Y A' and 'the Secretary-General
     * and President B' are two persons each.
     *
     * @param state for which the office is held, or null where the words name none
     */
    boolean cannotHold(Actor actor, String office, @Nullable Party state) {
        Person person = persons.get(actor);
        if (person == null || person.terms().isEmpty()) {
            return false;
        }
        boolean single = state != null && state.code().length() == 2 && !SHARED.contains(state.code());
        boolean other = single
                && !person.party().equals(state)
                && person.terms().stream().noneMatch(term -> term.party().equals(state));
        if (other) {
            return true;
        }
        if (state != null && !person.party().equals(state)) {
            return false;
        }
        return WHOLE.contains(office)
                && person.terms().stream().noneMatch(t -> t.office().equals(office));
    }

    /** Whether the report gave the office to another person of another party: 'the Vice President and President B' are two. */
    boolean heldByAnother(Actor actor, String office) {
        return holding(office, null)
                .map(Member::actor)
                .filter(holder -> holder.named() && !holder.party().equals(actor.party()))
                .isPresent();
    }

    /** Notes that the text itself gives the actor's office. */
    void vouch(Actor actor) {
        vouched.add(actor);
    }

    /** Whether the actor can have acted as a principal within these days; true where the lexicon does not know. */
    public boolean active(Actor actor, LocalDate first, LocalDate last) {
        Person person = persons.get(actor);
        return person == null
                || vouched.contains(actor)
                || person.terms().isEmpty()
                || person.terms().stream().anyMatch(t -> t.within(first.minusDays(60), last.plusDays(60)));
    }

    /** Notes that a family name belongs, in this report, to somebody the lexicon does not know. */
    public void stranger(String family) {
        strangers.add(fold(family));
    }

    public boolean isStranger(String family) {
        return strangers.contains(fold(family)) && !byAlias.containsKey(fold(family));
    }

    public Optional<Member> alias(String name) {
        return Optional.ofNullable(byAlias.get(fold(name)));
    }

    /** The latest member who holds an office, of a party or of any. */
    public Optional<Member> holding(String office, @Nullable Party party) {
        Member found = null;
        for (Member member : members.values()) {
            if (member.office() != null
                    && matches(office, member.office())
                    && (party == null || party.equals(member.actor().party()))) {
                found = member;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The one principal of a party who has come up, or nobody. */
    Optional<Actor> only(Party party) {
        List<Actor> found = members.values().stream()
                .filter(m -> m.counts() && m.actor().party().equals(party))
                .map(Member::actor)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who holds an office in a monarchy, of those who have come up; empty where nobody does, or several. */
    Optional<Actor> monarch(String office) {
        List<Actor> found = members.values().stream()
                .filter(m -> m.office() != null
                        && matches(office, m.office())
                        && monarchy(m.actor().party()))
                .map(Member::actor)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Notes at home in which state the report is read: its president is 'the president' there. */
    public void readAt(@Nullable Party home) {
        readAt = home;
    }

    /** Who is meant by an office alone of those who hold it: at home where the report is read, or the first of a pair, or the latest. */
    Optional<Actor> meant(String office) {
        Optional<Actor> latest = holding(office, null).map(Member::actor);
        Optional<Actor> home =
                readAt == null ? Optional.empty() : holding(office, readAt).map(Member::actor);
        boolean met = latest.filter(pair::contains).isPresent();
        Optional<Actor> first =
                met ? pair.stream().filter(actor -> holds(actor, office)).findFirst() : latest;
        return home.or(() -> first);
    }

    /** Who of the report's first pair holds an office: whom a headline means by 'PM'. */
    Optional<Actor> firstHolding(String office) {
        return firstPair.stream().filter(actor -> holds(actor, office)).findFirst();
    }

    /** Whether the report gave somebody that office. */
    boolean holds(Actor actor, String office) {
        Member member = members.get(actor.party() + " " + fold(actor.name()));
        return member != null && member.office() != null && matches(office, member.office());
    }

    private static boolean matches(String asked, String held) {
        return asked.equals(held)
                || (asked.equals("minister") && held.endsWith("minister"))
                || (asked.equals("leader") && TOP.contains(held));
    }

    private static final Set<String> TOP = Set.of("head-of-state", "head-of-government", "supreme-leader", "leader");

    /** The next sentence speaks of these days long before the report's; null where it does not. */
    public void speaksOf(@Nullable PartialDate past) {
        this.past = past;
    }

    /** Who held the office on the report's day, a member first, else the lexicon; or on the past days the sentence speaks of. */
    public Optional<Actor> officeHolder(String office, Party party) {
        Optional<Member> member = holding(office, party);
        LocalDate first = past == null ? null : past.earliest().orElse(null);
        LocalDate last = past == null ? null : past.latest().orElse(null);
        if (first != null && last != null) {
            // who holds it today did not hold it then
            Optional<Actor> then = officeHolder(office, party, first);
            Optional<Actor> known =
                    then.isPresent() && then.equals(officeHolder(office, party, last)) ? then : Optional.empty();
            return known.or(() -> member.map(Member::actor).filter(actor -> active(actor, first, last)));
        }
        if (office.equals("leader") && member.isPresent()) {
            return presidentOver(member.get(), party).or(() -> member.map(Member::actor));
        }
        // envoys are several, of whom the lexicon knows some
        if (member.isPresent() || office.equals("special-envoy")) {
            return member.map(Member::actor);
        }
        return day == null ? Optional.empty() : officeHolder(office, party, day);
    }

    /** 'The Azerbaijani leader' is the president, though only the prime minister came up. */
    private Optional<Actor> presidentOver(Member member, Party party) {
        boolean presidential =
                lexicon.leader(party).filter("head-of-state"::equals).isPresent();
        return presidential && "head-of-government".equals(member.office())
                ? officeHolder("head-of-state", party)
                : Optional.empty();
    }

    private Optional<Actor> officeHolder(String office, Party party, LocalDate day) {
        List<String> offices = !office.equals("leader")
                ? List.of(office)
                : lexicon.leader(party)
                        .map(List::of)
                        .orElse(List.of("supreme-leader", "head-of-government", "head-of-state"));
        List<Actor> found = new ArrayList<>();
        for (String each : offices) {
            lexicon.holder(each, party, day)
                    .map(p -> new Actor(p.name(), party))
                    .ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The counterpart in another party: of who leads one state abroad, who leads the other, president or prime minister;
     * else who has the same office.
     */
    Optional<Actor> counterpart(String office, @Nullable Party own, Party other) {
        boolean leads =
                own != null && lexicon.leader(own).filter(office::equals).isPresent();
        boolean led = leads && lexicon.leader(other).isPresent();
        return officeHolder(led ? "leader" : office, other);
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
        if (publisher == null || TOP.contains(office)) {
            return null;
        }
        boolean known =
                day != null && lexicon.holder(office, publisher.party(), day).isPresent();
        return known ? null : publisher.party();
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
    }

    /**
     * Whom 'he' or 'she' means across sentences: whom the last one spoke of, or who was spoken of before if that cannot
     * be; nobody where neither can.
     */
    public List<Actor> meant(boolean she) {
        if (subject.size() != 1) {
            return List.of();
        }
        return Stream.of(subject, subjectBefore)
                .filter(one -> one.size() == 1 && fits(one.get(0), she))
                .findFirst()
                .orElse(List.of());
    }

    /** Who else than the actor holds an office, if that is one. */
    Optional<Actor> other(String office, Actor actor) {
        List<Actor> others = members.values().stream()
                .map(Member::actor)
                .filter(one -> !one.equals(actor) && holds(one, office))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Whether 'she' (or else 'he') can mean the actor: known men are never 'she', women never 'he'. */
    public boolean fits(Actor actor, boolean she) {
        return lexicon.woman(actor.name()) ? she : !she || !persons.containsKey(actor);
    }

    /** Whether a full name is that of a woman; false where nothing tells. */
    boolean woman(String name) {
        return lexicon.woman(name);
    }

    public List<Actor> subject() {
        return subject;
    }

    /** Remembers the participants of the contact last spoken of. */
    public void pair(List<Actor> actors) {
        pairSentence = sentence;
        if (actors.size() > 1) {
            pair = List.copyOf(actors);
        }
    }

    /** Notes whom the report's first clear contact joins: 'the leaders' before it means them. */
    public void firstPair(List<Actor> actors) {
        if (firstPair.isEmpty()) {
            firstPair = List.copyOf(actors);
        }
    }

    /** Notes who is named in a sentence, by which 'the two leaders' of the next may be meant. */
    public void named(List<Actor> actors) {
        named = Principal.two(actors);
        namedSentence = sentence;
    }

    /** Whom 'the two leaders' means: the two whom alone the sentence before named, unless it told of a contact; else the pair. */
    public List<Actor> two() {
        boolean fresh = sentence - namedSentence == 1 && pairSentence < namedSentence;
        return fresh && !named.isEmpty() ? named : pair;
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

    /** Whom 'they' means: the joint subject or the pair of this sentence or the one before. */
    public List<Actor> they() {
        if (sentence - togetherSentence <= 1 && togetherSentence >= pairSentence) {
            return together;
        }
        return sentence - pairSentence <= 1 ? pair : List.of();
    }

    public List<Actor> pair() {
        return pair;
    }

    /** The pair, if the report has told of it by now: whom 'the sides' means. */
    List<Actor> toldPair() {
        return pairSentence < 0 ? List.of() : pair;
    }

    /** Forgets who spoke last, not who there is: before a second reading from the start. */
    public void rewind() {
        subject = List.of();
        subjectBefore = List.of();
        pair = firstPair;
        pairSentence = -9;
        named = List.of();
        attendees = List.of();
        speaker = null;
        listener = null;
        dialogue = false;
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

    /** The whole report is somebody's speech: 'I' and 'we' are the speaker. */
    public boolean firstPerson() {
        return firstPerson;
    }

    public void firstPerson(boolean speech) {
        firstPerson = speech;
    }

    public void speaker(@Nullable Actor actor) {
        speaker = actor;
    }

    /** Whose 'I' it is: who has the word in a transcript, else who is quoted; null where nobody is known to speak. */
    public @Nullable Actor speaker() {
        return speaker != null ? speaker : quoted;
    }

    /** Notes whose words the next sentence quotes. */
    public void quoted(@Nullable Actor actor) {
        quoted = actor;
    }

    /** Notes whose turn it is in a transcript: who spoke before is spoken to. */
    public void turn(@Nullable Actor actor) {
        if (actor == null || speaker == null) {
            listener = null;
        } else if (dialogue && !speaker.equals(actor)) {
            listener = speaker;
        }
        speaker = actor;
        dialogue = true;
    }

    /** Everyone in the transcribed conversation, the speaker first, where more than two speak; else nobody. */
    public List<Actor> company() {
        Actor first = speaker;
        if (first == null || firstPair.size() < 3 || !firstPair.contains(first)) {
            return List.of();
        }
        List<Actor> all = new ArrayList<>(List.of(first));
        firstPair.stream().filter(a -> !a.equals(first)).forEach(all::add);
        return all;
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

    /** Whether the report has come to somebody's spoken words. */
    public boolean dialogue() {
        return dialogue;
    }

    /** Whom 'you' means in a transcript: who spoke last, before that the one other person of the report's contact; or null. */
    public @Nullable Actor listener() {
        if (!dialogue || speaker == null) {
            return null;
        }
        List<Actor> others = new ArrayList<>(firstPair);
        others.removeIf(a -> a.party().equals(speaker.party()));
        if (others.size() == firstPair.size()) {
            return null;
        }
        if (listener != null && others.contains(listener)) {
            return listener;
        }
        return listener == null && others.size() == 1 && others.get(0).named() ? others.get(0) : null;
    }

    /** Persons of the lexicon with a family name who were in office around the report's day; all where it has none. */
    public List<Person> inOffice(List<Person> candidates) {
        LocalDate on = day;
        return on == null
                ? candidates
                : candidates.stream().filter(p -> p.inOffice(on, 60)).toList();
    }

    /** Persons of the lexicon who held an office of a party around the report's day. */
    List<Person> serving(Party party) {
        return inOffice(lexicon.officeholders(party));
    }

    private static String fold(String name) {
        return Tokenizer.fold(name).replace("-", " ");
    }
}
