package dev.readout.store.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes texts apart into the terms by which a search finds them: those that Lucene makes of their language. What a language
 * needs is loaded with its first text. For a single thread.
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

    /** The same terms with their places. */
    public List<Term> places(String language, String text) {
        List<Term> terms = new ArrayList<>(text.length() / 6);
        each(
                language,
                text,
                (term, place) -> terms.add(new Term(term.toString(), place.startOffset(), place.endOffset())));
        return terms;
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
        Analyzer analyzer = analyzers.computeIfAbsent(Analyzers.code(language), Analyzers::of);
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
