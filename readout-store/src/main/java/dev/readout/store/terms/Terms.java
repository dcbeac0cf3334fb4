package dev.readout.store.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts apart into the terms by which a search finds them: those that Lucene makes of their language. What a language
 * needs is loaded with its first text. For one thread at a time.
 */
public final class Terms {
    /** A term begins and ends where a letter or figure is, so what separates two is none of their characters. */
    private static final char BETWEEN = ' ';

    private final Map<String, Analyzer> analyzers = new HashMap<>();
    private final StringBuilder line = new StringBuilder();

    private interface Sink {
        void take(CharTermAttribute term, OffsetAttribute place);
    }

    /**
     * The terms of a text.
     *
     * @param language its ISO 639-1 code; where nobody here knows that language, case and accents alone go
     */
    public Line line(String language, String text) {
        line.setLength(0);
        int[] size = {0};
        each(language, text, (term, place) -> {
            if (size[0]++ > 0) {
                line.append(BETWEEN);
            }
            line.append(term.buffer(), 0, term.length());
        });
        return new Line(line.toString(), size[0]);
    }

    /**
     * Where its words stand.
     *
     * @param looked terms that are looked for, each once
     */
    public Places places(String language, String text, List<String> looked) {
        CharArrayMap<Integer> numbers = new CharArrayMap<>(looked.size(), false);
        for (int i = 0; i < looked.size(); i++) {
            numbers.put(looked.get(i), i);
        }
        Places places = new Places(text.length() / 5);
        each(language, text, (term, place) -> {
            @Nullable Integer number = numbers.get(term.buffer(), 0, term.length());
            places.add(place.startOffset(), place.endOffset(), number == null ? Places.OTHER : number);
        });
        return places;
    }

    /**
     * What may stand for words in texts of several languages, each once; nothing for a language in which they have no term.
     *
     * @param languages as the texts have them
     */
    public List<Line> wordings(Iterable<String> languages, String words) {
        Set<Line> wordings = new LinkedHashSet<>();
        for (String language : languages) {
            Line each = line(language, words);
            if (each.size() > 0) {
                wordings.add(each);
            }
        }
        return List.copyOf(wordings);
    }

    private void each(String language, String text, Sink sink) {
        Analyzer analyzer = analyzers.computeIfAbsent(Analyzers.code(language), code -> new Kept(Analyzers.of(code)));
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // a stemmer may leave nothing of a word that is all ending
                if (term.length() > 0) {
                    sink.take(term, place);
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
