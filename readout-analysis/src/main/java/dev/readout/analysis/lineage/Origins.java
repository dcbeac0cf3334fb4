package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.lexicon.Site;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import java.util.Optional;

/**
 * Names the origin of a report: an agency that the text credits in its dateline or at its end, else the publisher by the
 * report's address, else its outlet. What stands at an aggregator without a credit is of the outlet that the report names.
 * Where it names none the aggregator stands for the unknown writers of all that it carries: they are one origin, since
 * nothing shows that they are several.
 */
final class Origins {
    private final Outlets outlets;
    private final Credits credits;

    Origins(OriginTable table, Outlets outlets) {
        this.outlets = outlets;
        this.credits = new Credits(table.of(OriginTable.Kind.CREDIT));
    }

    /** The origin of a report as a whole. */
    Origin of(Report report) {
        Optional<Origin> credit = credits.of(report);
        if (credit.isPresent()) {
            return credit.get();
        }
        Optional<Outlet> site = outlets.of(report);
        if (site.isPresent() && site.get().kind() != Outlet.Kind.AGGREGATOR) {
            Origin.Kind kind = site.get().official() ? Origin.Kind.OFFICIAL : Origin.Kind.OUTLET;
            return new Origin(site.get().name(), kind, null);
        }
        // an aggregator, or an unknown site
        String stated = report.outlet() == null ? Site.publisher(report) : report.outlet();
        Optional<Outlet> named = outlets.at(stated).or(() -> outlets.named(stated));
        boolean carried =
                named.filter(outlet -> outlet.kind() == Outlet.Kind.AGGREGATOR).isPresent();
        String name = (carried ? site.or(() -> named) : named).map(Outlet::name).orElse(stated);
        return name.isEmpty() ? Origin.UNKNOWN : new Origin(name, Origin.Kind.OUTLET, null);
    }
}
