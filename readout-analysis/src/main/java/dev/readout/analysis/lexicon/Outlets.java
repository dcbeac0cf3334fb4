package dev.readout.analysis.lexicon;

import dev.readout.model.Party;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The known outlets, by host and by name. What is not among them is read all the same. Immutable. */
public final class Outlets {
    private final Map<String, Outlet> hosts = new LinkedHashMap<>();
    private final Map<String, Outlet> names = new HashMap<>();
    private final List<Table.Row> rows;

    /**
     * Reads outlets.tsv.
     *
     * @throws LexiconException naming file, line and problem
     */
    public static Outlets read() {
        return new Outlets(Table.read("outlets.tsv", "host", "name", "kind", "party", "office", "also", "copies"));
    }

    Outlets(Table table) {
        rows = table.unique("name").rows();
        Set<String> seen = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (Table.Row row : rows) {
            Outlet outlet = outlet(row);
            if (outlet.official()) {
                row.once(outlet.party() + " " + outlet.office(), offices);
            }
            for (String host : outlet.hosts()) {
                row.once(host, seen);
                hosts.put(host, outlet);
            }
            List<String> called = new ArrayList<>(List.of(outlet.name()));
            called.addAll(row.list("also"));
            for (String name : called) {
                if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), outlet) != null) {
                    throw row.wrong("'" + name + "' is the name of an outlet already");
                }
            }
        }
        for (Table.Row row : rows) {
            for (String copied : row.list("copies")) {
                Outlet known = names.get(copied.toLowerCase(Locale.ROOT));
                if (known == null || !known.name().equals(copied)) {
                    throw row.wrong("copies '" + copied + "', which is the name of no outlet");
                }
            }
        }
    }

    private static Outlet outlet(Table.Row row) {
        try {
            return new Outlet(
                    hosts(row),
                    row.get("name"),
                    kind(row),
                    new Party(row.get("party")),
                    row.get("office"),
                    row.list("copies"));
        } catch (IllegalArgumentException nonsense) {
            throw row.wrong(String.valueOf(nonsense.getMessage()));
        }
    }

    private static List<String> hosts(Table.Row row) {
        List<String> hosts = row.list("host");
        for (String host : hosts) {
            if (!host.matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+")
                    || !Site.plain(host).equals(host)) {
                throw row.wrong("'" + host + "' is no host in small letters without 'www.' or 'en.'");
            }
        }
        return hosts;
    }

    private static Outlet.Kind kind(Table.Row row) {
        for (Outlet.Kind kind : Outlet.Kind.values()) {
            if (kind.code().equals(row.get("kind"))) {
                return kind;
            }
        }
        throw row.wrong("no such kind: '" + row.get("kind") + "'");
    }

    /** Checks that every party is in parties.tsv and every office in terms.tsv. */
    void check(Set<Party> parties, Set<String> offices) {
        for (Table.Row row : rows) {
            row.party("party", parties);
            if (!row.get("office").isEmpty() && !offices.contains(row.get("office"))) {
                throw row.wrong("no office '" + row.get("office") + "' in terms.tsv");
            }
        }
    }

    /** All outlets, in the order of the file. */
    public List<Outlet> all() {
        return hosts.values().stream().distinct().toList();
    }

    /**
     * The outlet whose site has this host. Editions in English and for small screens are the site; so is any part of a
     * site that is not official, while below an official host others may speak.
     */
    public Optional<Outlet> at(@Nullable String host) {
        if (host == null) {
            return Optional.empty();
        }
        String whole = host.toLowerCase(Locale.ROOT);
        String rest = Site.plain(whole);
        Outlet known = hosts.getOrDefault(whole, hosts.get(rest));
        for (int dot = rest.indexOf('.'); known == null && dot >= 0; dot = rest.indexOf('.')) {
            rest = rest.substring(dot + 1);
            Outlet wider = hosts.get(rest);
            known = wider == null || wider.official() ? null : wider;
        }
        return Optional.ofNullable(known);
    }

    /** The outlet that calls itself so, in any case. */
    public Optional<Outlet> named(@Nullable String name) {
        return Optional.ofNullable(name).map(n -> names.get(n.toLowerCase(Locale.ROOT)));
    }

    /** The outlet on whose pages a report stands: by its address, else by the host that stands for the outlet. */
    public Optional<Outlet> of(Report report) {
        return Site.host(report).flatMap(this::at).or(() -> at(report.outlet()));
    }

    /** The report as it is shown: its outlet by the usual name. */
    public Report shown(Report report) {
        return report.outlet() == null ? report : report.withOutlet(called(report.outlet()));
    }

    /** The usual name of what a report gives as its outlet, a host or a name; the same words where it is not known. */
    public String called(String outlet) {
        return at(outlet).or(() -> named(outlet)).map(Outlet::name).orElse(outlet);
    }
}
