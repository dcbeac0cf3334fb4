package dev.readout.analysis.lineage;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * Copies made from the project's own accounts by every edit at every strength, alone and two at a time, among independent
 * accounts of the same contacts that share quotations, and releases of one press service that share its template. The main
 * class prints what lineage makes of them. Arguments: a seed, if another than the tests' is wanted.
 */
final class Pairs {
    static final long SEED = 4242;

    private static final List<Edit> EDITS = List.of(Edit.values());
    private static final int STRENGTHS = 3;
    /** Copies of each account that are edited twice. */
    private static final int TWICE = 12;

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String[] STATES = {
        "Armenia", "Belarus", "Cyprus", "Denmark", "Egypt", "Finland", "Gabon", "Haiti"
    };

    private final List<Report> reports = new ArrayList<>();
    /** What each copy is a copy of, and by which edit. */
    private final Map<String, String> accounts = new TreeMap<>();

    private final Map<String, String> edits = new TreeMap<>();

    Pairs(long seed) throws IOException {
        Random random = new Random(seed);
        accounts().forEach((name, text) -> reports.add(report(name, text, 0)));
        accounts().forEach((name, text) -> {
            for (Edit edit : EDITS) {
                for (int strength = 1; strength <= STRENGTHS; strength++) {
                    copy(name, edit + " " + strength, edit.of(text, strength, random));
                }
            }
            for (int i = 0; i < TWICE; i++) {
                Edit first = EDITS.get(random.nextInt(EDITS.size()));
                Edit second = EDITS.get(random.nextInt(EDITS.size()));
                String once = first.of(text, 1 + random.nextInt(STRENGTHS), random);
                copy(name, "two edits " + i, second.of(once, 1 + random.nextInt(STRENGTHS), random));
            }
        });
        for (int i = 0; i + 1 < STATES.length; i += 2) {
            reports.add(release(i, i));
            reports.add(release(i + 1, i));
        }
    }

    private void copy(String account, String edit, String text) {
        String id = account + "/" + edit;
        accounts.put(id, account);
        edits.put(id, edit);
        reports.add(report(id, text, 1));
    }

    /** Two releases a day, alike but for the name and the matter. */
    private static Report release(int state, int day) {
        String text = "The Federal Law was adopted by the State Duma on February " + (day + 1) + " of this year. "
                + "The Law provides for ratifying the Treaty of Friendship, Cooperation and Mutual Assistance with "
                + STATES[state] + ", which was signed by both presidents in the capital of " + STATES[state]
                + " in the presence of their delegations. The Treaty with " + STATES[state]
                + " provides for broad cooperation in the political, economic, social and humanitarian areas of both.";
        return new Report(
                "release-" + state,
                "release-" + state,
                text,
                null,
                new Span(0, text.length()),
                new Published(DAY.plusDays(day * 40L), null, null),
                "http://press.example/" + state,
                null,
                "en");
    }

    /** The accounts by name; those of one contact differ in the last letter. */
    static Map<String, String> accounts() throws IOException {
        Map<String, String> accounts = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Pairs.class.getResourceAsStream("/lineage/accounts.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.substring(all.indexOf("\n== ")).split("\n== ", -1)) {
                if (!part.isBlank()) {
                    String[] both = part.split("\n", 2);
                    accounts.put(both[0], both[1].strip());
                }
            }
        }
        return accounts;
    }

    /** A report some days after the first one, of an outlet of its own. */
    static Report report(String id, String text, int day) {
        Published published = new Published(DAY.plusDays(day), null, null);
        String outlet = id.substring(id.indexOf('/') + 1);
        return new Report(id, id, text, null, new Span(0, text.length()), published, null, outlet, "en");
    }

    List<Report> reports() {
        return reports;
    }

    /** What lineage made of the copies of one kind. */
    static final class Score {
        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int copies;

        List<String> missed() {
            return missed;
        }

        List<String> wrong() {
            return wrong;
        }

        double recall() {
            return 1 - (double) missed.size() / Math.max(1, copies);
        }

        double precision() {
            int right = copies - missed.size();
            return right == 0 && wrong.isEmpty() ? 1 : (double) right / (right + wrong.size());
        }

        @Override
        public String toString() {
            return String.format(
                    "%4d copies, precision %.3f, recall %.3f%s%s",
                    copies,
                    precision(),
                    recall(),
                    missed.isEmpty() ? "" : ", missed " + missed,
                    wrong.isEmpty() ? "" : ", wrong " + wrong);
        }
    }

    /** Scores by kind of edit; what is no copy has a kind of its own. A copy counts as found in the right family only. */
    Map<String, Score> scores(Families families) {
        Map<String, Score> scores = new TreeMap<>();
        for (Report report : reports) {
            String edit = edits.getOrDefault(report.id(), "no copies");
            Score score = scores.computeIfAbsent(
                    edit.startsWith("two edits") ? "two edits" : edit.replaceFirst(" \\d+$", ""), e -> new Score());
            String account = accounts.getOrDefault(report.id(), report.id());
            String root = families.family(report.id());
            score.copies += account.equals(report.id()) ? 0 : 1;
            if (!account.equals(root)) {
                boolean copy = !account.equals(report.id());
                if (copy) {
                    score.missed.add(report.id());
                }
                if (!root.equals(report.id())) {
                    score.wrong.add(report.id() + " < " + root);
                }
            }
        }
        return scores;
    }

    static Score all(Map<String, Score> scores) {
        Score all = new Score();
        scores.values().forEach(score -> {
            all.copies += score.copies;
            all.missed.addAll(score.missed);
            all.wrong.addAll(score.wrong);
        });
        return all;
    }

    public static void main(String[] args) throws IOException {
        Pairs pairs = new Pairs(args.length == 0 ? SEED : Long.parseLong(args[0]));
        Map<String, Score> scores = pairs.scores(new Lineage().fold(pairs.reports()));
        scores.forEach((edit, score) -> System.out.printf("%-28s %s%n", edit, score));
        System.out.printf("%-28s %s%n", "all", all(scores));
    }
}
