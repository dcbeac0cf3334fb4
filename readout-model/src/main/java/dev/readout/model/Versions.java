package dev.readout.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the texts of one address speaks, and to which it is that the others yield. A page yields to its newer version;
 * of a page and what a feed says of it the shorter one yields. Two texts that tell different stories, or of which nothing
 * shows which is the newer, both speak. The outcome depends on the set of versions alone.
 */
public final class Versions {
    /** Page and feed give the same text with crumbs more or less: only what is longer by a tenth is fuller. */
    private static final double CRUMBS = 1.1;

    private static final Comparator<Version> LATER = Comparator.comparing(
                    (Version v) -> v.appearance().seen(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(v -> v.report().id());

    private final List<Version> all;
    private final Map<Version, Story> stories = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    /** Why a text yields. */
    public enum Why implements Coded {
        /** The page was changed. */
        NEWER("newer"),
        /** The other says more of the same. */
        FULLER("fuller");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Where a version stands among the others.
     *
     * @param predecessor the report that it took the place of; absent where it is the first
     * @param yieldsTo the report that speaks in its place; absent where it speaks itself
     * @param why absent where it speaks itself
     */
    public record Standing(
            @Nullable String predecessor,
            @Nullable String yieldsTo,
            @Nullable Why why) {
        /** The only text of its address. */
        public static final Standing ALONE = new Standing(null, null, null);

        public Standing {
            if ((yieldsTo == null) != (why == null)) {
                throw new IllegalArgumentException("a text yields to another for a reason: " + yieldsTo + ", " + why);
            }
        }
    }

    private Versions(Collection<Version> versions) {
        this.all = versions.stream().sorted(LATER).toList();
        all.forEach(version -> stories.put(version, Story.of(version.report())));
    }

    /**
     * The standing of each by its report's id.
     *
     * @param versions of one address
     */
    public static Map<String, Standing> of(Collection<Version> versions) {
        Versions together = new Versions(versions);
        for (Version version : together.all) {
            together.standings.put(version.report().id(), Standing.ALONE);
        }
        List<Version> pages = together.chain(Appearance.Form.PAGE);
        List<Version> feeds = together.chain(Appearance.Form.FEED);
        feeds.forEach(feed -> pages.stream()
                .filter(page -> together.sameStory(feed, page))
                .reduce((before, last) -> last)
                .ifPresent(page -> together.weigh(feed, page)));
        return Map.copyOf(together.standings);
    }

    private boolean sameStory(Version one, Version other) {
        Story story = stories.get(one);
        Story theirs = stories.get(other);
        return story != null && theirs != null && story.same(theirs);
    }

    /** Settles the versions of one form among themselves; those that speak, the newest last. */
    private List<Version> chain(Appearance.Form form) {
        List<Version> same =
                all.stream().filter(v -> v.appearance().form() == form).toList();
        Map<Version, Version> next = new HashMap<>();
        for (Version version : same) {
            Version before = null;
            for (Version other : same) {
                if (other.before(version) && sameStory(other, version)) {
                    before = before == null || !other.before(before) ? other : before;
                    next.merge(other, version, (known, later) -> known.before(later) ? later : known);
                }
            }
            standings.put(
                    version.report().id(),
                    new Standing(before == null ? null : before.report().id(), null, null));
        }
        List<Version> speaking =
                same.stream().filter(version -> !next.containsKey(version)).toList();
        if (speaking.isEmpty()) {
            // their times contradict each other: nothing shows which is the newest
            return same;
        }
        next.keySet().forEach(old -> last(old, next).ifPresent(newest -> giveWay(old, newest, Why.NEWER)));
        return speaking;
    }

    private static Optional<Version> last(Version old, Map<Version, Version> next) {
        Set<Version> passed = new HashSet<>();
        Version at = old;
        while (next.containsKey(at)) {
            if (!passed.add(at)) {
                return Optional.empty();
            }
            at = next.getOrDefault(at, at);
        }
        return Optional.of(at);
    }

    /** A feed speaks only where it says more than the page ever did: a page that was cut down may take something back. */
    private void weigh(Version feed, Version page) {
        int most = all.stream()
                .filter(v -> v.appearance().form() == Appearance.Form.PAGE && sameStory(v, feed))
                .mapToInt(Version::length)
                .max()
                .orElse(0);
        boolean fuller = feed.length() > most * CRUMBS;
        Version speaks = fuller ? feed : page;
        Version silent = fuller ? page : feed;
        giveWay(silent, speaks, Why.FULLER);
        // what yielded to the one that is silent now is led on
        List<String> led = new ArrayList<>();
        standings.forEach((id, standing) -> {
            if (silent.report().id().equals(standing.yieldsTo())) {
                led.add(id);
            }
        });
        for (String id : led) {
            Standing standing = standings.getOrDefault(id, Standing.ALONE);
            standings.put(
                    id, new Standing(standing.predecessor(), speaks.report().id(), standing.why()));
        }
    }

    private void giveWay(Version silent, Version speaks, Why why) {
        standings.computeIfPresent(
                silent.report().id(),
                (id, standing) ->
                        new Standing(standing.predecessor(), speaks.report().id(), why));
    }
}
