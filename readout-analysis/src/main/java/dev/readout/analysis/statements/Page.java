package dev.readout.analysis.statements;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Phrases;
import dev.readout.analysis.statements.Speech.Verb;
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
    private final Phrases.@Nullable Match<Verb>[] verbs;
    private final Phrases.@Nullable Match<String>[] nouns;
    private final Phrases.@Nullable Match<String>[] closed;
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
        verbs = new Phrases.Match[n];
        nouns = new Phrases.Match[n];
        closed = new Phrases.Match[n];
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
            Sentence sentence = passage.spotted().sentence();
            for (int i = 0; i < sentence.size(); i++) {
                block[at + i] = blocks;
                offsets[at + i] = at;
                things[at + i] = passage.spotted().at(i);
                if (speech.opens(sentence.get(i))) {
                    verbs[at + i] = speech.verb(sentence, i);
                    nouns[at + i] = speech.noun(sentence, i);
                    closed[at + i] = speech.closed(sentence, i);
                }
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

    /** The end of the longest phrase of a closed class that begins at a token, or -1. */
    int of(int i, String kind) {
        Phrases.Match<String> match = i >= 0 && i < size() ? closed[i] : null;
        return match != null && match.values().contains(kind) ? i + match.to() - match.from() : -1;
    }

    /** Whether a token by itself is a word of a closed class. */
    boolean in(int i, String kind) {
        return of(i, kind) == i + 1;
    }

    /** The forms of verbs of saying that begin at a token; none where none does. */
    List<Verb> verbs(int i) {
        Phrases.Match<Verb> match = i >= 0 && i < size() ? verbs[i] : null;
        return match == null ? List.of() : match.values();
    }

    /** The first reading of the verb of saying that begins at a token, or null. */
    @Nullable
    Verb verb(int i) {
        List<Verb> readings = verbs(i);
        return readings.isEmpty() ? null : readings.get(0);
    }

    /** The token after the verb that begins at a token. */
    int verbEnd(int i) {
        Phrases.Match<Verb> match = verbs[i];
        return match == null ? i + 1 : i + match.to() - match.from();
    }

    /** Whether a noun of saying begins at a token. */
    boolean noun(int i) {
        return i >= 0 && i < size() && nouns[i] != null;
    }

    /** The token after the noun of saying that begins at a token. */
    int nounEnd(int i) {
        Phrases.Match<String> match = nouns[i];
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

    /** The token behind 'GENEVA (AP) —' at the beginning of a paragraph; the same token where there is no such thing. */
    int dateline(int from) {
        if (!blockStart(from) || !get(from).shouted()) {
            return from;
        }
        for (int i = from + 1; i < Math.min(size() - 1, from + 14) && sameBlock(from, i); i++) {
            boolean dash = is(i, "—") || is(i, "–") || is(i, "-");
            if (dash && spaced(i) && spaced(i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    /** The colon behind the person whose turn begins at a token ('President of Russia Vladimir Putin:'), or -1. */
    int turn(int i) {
        Principal person = principal(i);
        boolean opens = i >= 0 && i < size() && (blockStart(i) || sentenceStart[i]);
        if (!opens || person == null || person.kind() == Principal.Kind.PRONOUN) {
            return -1;
        }
        int end = principalEnd(i);
        if (is(end, "(")) {
            while (end < size() && end - i < 24 && !is(end, ")")) {
                end++;
            }
            end++;
        }
        return is(end, ":") ? end : -1;
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
