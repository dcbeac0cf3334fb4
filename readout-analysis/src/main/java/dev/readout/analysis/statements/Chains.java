package dev.readout.analysis.statements;

import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds attribution chains, nearest first and the speaker last (codebook §3). Where the report has said through whom it
 * knows a source ('Reuters, citing Y'), later chains that begin with that source begin there too.
 */
final class Chains {
    private final Page page;
    private final Speakers speakers;
    private final Map<String, String> through = new HashMap<>();
    private final Map<Range, String> settled = new HashMap<>();

    Chains(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    List<String> of(Saying saying, List<Actor> speaking) {
        List<String> chain = new ArrayList<>();
        Saying outer = saying.within();
        List<Range> outside = new ArrayList<>();
        while (outer != null && outside.size() < 4) {
            Range words = outer.speaker();
            if (words != null && !words.equals(saying.speaker())) {
                outside.add(0, words);
            }
            outer = outer.within();
        }
        outside.forEach(words -> add(chain, words));
        saying.links().forEach(words -> add(chain, words));
        Range own = saying.speaker();
        if (own != null) {
            if (speaking.size() == 1 && speaking.get(0).named()) {
                settled.put(own, speaking.get(0).name());
            }
            add(chain, own);
        }
        saying.cited().forEach(words -> add(chain, words));
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (!saying.cited().isEmpty()) {
                through.putIfAbsent(key(chain.get(i + 1)), chain.get(i));
            }
        }
        return extended(chain);
    }

    private List<String> extended(List<String> chain) {
        List<String> whole = new ArrayList<>(chain);
        @Nullable String nearer = whole.isEmpty() ? null : through.get(key(whole.get(0)));
        while (nearer != null && !whole.contains(nearer)) {
            whole.add(0, nearer);
            nearer = through.get(key(nearer));
        }
        return whole;
    }

    /** A pronoun that nothing settles names no link. */
    private void add(List<String> chain, Range words) {
        boolean pronoun = words.to() - words.from() == 1 && page.in(words.from(), "pronoun");
        if (pronoun && !settled.containsKey(words)) {
            return;
        }
        String name = settled.containsKey(words) ? settled.getOrDefault(words, "") : name(words);
        if (chain.isEmpty() || !key(chain.get(chain.size() - 1)).equals(key(name))) {
            chain.add(name);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The settled name, else the words without article, apposition and relative pronoun. */
    private String name(Range words) {
        Optional<Actor> actor = speakers.settled(words).filter(Actor::named);
        if (actor.isPresent()) {
            return actor.get().name();
        }
        int from = words.from();
        while (from + 1 < words.to() && (page.is(from, "the") || page.is(from, "a") || page.is(from, "an"))) {
            from++;
        }
        int to = from + 1;
        while (to < words.to() && !page.is(to, ",") && !page.is(to, "who")) {
            to++;
        }
        return page.text(new Range(from, to));
    }
}
