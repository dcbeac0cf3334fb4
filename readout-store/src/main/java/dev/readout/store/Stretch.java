package dev.readout.store;

import dev.readout.store.terms.Line;
import dev.readout.store.terms.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of a text that shows best what was found in it.
 *
 * @param start where it begins in the text
 * @param parts what follows from there; those at odd places are what was found
 */
record Stretch(int start, List<String> parts) {
    /** So many words of a text are shown around what was found. */
    static final int WORDS = 32;

    private static final String SENTENCE_ENDS = ".!?\n。！？";

    Stretch {
        parts = List.copyOf(parts);
    }

    /**
     * Where a phrase stands.
     *
     * @param first the number of its first term
     * @param last the number of its last one
     */
    private record Place(int phrase, int first, int last) {}

    /**
     * Some terms of a text.
     *
     * @param to the number of the first one that is not among them
     */
    private record Frame(int from, int to, List<Place> places) {
        int different() {
            BitSet phrases = new BitSet();
            places.forEach(place -> phrases.set(place.phrase()));
            return phrases.cardinality();
        }
    }

    /** Shows most of the phrases, then most of their places, then the first of these. */
    static Stretch of(String text, Places words, Wanted wanted) {
        List<Place> places = places(words, wanted);
        Frame best = IntStream.range(0, places.size())
                .mapToObj(i -> frame(words.size(), places.subList(i, places.size())))
                .max(Comparator.comparingInt(Frame::different)
                        .thenComparingInt(frame -> frame.places().size())
                        .thenComparingInt(frame -> -frame.from()))
                .orElseGet(() -> new Frame(0, Math.min(WORDS, words.size()), List.of()));
        return cut(text, words, around(text, words, best), places);
    }

    private static List<Place> places(Places words, Wanted wanted) {
        record Looked(int phrase, List<Integer> terms) {}
        List<String> terms = wanted.terms();
        Map<Integer, List<Looked>> byFirst = new HashMap<>();
        for (int i = 0; i < wanted.phrases().size(); i++) {
            for (Line wording : wanted.phrases().get(i)) {
                List<Integer> looked = Stream.of(wording.terms().split(" ", -1))
                        .map(terms::indexOf)
                        .toList();
                byFirst.computeIfAbsent(looked.get(0), first -> new ArrayList<>())
                        .add(new Looked(i, looked));
            }
        }
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int term = words.term(at);
            for (Looked each : term == Places.OTHER ? List.<Looked>of() : byFirst.getOrDefault(term, List.of())) {
                if (stands(words, at, each.terms())) {
                    places.add(new Place(each.phrase(), at, at + each.terms().size() - 1));
                }
            }
        }
        return places;
    }

    private static boolean stands(Places words, int at, List<Integer> looked) {
        if (at + looked.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < looked.size(); i++) {
            if (words.term(at + i) != looked.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** What is seen from the first place on. */
    private static Frame frame(int size, List<Place> places) {
        Place first = places.get(0);
        int to = Math.min(size, Math.max(first.first() + WORDS, first.last() + 1));
        return new Frame(
                first.first(),
                to,
                places.stream()
                        .takeWhile(place -> place.first() < to)
                        .filter(place -> place.last() < to)
                        .toList());
    }

    /** The same with words before it: from where the sentence begins, if that is near, else so that it is in the middle. */
    private static Frame around(String text, Places words, Frame frame) {
        int last = frame.places().stream().mapToInt(Place::last).max().orElse(frame.from());
        int spare = Math.max(0, WORDS - (last + 1 - frame.from()));
        int sentence = frame.from();
        while (sentence > 0 && frame.from() - sentence < spare && !begins(text, words, sentence)) {
            sentence--;
        }
        int from = sentence == 0 || begins(text, words, sentence) ? sentence : frame.from() - spare / 2;
        int to = Math.min(words.size(), Math.max(from + WORDS, last + 1));
        return new Frame(Math.max(0, Math.min(from, to - WORDS)), to, frame.places());
    }

    /** Whether a sentence ends before a term. */
    private static boolean begins(String text, Places words, int at) {
        for (int i = words.end(at - 1); i < words.start(at); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Stretch cut(String text, Places words, Frame frame, List<Place> places) {
        int start = frame.from() == 0 ? 0 : words.start(frame.from());
        int end = frame.to() == words.size() ? text.length() : words.end(frame.to() - 1);
        List<String> parts = new ArrayList<>();
        int done = start;
        int from = -1;
        int to = -1;
        for (Place place : places) {
            if (place.first() < frame.from() || place.last() >= frame.to()) {
                continue;
            }
            int first = words.start(place.first());
            // what overlaps is marked as one: signs that go by pairs, or phrases that share a word
            if (first >= to) {
                done = marked(text, done, from, to, parts);
                from = first;
            }
            to = Math.max(to, words.end(place.last()));
        }
        done = marked(text, done, from, to, parts);
        parts.add(text.substring(done, end));
        return new Stretch(start, parts);
    }

    /** Adds what stands before a find and the find itself, and returns where it ends. */
    private static int marked(String text, int done, int from, int to, List<String> parts) {
        if (to < 0) {
            return done;
        }
        parts.add(text.substring(done, from));
        parts.add(text.substring(from, to));
        return to;
    }
}
