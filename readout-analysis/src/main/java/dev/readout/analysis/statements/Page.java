package dev.readout.analysis.statements;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's sentences laid end to end, with the vocabulary of speech found and quotations marked. A unit is a sentence,
 * or several that one quotation joins.
 */
final class Page {
    private final List<Token> tokens = new ArrayList<>();
    private final Phrases.@Nullable Match<Speech.Word>[] words;
    private final @Nullable Thing[] things;
    private final @Nullable Principal[] principals;
    private final int[] offsets;
    private final boolean[] sentenceStart;
    private final int[] block;
    private final Quotations quotations;
    private final String text;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Page(List<Passage> passages, Speech speech, String text) {
        this.text = text;
        for (Passage passage : passages) {
            tokens.addAll(passage.spotted().sentence().tokens());
        }
        int n = tokens.size();
        words = new Phrases.Match[n];
        things = new Thing[n];
        principals = new Principal[n];
        offsets = new int[n];
        sentenceStart = new boolean[n];
        block = new int[n];
        int at = 0;
        int blocks = 0;
        @Nullable Passage before = null;
        for (Passage passage : passages) {
            blocks += before == null || !before.block().equals(passage.block()) ? 1 : 0;
            sentenceStart[at] = true;
            List<Token> sentence = passage.spotted().sentence().tokens();
            for (int i = 0; i < sentence.size(); i++) {
                block[at + i] = blocks;
                offsets[at + i] = at;
                things[at + i] = passage.spotted().at(i);
                words[at + i] = speech.phrases().at(sentence, i);
            }
            for (Principal principal : passage.principals()) {
                principals[at + principal.from()] = principal;
            }
            at += sentence.size();
            before = passage;
        }
        quotations = new Quotations(tokens, block);
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size() && tokens.get(i).is(word);
    }

    Quotations quotations() {
        return quotations;
    }

    /** The vocabulary of speech that begins at a token. */
    Phrases.@Nullable Match<Speech.Word> word(int i) {
        return i >= 0 && i < size() ? words[i] : null;
    }

    /** The end of the longest phrase of a closed class that begins at a token, or -1. */
    int of(int i, String kind) {
        Phrases.Match<Speech.Word> match = word(i);
        if (match != null) {
            for (Speech.Word word : match.values()) {
                if (word instanceof Speech.Word.Closed closed && closed.kind().equals(kind)) {
                    return i + match.to() - match.from();
                }
            }
        }
        return -1;
    }

    boolean in(int i, String kind) {
        return of(i, kind) == i + 1;
    }

    /** The verb of saying that begins at a token; where one has several readings, the first of the lexicon. */
    Speech.Word.@Nullable Verb verb(int i) {
        Phrases.Match<Speech.Word> match = word(i);
        if (match != null) {
            for (Speech.Word word : match.values()) {
                if (word instanceof Speech.Word.Verb verb) {
                    return verb;
                }
            }
        }
        return null;
    }

    /** The token after the phrase that begins at a token. */
    int after(int i) {
        Phrases.Match<Speech.Word> match = word(i);
        return match == null ? i + 1 : i + match.to() - match.from();
    }

    @Nullable
    Thing thing(int i) {
        return i >= 0 && i < size() ? things[i] : null;
    }

    /** The end of the thing that begins at a token. */
    int thingEnd(int i) {
        Thing thing = thing(i);
        return thing == null ? i + 1 : offsets[i] + thing.to();
    }

    @Nullable
    Principal principal(int i) {
        return i >= 0 && i < size() ? principals[i] : null;
    }

    /** The end of the principal that begins at a token. */
    int principalEnd(int i) {
        Principal principal = principal(i);
        return principal == null ? i : offsets[i] + principal.to();
    }

    boolean sameBlock(int i, int j) {
        return block[i] == block[j];
    }

    int block(int i) {
        return block[i];
    }

    boolean blockStart(int i) {
        return i == 0 || block[i - 1] != block[i];
    }

    /** The end of the unit that begins at a token. */
    int unitEnd(int from) {
        int i = from;
        while (i < size()) {
            Range quotation = quotations.at(i);
            i = quotation == null ? i + 1 : Math.min(quotation.to(), size());
            boolean announced = i < size() && is(i - 1, ":") && quotations.at(i) != null;
            if (i < size() && !announced && (block[i] != block[i - 1] || sentenceStart[i])) {
                break;
            }
        }
        return i;
    }

    Span span(Range range) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    /** The words as they stand in the report. */
    String text(Range range) {
        Span span = span(range);
        return text.substring(span.start(), span.end());
    }

    boolean punctuation(int i) {
        String sign = get(i).text();
        return ",.;:!?()[]—–…\"“”«»".contains(sign) || (sign.equals("-") && spaced(i));
    }

    /** Whether white space stands before the token. */
    boolean spaced(int i) {
        return i == 0 || get(i).start() > get(i - 1).end();
    }
}
