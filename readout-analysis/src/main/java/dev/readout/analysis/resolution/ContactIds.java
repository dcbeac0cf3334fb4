package dev.readout.analysis.resolution;

import dev.readout.model.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names contacts after their earliest evidence: parties, day and channel of the mention published first, main mentions
 * before background ones. Reports that arrive later and were published later leave a name as it is. Where two contacts
 * would bear one name, the earlier keeps it and the other adds a mark of its own first mention.
 */
final class ContactIds {
    private static final Comparator<Sighting> FIRST =
            (a, b) -> a.main() == b.main() ? Sighting.EARLIER.compare(a, b) : a.main() ? -1 : 1;

    private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(-\\d\\d)?");

    private ContactIds() {}

    /**
     * The ids of the contacts of one set of parties.
     *
     * @param block its code, which every id begins with, so that no other contact of the record can bear it
     */
    static Map<Cluster, String> of(String block, List<Cluster> clusters) {
        record Anchored(Cluster cluster, Sighting anchor) {}
        List<Anchored> ordered = new ArrayList<>(clusters.size());
        for (Cluster c : clusters) {
            ordered.add(new Anchored(c, Collections.min(c.members(), FIRST)));
        }
        ordered.sort(Comparator.comparing(Anchored::anchor, FIRST));
        Map<Cluster, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Anchored a : ordered) {
            String plain = plain(block, a.anchor());
            boolean marked = !a.anchor().window().firm() || taken.contains(plain);
            String digest = marked ? digest(a.anchor().mention().id()) : "";
            String id = marked ? plain + "-" + digest.substring(0, 6) : plain;
            id = taken.contains(id) ? plain + "-" + digest : id;
            taken.add(id);
            ids.put(a.cluster(), id);
        }
        return ids;
    }

    private static String plain(String block, Sighting anchor) {
        return (block.replace('+', '-') + "-" + day(anchor) + "-" + channel(anchor)).toLowerCase(Locale.ROOT);
    }

    private static String day(Sighting anchor) {
        if (anchor.window().firm()) {
            return LocalDate.ofEpochDay(anchor.window().claimed().earliest()).toString();
        }
        String date = anchor.mention().date().toString();
        return MONTH_OR_YEAR.matcher(date).matches() ? date : "open";
    }

    /** Phone and video are one class, since reports take one for the other. */
    private static String channel(Sighting s) {
        return s.channels().stream().anyMatch(Channel::remote)
                ? "remote"
                : s.channels().isEmpty()
                        ? Channel.UNKNOWN.code()
                        : s.channels().iterator().next().code();
    }

    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
