package dev.readout.app.web.contacts;

import dev.readout.app.selection.Filter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.sight.Counted;
import dev.readout.model.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A side on which a list can be narrowed, counted over what it has now.
 *
 * @param parameter of the address, or what it is called where it is more than one
 */
public record Facet(String parameter, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value to narrow by.
     *
     * @param count contacts that have it
     * @param query the address that has only these
     */
    public record Value(String code, int count, Query query) {}

    /**
     * The values that stand first; none where one is asked for already.
     *
     * @param counted the most frequent first
     * @param most so many are shown
     */
    static Facet of(String parameter, List<Counted<String>> counted, Query query, int most) {
        List<Value> values = counted.stream()
                .limit(most)
                .map(one -> new Value(
                        one.what(),
                        one.contacts(),
                        query.with(parameter, one.what()).without(ContactList.AFTER)))
                .toList();
        return new Facet(parameter, query.one(parameter).isPresent() ? List.of() : values);
    }

    /** Parties beside those that take part in all of the contacts. */
    static Facet parties(List<Counted<Party>> counted, Query query, int most) {
        List<Party> chosen = query.parties(Wanted.PARTY);
        List<Value> values = counted.stream()
                .filter(one -> chosen.stream().noneMatch(Filter.same(one.what())))
                .limit(most)
                .map(one -> new Value(
                        one.what().code(),
                        one.contacts(),
                        query.with(
                                        Wanted.PARTY,
                                        Stream.concat(chosen.stream(), Stream.of(one.what()))
                                                .map(Party::code)
                                                .collect(Collectors.joining(",")))
                                .without(ContactList.AFTER)))
                .toList();
        return new Facet(Wanted.PARTY, values);
    }

    /** Years, the latest first; none where days are asked for already. */
    static Facet years(List<Counted<Integer>> counted, Query query, int most) {
        List<Value> values = counted.stream()
                .sorted(Comparator.comparing((Counted<Integer> one) -> -one.what()))
                .limit(most)
                .map(one -> {
                    String year = "%04d".formatted(one.what());
                    return new Value(
                            year,
                            one.contacts(),
                            query.with(Wanted.SINCE, year)
                                    .with(Wanted.UNTIL, year)
                                    .without(ContactList.AFTER));
                })
                .toList();
        boolean asked =
                query.one(Wanted.SINCE).isPresent() || query.one(Wanted.UNTIL).isPresent();
        return new Facet("year", asked ? List.of() : values);
    }

    /** Whether any of its values leaves out something of so many contacts. */
    public boolean narrows(int contacts) {
        return values.stream().anyMatch(value -> value.count() < contacts);
    }
}
