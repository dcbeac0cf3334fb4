package dev.readout.store.terms;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes case and accents from words. That is what Lucene's filters for it do one after the other, in a third of the time:
 * hardly any word has an accent.
 */
final class BareFilter extends TokenFilter {
    /** A character becomes at most so many. */
    private static final int LONGEST = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[0];

    BareFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c >= 0x80) {
                fold(buffer, length);
                return true;
            }
            if (c >= 'A' && c <= 'Z') {
                buffer[i] = (char) (c - 'A' + 'a');
            }
        }
        return true;
    }

    private void fold(char[] buffer, int length) {
        if (folded.length < length * LONGEST) {
            folded = new char[length * LONGEST];
        }
        int size = ASCIIFoldingFilter.foldToASCII(buffer, 0, folded, 0, length);
        // what is folded may be a capital letter, so case comes after
        CharacterUtils.toLowerCase(folded, 0, size);
        term.copyBuffer(folded, 0, size);
    }
}
