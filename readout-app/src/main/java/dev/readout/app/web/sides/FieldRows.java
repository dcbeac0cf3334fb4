package dev.readout.app.web.sides;

import dev.readout.app.page.Words;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.evidence.Shown;
import dev.readout.app.web.sides.Row.Verdict;
import dev.readout.export.Field;
import dev.readout.model.Channel;
import dev.readout.model.Length;
import dev.readout.model.PartialDate;
import dev.readout.model.Place;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a contact as each side gives them. */
final class FieldRows {
    private final Cited cited;
    private final Whole whole;
    private final List<Side> sides;

    FieldRows(Cited cited, List<Side> sides) {
        this.cited = cited;
        this.whole = cited.whole();
        this.sides = sides;
    }

    /** Fields of which one side at least says something. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Field<?> field : Field.ALL) {
            Row row = row(field);
            if (!row.silent()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private <V> Row row(Field<V> field) {
        Reading<V> reading = field.reading().apply(whole.contact());
        Reading<V> sources = reading instanceof Reading.Decided<V> decided ? decided.sources() : reading;
        List<List<Sourced<V>>> claims = new ArrayList<>();
        for (Side side : sides) {
            claims.add(sources.claims().stream()
                    .filter(sourced -> side.has(sourced.reportId()))
                    .filter(sourced -> counts(field, sourced.claim().value(), sources))
                    .toList());
        }
        List<List<Shown>> cells =
                claims.stream().map(claimed -> cell(field, claimed)).toList();
        boolean apart = sources instanceof Reading.Disputed && !together(claims);
        Verdict verdict = apart ? Verdict.DIFFER : eachItsOwn(field) ? Verdict.BOTH : Verdict.AGREE;
        return Row.of(Row.Kind.FIELD, field.name(), cells, verdict, sides);
    }

    /** A status that a later one took the place of says nothing against that one (codebook §4). */
    private static <V> boolean counts(Field<V> field, V value, Reading<V> sources) {
        return !field.equals(Field.STATUS) || field.values(sources).contains(value);
    }

    /** In a remote contact each sits somewhere else. */
    private boolean eachItsOwn(Field<?> field) {
        List<Channel> channels = Field.CHANNEL.values(whole.contact());
        return field.equals(Field.PLACE)
                && !channels.isEmpty()
                && !channels.contains(Channel.IN_PERSON)
                && !channels.contains(Channel.UNKNOWN);
    }

    private <V> List<Shown> cell(Field<V> field, List<Sourced<V>> claims) {
        Map<String, List<Evidence>> values = new LinkedHashMap<>();
        for (Sourced<V> sourced : claims) {
            List<Evidence> same = values.computeIfAbsent(
                    Words.words(field).apply(sourced.claim().value()), value -> new ArrayList<>());
            sourced.claim().quotes().forEach(quote -> same.add(cited.words(sourced.reportId(), quote)));
        }
        List<Shown> shown = new ArrayList<>();
        values.forEach((value, words) -> shown.add(new Shown(value, words)));
        return shown;
    }

    /** Each two sides that say something have values that can both be true. */
    private static <V> boolean together(List<List<Sourced<V>>> claims) {
        for (List<Sourced<V>> one : claims) {
            for (List<Sourced<V>> other : claims) {
                boolean silent = one.isEmpty() || other.isEmpty();
                boolean compatible = one.stream().anyMatch(a -> other.stream()
                        .anyMatch(b -> compatible(a.claim().value(), b.claim().value())));
                if (!silent && !compatible) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean compatible(Object a, Object b) {
        if (a instanceof Length one && b instanceof Length other) {
            return one.agrees(other);
        }
        if (a instanceof PartialDate one && b instanceof PartialDate other) {
            return one.days().meets(other.days());
        }
        if (a instanceof Place one && b instanceof Place other) {
            String here = one.words().toLowerCase(Locale.ROOT);
            String there = other.words().toLowerCase(Locale.ROOT);
            return here.contains(there) || there.contains(here);
        }
        return a.equals(b);
    }
}
