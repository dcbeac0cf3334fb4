package dev.readout.store.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English words without endings and accents. Lucene's own analyzer keeps accents, which reports set on names or not, and
 * leaves out 'the' and 'of', which stand in phrases.
 */
final class EnglishWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new PorterStemFilter(new BareFilter(new EnglishPossessiveFilter(words))));
    }
}
