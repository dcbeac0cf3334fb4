package dev.readout.store.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words of a language whose endings nobody here knows, without case and accents. */
final class PlainWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new BareFilter(words));
    }
}
