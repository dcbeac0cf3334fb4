package dev.readout.store.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English words without endings and accents. Lucene's own analyzer keeps accents, which reports set on names or not, and
 * leaves out 'the' and 'of', which stand in phrases.
 */
final class EnglishWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        // what is folded may be a capital letter, so case comes after
        TokenStream bare = new LowerCaseFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
        return new TokenStreamComponents(words, new PorterStemFilter(bare));
    }
}
