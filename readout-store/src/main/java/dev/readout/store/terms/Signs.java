package dev.readout.store.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese, Japanese and Korean signs, each of them and behind it the pair that it makes with the next: so a single sign is
 * found, and several are found by pairs, which are rare, wherever in a run they stand.
 */
final class Signs extends Analyzer {
    private static final int ALL =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream bare = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(words, new CJKBigramFilter(bare, ALL, true));
    }
}
