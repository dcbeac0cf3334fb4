package dev.readout.app.web;

import dev.readout.app.web.about.About;
import dev.readout.app.web.api.ApiPage;
import dev.readout.app.web.calendar.CalendarPage;
import dev.readout.app.web.contact.OneContact;
import dev.readout.app.web.contacts.ContactList;
import dev.readout.app.web.decisions.DecisionList;
import dev.readout.app.web.download.Download;
import dev.readout.app.web.frame.Asset;
import dev.readout.app.web.frame.Frame.Link;
import dev.readout.app.web.office.OfficePage;
import dev.readout.app.web.outlet.OutletList;
import dev.readout.app.web.outlet.OutletPage;
import dev.readout.app.web.pair.PairPage;
import dev.readout.app.web.party.Parties;
import dev.readout.app.web.party.PartyPage;
import dev.readout.app.web.person.PersonPage;
import dev.readout.app.web.questions.OpenQuestions;
import dev.readout.app.web.report.OneReport;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.route.Route.Trait;
import dev.readout.app.web.search.SearchPage;
import dev.readout.app.web.signing.Access;
import dev.readout.app.web.sources.SourcesPage;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be asked for. */
public final class Site {
    /** Where one begins. */
    static final String FIRST = "/contacts";

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    static final Asset STYLE = Asset.named("style.css", "text/css; charset=utf-8");
    private static final Asset HTMX = Asset.ofLibrary("htmx.org", "htmx.min.js", SCRIPT);
    private static final Asset PARTS = Asset.named("parts.js", SCRIPT);
    private static final Asset KEYS = Asset.named("keys.js", SCRIPT);
    static final List<Asset> ASSETS = List.of(STYLE, HTMX, PARTS, KEYS, Asset.named("icon.svg", "image/svg+xml"));

    /** In the order of the description of the interface. */
    public static final List<Route> ROUTES = described(List.of(
            ContactList.ROUTE,
            Download.ROUTE,
            OneContact.ROUTE,
            OneReport.ROUTE,
            SearchPage.ROUTE,
            CalendarPage.ROUTE,
            OpenQuestions.ROUTE,
            Parties.ROUTE,
            PartyPage.ROUTE,
            PairPage.ROUTE,
            PersonPage.ROUTE,
            OfficePage.ROUTE,
            OutletList.ROUTE,
            OutletPage.ROUTE,
            DecisionList.ROUTE,
            SourcesPage.ROUTE,
            About.ROUTE));

    /** The pages that one can always go to. */
    static final List<Link> NAVIGATION = List.of(
            new Link("/contacts", "Contacts"),
            new Link("/calendar", "Calendar"),
            new Link("/questions", "Open questions"),
            new Link("/parties", "Parties"),
            new Link("/outlets", "Outlets"),
            new Link("/sources", "Sources"),
            new Link("/decisions", "Decisions"),
            new Link("/about", "About"));

    private Site() {}

    /** What a page runs in the browser of who may do so much; nothing on most. */
    static List<Asset> scripts(Route route, Access access) {
        if (route.traits().contains(Trait.PARTS)) {
            return List.of(HTMX, PARTS);
        }
        return route.traits().contains(Trait.KEYS) && access.signedIn() ? List.of(HTMX, PARTS, KEYS) : List.of();
    }

    private static List<Route> described(List<Route> routes) {
        List<Route> all = new ArrayList<>(routes);
        all.add(ApiPage.route(routes));
        return List.copyOf(all);
    }
}
