package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Actor;
import dev.readout.model.DaySet;
import dev.readout.model.Party;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is known to have held which office when, as people.tsv and terms.tsv have it. Immutable. */
public final class Officeholders {
    private static final Comparator<Holder> LATEST = Comparator.comparing(
                    (Holder holder) -> -holder.term().from().earliest())
            .thenComparing(holder -> holder.person().id());

    private final List<Holder> holders;

    /** A person with one term in an office. */
    public record Holder(Person person, Person.Term term) {
        public String from() {
            return said(term.from());
        }

        /** Empty while it runs. */
        public String to() {
            DaySet end = term.to();
            return end == null ? "" : said(end);
        }

        /** The days on which it may have been held. */
        public DaySet days() {
            DaySet end = term.to();
            return DaySet.range(term.from().earliest(), end == null ? DaySet.NEVER : end.latest());
        }

        /** As 'head of state'. */
        public String office() {
            return words(term.office());
        }
    }

    Officeholders(Lexicon lexicon) {
        Set<Person> all = new LinkedHashSet<>();
        lexicon.names()
                .each((words, entries) -> entries.forEach(entry -> {
                    if (entry instanceof Entry.PersonName name) {
                        all.add(name.person());
                    }
                }));
        List<Holder> terms = new ArrayList<>();
        for (Person person : all) {
            person.terms().forEach(term -> terms.add(new Holder(person, term)));
        }
        terms.sort(LATEST);
        holders = List.copyOf(terms);
    }

    /** The terms of who takes part in contacts under a name, the latest first; none where nobody is known by it. */
    public List<Holder> terms(Actor actor) {
        return holders.stream()
                .filter(holder -> holder.person().name().equals(actor.name()) && acts(holder.person(), actor.party()))
                .toList();
    }

    private static boolean acts(Person person, Party party) {
        return person.party().equals(party)
                || person.terms().stream().anyMatch(term -> term.party().equals(party));
    }

    /** Who held an office of a party, the latest first. */
    public List<Holder> of(Party party, String office) {
        return holders.stream()
                .filter(holder -> holder.term().party().equals(party)
                        && holder.term().office().equals(office))
                .toList();
    }

    /** The offices of a party, by id. */
    public List<String> offices(Party party) {
        Set<String> offices = new TreeSet<>();
        holders.stream()
                .filter(holder -> holder.term().party().equals(party))
                .forEach(holder -> offices.add(holder.term().office()));
        return List.copyOf(offices);
    }

    /** The id of an office in words, as 'head of state'. */
    public static String words(String office) {
        return office.replace('-', ' ');
    }

    /** A day, month or year, as the table gives it; else the first and the last day. */
    static String said(DaySet days) {
        LocalDate first = LocalDate.ofEpochDay(days.earliest());
        LocalDate last = LocalDate.ofEpochDay(days.latest());
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        boolean year = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
        return year ? Year.from(first).toString() : first + "/" + last;
    }
}
