package dev.readout.app.web.sides;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.sides.Side.Basis;
import dev.readout.model.Actor;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Party;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which reports of a contact give the account of which party. */
final class Sides {
    private final Whole whole;
    private final Outlets outlets;

    Sides(Whole whole, Outlets outlets) {
        this.whole = whole;
        this.outlets = outlets;
    }

    /** The parties that take part, in order. */
    List<Party> parties() {
        return whole.contact().participants().stream()
                .map(Actor::party)
                .distinct()
                .toList();
    }

    /** The account of a party: of its reports those that count for the strongest reason. */
    Optional<Side> of(Party party) {
        Map<Basis, List<Report>> reports = new EnumMap<>(Basis.class);
        for (Account account :
                whole.selection().corroborationOf(whole.contact()).accounts()) {
            if (!copied(account)) {
                basis(account, party).ifPresent(basis -> reports.computeIfAbsent(basis, b -> new ArrayList<>())
                        .add(whole.selection().report(account.reportId())));
            }
        }
        return reports.entrySet().stream()
                .findFirst()
                .map(strongest -> new Side(party, strongest.getKey(), strongest.getValue()));
    }

    /** The report from which its text comes tells of the contact itself. */
    private boolean copied(Account account) {
        return !account.family().equals(account.reportId())
                && whole.contact().reportIds().contains(account.family());
    }

    private Optional<Basis> basis(Account account, Party party) {
        Report report = whole.selection().report(account.reportId());
        Optional<Outlet> site = outlets.of(report).or(() -> outlets.named(report.outlet()));
        if (site.filter(Outlet::official).isPresent()) {
            return site.filter(outlet -> outlet.party().equals(party)).map(own -> Basis.OFFICIAL);
        }
        Set<Party> spoken = new TreeSet<>();
        account.origins().forEach(origin -> outlets.named(origin)
                .filter(Outlet::official)
                .ifPresent(official -> spoken.add(official.party())));
        if (!spoken.isEmpty()) {
            return spoken.equals(Set.of(party)) ? Optional.of(Basis.THROUGH) : Optional.empty();
        }
        return site.filter(outlet -> account.own()
                        && outlet.kind() != Outlet.Kind.AGGREGATOR
                        && outlet.party().equals(party))
                .map(home -> Basis.HOME);
    }
}
