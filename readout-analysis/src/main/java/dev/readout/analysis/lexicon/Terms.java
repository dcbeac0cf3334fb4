package dev.readout.analysis.lexicon;

import dev.readout.analysis.lexicon.Person.Term;
import dev.readout.model.DaySet;
import dev.readout.model.Edtf;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of office of terms.tsv: who held what and when. */
final class Terms {
    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "head-of-state",
            "head-of-government",
            "supreme-leader",
            "foreign-minister",
            "defence-minister",
            "secretary-general",
            "commission-president",
            "council-president",
            "parliament-president",
            "high-representative");

    private record Line(Table.Row row, Term term) {}

    private final List<Line> lines = new ArrayList<>();

    /**
     * Reads the file and checks that no two persons hold one office of one party at the same time.
     *
     * @throws LexiconException naming file, line and problem
     */
    Terms(Table table, Set<Party> parties) {
        for (Table.Row row : table.rows()) {
            lines.add(new Line(row, term(row, parties)));
        }
        Map<String, List<Line>> offices = new LinkedHashMap<>();
        for (Line line : lines) {
            String office = line.term.office() + " " + line.term.party();
            offices.computeIfAbsent(office, k -> new ArrayList<>()).add(line);
        }
        offices.values().forEach(Terms::checkTurns);
    }

    /** The terms by person, in file order. */
    Map<String, List<Term>> byPerson() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (Line line : lines) {
            terms.computeIfAbsent(line.row.get("person"), k -> new ArrayList<>())
                    .add(line.term);
        }
        return terms;
    }

    /** Checks that every term is of somebody in people.tsv. */
    void checkPersons(Set<String> ids, String peopleFile) {
        for (Line line : lines) {
            if (!ids.contains(line.row.get("person"))) {
                throw line.row.wrong("no person '" + line.row.get("person") + "' in " + peopleFile);
            }
        }
    }

    private static void checkTurns(List<Line> office) {
        List<Line> turns = new ArrayList<>(office);
        turns.sort(Comparator.comparingLong(l -> l.term.from().latest()));
        for (int i = 1; i < turns.size(); i++) {
            Line line = turns.get(i);
            for (Line before : turns.subList(0, i)) {
                boolean same = before.row.get("person").equals(line.row.get("person"));
                if ((same || SINGLE.contains(line.term.office()))
                        && surelyEnds(before.term) > line.term.from().latest()) {
                    throw line.row.wrong("the term overlaps that of '" + before.row.get("person") + "' in line "
                            + before.row.line());
                }
            }
        }
    }

    /** The first day on which the term can have ended. */
    private static long surelyEnds(Term term) {
        DaySet to = term.to();
        return to == null ? DaySet.NEVER : to.earliest();
    }

    private static Term term(Table.Row row, Set<Party> parties) {
        Party party = row.party("party", parties);
        try {
            DaySet from = days(row.get("from"));
            DaySet to = row.get("to").equals("..") ? null : days(row.get("to"));
            if (to != null && to.latest() < from.earliest()) {
                throw row.wrong("the term ends before it begins");
            }
            return new Term(row.get("office"), party, from, to);
        } catch (IllegalArgumentException | ClassCastException notADate) {
            throw row.wrong(String.valueOf(notADate.getMessage()));
        }
    }

    /** The days of a date that is no span or list. */
    private static DaySet days(String edtf) {
        return ((Edtf.Calendar) Edtf.parse(edtf)).days();
    }
}
