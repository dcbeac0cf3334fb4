package dev.readout.analysis.dates;

import dev.readout.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text as a row of terms, numbers and signs, with every other word reduced to a placeholder. */
final class Items {
    private static final int NO_NUMBER = -1;

    final String text;
    private final Tokens tokens;
    private final Category[] categories;
    private final int[] values;
    private final int[] starts;
    private final int[] ends;
    private int count;

    private Items(Tokens tokens, int most) {
        this.text = tokens.text;
        this.tokens = tokens;
        categories = new Category[most];
        values = new int[most];
        starts = new int[most];
        ends = new int[most];
    }

    /** Empty where the text speaks of no time. */
    static Items of(String text, Span within, Terms lexicon) {
        Tokens tokens = Tokens.of(text, within, lexicon.words());
        boolean tells = lexicon.tells(tokens);
        Items items = new Items(tokens, tells ? tokens.count : 0);
        for (int at = 0; tells && at < tokens.count; ) {
            at = items.next(at, lexicon);
        }
        return items;
    }

    int size() {
        return count;
    }

    /** {@link Category#BREAK} outside the row. */
    Category at(int i) {
        return i < 0 || i >= count ? Category.BREAK : categories[i];
    }

    boolean is(int i, Category category) {
        return at(i) == category;
    }

    boolean is(int i, Category one, Category other) {
        return at(i) == one || at(i) == other;
    }

    int value(int i) {
        return values[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    /** No space between this and the next. */
    boolean joined(int i) {
        return i + 1 < count && ends[i] == starts[i + 1];
    }

    boolean capital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** A word that is no word of time stands here, in lower case. */
    boolean plainWord(int i) {
        boolean plain = is(i, Category.OTHER) || is(i, Category.NO_SESSION, Category.LASTED);
        return plain && Character.isLowerCase(text.charAt(starts[i]));
    }

    /** The first word of what stands here, in lower case. */
    String word(int i) {
        int end = starts[i];
        while (end < ends[i] && Tokens.letter(text.charAt(end))) {
            end++;
        }
        return text.substring(starts[i], end).toLowerCase(Locale.ROOT);
    }

    /** A number that can be a day of the month; else 0. */
    int day(int i) {
        boolean fits = (is(i, Category.NUMBER) && length(i) <= 2) || is(i, Category.ORDINAL);
        return fits && values[i] >= 1 && values[i] <= 31 ? values[i] : 0;
    }

    /** Four digits from 1900 to 2099; else 0. */
    int year(int i) {
        return is(i, Category.NUMBER) && length(i) == 4 && values[i] >= 1900 && values[i] < 2100 ? values[i] : 0;
    }

    private int next(int at, Terms lexicon) {
        Terms.@Nullable Found found = lexicon.find(tokens, at);
        if (found != null) {
            int last = at + found.tokens() - 1;
            add(found.term().category(), found.term().value(), at, last);
            return last + 1;
        }
        if (tokens.type[at] == Tokens.DIGITS) {
            return number(at, lexicon);
        }
        if (tokens.type[at] == Tokens.SIGN) {
            return sign(at);
        }
        add(tokens.type[at] == Tokens.EMPTY_LINE ? Category.BREAK : Category.OTHER, 0, at, at);
        return at + 1;
    }

    private int number(int at, Terms lexicon) {
        int value = parse(tokens.start[at], tokens.end[at]);
        int next = at + 1;
        if (value == NO_NUMBER || money(tokens.start[at]) || follows(next, '%')) {
            add(Category.OTHER, 0, at, at);
            return next;
        }
        if (follows(next, ',') && grouped(next + 1)) {
            add(Category.NUMBER, 1_000_000, at, next + 1);
            return next + 2;
        }
        if (next < tokens.count && tokens.type[next] == Tokens.WORD && tokens.start[next] == tokens.end[at]) {
            return suffixed(at, value, lexicon);
        }
        add(Category.NUMBER, value, at, at);
        return next;
    }

    /** '22nd', '10am', '90min'; else, as in '1990s', no number at all. */
    private int suffixed(int at, int value, Terms lexicon) {
        int next = at + 1;
        if (ordinal(next)) {
            int wordEnd = tokens.start[next] + 2;
            if (tokens.end[next] > wordEnd) {
                skipTo(next, wordEnd);
                add(Category.ORDINAL, value, at, at);
                ends[count - 1] = wordEnd;
                return next;
            }
            add(Category.ORDINAL, value, at, next);
            return next + 1;
        }
        Terms.@Nullable Found found = lexicon.find(tokens, next);
        if (found != null
                && (found.term().category() == Category.MERIDIEM
                        || found.term().category() == Category.CLOCK_UNIT
                        || found.term().category() == Category.ZONE)) {
            add(Category.NUMBER, value, at, at);
        } else {
            add(Category.OTHER, 0, at, next);
            return next + 1;
        }
        return next;
    }

    private boolean ordinal(int token) {
        int from = tokens.start[token];
        if (tokens.end[token] < from + 2 || (tokens.end[token] > from + 2 && text.charAt(from + 2) != ' ')) {
            return false;
        }
        char a = Words.fold(text.charAt(from));
        char b = Words.fold(text.charAt(from + 1));
        return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    }

    private int sign(int at) {
        char c = text.charAt(tokens.start[at]);
        if (c == '\'' || c == '’') {
            return apostrophe(at);
        }
        Category category =
                switch (c) {
                    case ',' -> Category.COMMA;
                    case '.' -> Category.DOT;
                    case ':' -> Category.COLON;
                    case '-', '–', '—', '‒', '‑' -> Category.DASH;
                    case '/' -> Category.SLASH;
                    case '(', '[' -> Category.OPEN;
                    case ')', ']' -> Category.CLOSE;
                    default -> Category.OTHER;
                };
        add(category, 0, at, at);
        return at + 1;
    }

    private int apostrophe(int at) {
        int from = tokens.start[at];
        boolean s = from + 1 < text.length()
                && Words.fold(text.charAt(from + 1)) == 's'
                && at + 1 < tokens.count
                && tokens.start[at + 1] == from + 1
                && (from + 2 >= text.length() || !Tokens.letter(text.charAt(from + 2)));
        boolean bare = from > 0 && Words.fold(text.charAt(from - 1)) == 's';
        add(s || bare ? Category.POSSESSIVE : Category.OTHER, 0, at, at);
        if (!s) {
            return at + 1;
        }
        ends[count - 1] = from + 2;
        if (tokens.end[at + 1] == from + 2) {
            return at + 2;
        }
        skipTo(at + 1, from + 2);
        return at + 1;
    }

    /** The rest of a run of plain words. */
    private void skipTo(int token, int from) {
        int at = from;
        while (at < tokens.end[token] - 1 && text.charAt(at) <= ' ') {
            at++;
        }
        tokens.start[token] = at;
    }

    private boolean grouped(int at) {
        return at < tokens.count
                && tokens.type[at] == Tokens.DIGITS
                && tokens.end[at] - tokens.start[at] == 3
                && tokens.start[at] == tokens.end[at - 1];
    }

    private boolean follows(int at, char sign) {
        return at < tokens.count && tokens.start[at] == tokens.end[at - 1] && text.charAt(tokens.start[at]) == sign;
    }

    private boolean money(int from) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        return before == '$' || before == '€' || before == '£' || before == '¥' || before == '#';
    }

    private int parse(int from, int to) {
        if (to - from > 9) {
            return NO_NUMBER;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private void add(Category category, int value, int first, int last) {
        categories[count] = category;
        values[count] = value;
        starts[count] = tokens.start[first];
        ends[count++] = tokens.end[last];
    }
}
