package dev.readout.app.command;

import dev.readout.app.deciding.Ledger;
import dev.readout.app.run.Tally;
import dev.readout.store.Store;
import dev.readout.store.Store.Counts;
import dev.readout.store.Store.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run did, for its user. */
final class TallyLines {
    private TallyLines() {}

    static List<String> of(Tally tally, Counts store, String place) {
        List<String> lines = new ArrayList<>();
        lines.add(count(tally.read(), "report") + " read: " + tally.added() + " new, " + tally.unchanged()
                + " unchanged" + also(tally.sources(), "known from another place") + also(tally.reread(), "read again")
                + also(tally.skipped(), "other files skipped"));
        lines.addAll(unread(tally));
        if (!tally.changed() && tally.read() > 0) {
            lines.add("Nothing changed.");
        }
        if (!tally.failures().isEmpty()) {
            lines.addAll(failures(tally));
        }
        lines.add(place + " now holds " + count(store.mentions(), "mention") + " of "
                + count(store.contacts(), "contact")
                + (store.unresolved() == 0 ? "." : "; " + store.unresolved() + " left open ('readout unresolved')."));
        return lines;
    }

    /** A line where analysts' decisions do not apply to what is stored now. */
    static List<String> ofDecisions(Store store) {
        int loose = Ledger.loose(store);
        return loose == 0
                ? List.of()
                : List.of(count(loose, "decision")
                        + " to look at, about what is not stored or not told now ('readout decisions').");
    }

    /** The reports that are only kept, by language, the most frequent first; no line where there is none. */
    static List<String> unread(Tally tally) {
        if (tally.unread().isEmpty()) {
            return List.of();
        }
        int all = tally.unread().values().stream().mapToInt(Integer::intValue).sum();
        String languages = tally.unread().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(language -> language.getKey() + " " + language.getValue())
                .collect(Collectors.joining(", "));
        return List.of(count(all, "report") + " kept unread, no language pack: " + languages
                + " ('readout reread' reads them once there is one)");
    }

    /** The failures under their codes, with what to do about each. */
    static List<String> failures(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(tally.failures().size() + " failed:");
        Map<String, List<Failure>> byCode = new TreeMap<>();
        tally.failures().forEach(failure -> byCode.computeIfAbsent(failure.code(), code -> new ArrayList<>())
                .add(failure));
        byCode.forEach((code, failures) -> {
            lines.add("  " + code + ": " + tally.remedies().getOrDefault(code, ""));
            failures.forEach(failure -> lines.add("    " + failure.source() + ": " + failure.detail()));
        });
        return lines;
    }

    private static String also(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what;
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
