package dev.readout.analysis.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits English text into words, numbers and signs. Hyphenated words fall into their parts with the hyphen between
 * ('Russia-US' names two parties); the possessive 's is a token of its own; abbreviations keep their full stop.
 */
public final class Tokenizer {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "gen", "lt", "col", "sen", "rep", "gov", "jr", "sr", "prof", "rev", "hon", "no", "vs", "amb", "eng",
            "engr", "maj", "brig", "capt", "adm", "msgr", "smt", "rt", "th");

    private static final int LONGEST_ABBREVIATION = 4;

    private Tokenizer() {}

    /** The tokens of text[from, to). */
    public static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (gap(c)) {
                i++;
                continue;
            }
            int end = end(text, i, to);
            tokens.add(Token.of(text, i, end));
            i = end;
        }
        return tokens;
    }

    /** Whether a character stands between tokens and belongs to none. */
    public static boolean gap(char c) {
        return c < 128
                ? c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c' && c <= '\u001f'
                : Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** Where the token that begins at {@code from} ends, within text[from, to). */
    public static int end(String text, int from, int to) {
        char c = text.charAt(from);
        if (letter(c)) {
            int plain = (int) (plainWord(text, from, to) >>> 32);
            return plain > 0 ? plain : word(text, from, to);
        }
        if (c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
            return number(text, from, to);
        }
        if (apostrophe(c) && from > 0 && Character.isLetter(text.charAt(from - 1)) && from + 1 < to) {
            int j = from + 1;
            while (j < to && j - from < 3 && Character.isLetter(text.charAt(j))) {
                j++;
            }
            boolean clitic = j == to || !Character.isLetter(text.charAt(j));
            return clitic ? j : from + 1;
        }
        return Character.isHighSurrogate(c) && from + 1 < to ? from + 2 : from + 1;
    }

    /**
     * Where a word of plain letters and figures ends, as most are, in the upper half; in the lower, its hash code in lower
     * case. 0 where something else begins or where it takes a closer look to tell.
     */
    public static long plainWord(String text, int from, int to) {
        int hash = 0;
        int i = from;
        char c = 0;
        while (i < to) {
            c = text.charAt(i);
            int lower = c | 0x20;
            if (lower < 'a' || lower > 'z') {
                if (c < '0' || c > '9') {
                    break;
                }
            } else if (c != lower && i > from + 2) {
                return 0;
            }
            hash = 31 * hash + lower;
            i++;
        }
        boolean figure = i > from && text.charAt(from) <= '9';
        if (i == from || figure || i < to && joins(c, text, from, i)) {
            return 0;
        }
        return (long) i << 32 | hash & 0xFFFFFFFFL;
    }

    /** Whether the sign behind a word may belong to it, or the word may have swallowed another. */
    private static boolean joins(char sign, String text, int from, int end) {
        return sign >= 128
                || sign == '.'
                || sign == '\''
                || sign == ' ' && text.charAt(end - 1) == 'f' && text.charAt(from) <= 'Z';
    }

    private static int word(String text, int from, int to) {
        int i = from;
        while (i < to && inside(text.charAt(i))) {
            if (i > from + 2 && seam(text, from, i, to)) {
                return i;
            }
            i++;
        }
        if (gluedOf(text, from, i, to)) {
            return i - 2;
        }
        // U.S., U.N., a.m.: single letters with full stops
        if (i == from + 1 && i < to && text.charAt(i) == '.') {
            int j = i + 1;
            while (j + 1 < to && Character.isLetter(text.charAt(j)) && text.charAt(j + 1) == '.') {
                j += 2;
            }
            boolean initial = j == i + 1 && Character.isUpperCase(text.charAt(from));
            if (j > i + 1 || initial) {
                return j;
            }
        }
        // O'Brien, N'Djamena, d'Ivoire, but not Ukraine's
        if (i < to - 1 && apostrophe(text.charAt(i)) && Character.isLetter(text.charAt(i + 1))) {
            int j = i + 1;
            while (j < to && Character.isLetter(text.charAt(j))) {
                j++;
            }
            boolean possessive = j == i + 2 && text.charAt(i + 1) == 's';
            boolean clitic = j - i <= 3 && i - from > 1;
            if (!possessive && !clitic) {
                return j;
            }
        }
        if (i < to
                && text.charAt(i) == '.'
                && i - from <= LONGEST_ABBREVIATION
                && ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
            return i + 1;
        }
        return i;
    }

    /** Where two words lost the space between them ('BenjaminNetanyahu', 'thePeople'); 'MacDonald' is one word. */
    private static boolean seam(String text, int from, int at, int to) {
        return Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && at + 2 < to
                && Character.isLowerCase(text.charAt(at + 1))
                && (Character.isLowerCase(text.charAt(at + 2)) || text.charAt(at + 2) == '-')
                && (at - from > 3 && Character.isUpperCase(text.charAt(from)) || text.startsWith("the", from));
    }

    /** Where 'of' lost the space before it ('Netanyahuof Israel'). */
    private static boolean gluedOf(String text, int from, int end, int to) {
        return end - from > 5
                && text.charAt(end - 1) == 'f'
                && text.charAt(end - 2) == 'o'
                && text.charAt(end - 3) != 'o'
                && Character.isUpperCase(text.charAt(from))
                && end + 1 < to
                && text.charAt(end) == ' '
                && (Character.isUpperCase(text.charAt(end + 1)) || text.startsWith("the ", end + 1));
    }

    private static boolean letter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean inside(char c) {
        return c < 128
                ? (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int number(String text, int from, int to) {
        int i = from;
        while (i < to
                && (Character.isLetterOrDigit(text.charAt(i))
                        || ((text.charAt(i) == ',' || text.charAt(i) == '.')
                                && i + 1 < to
                                && Character.isDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    /** The Latin letter for a Cyrillic one that looks the same, as mixed keyboards produce ('Defenсe'). */
    private static char latin(char c) {
        int at = c < '\u0405' || c > '\u0458' ? -1 : LOOKALIKES.indexOf(c);
        return at < 0 ? c : "ABEKMHOPCTXaeopcxyisjSIJ".charAt(at);
    }

    private static final String LOOKALIKES =
            "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u0405\u0406\u0408";

    /** Without diacritics; typographic apostrophes and dashes become plain. */
    public static String fold(String raw) {
        boolean plain = true;
        boolean signs = true;
        for (int i = 0; i < raw.length() && signs; i++) {
            char c = raw.charAt(i);
            plain &= c < 128;
            signs = sign(c) != 0;
        }
        if (plain && signs) {
            return raw;
        }
        return signs ? plainSigns(raw) : decomposed(raw);
    }

    /** The plain form of a typographic sign; the character itself where it is plain; 0 for what is neither. */
    public static char sign(char c) {
        if (c < 128) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            default -> 0;
        };
    }

    private static String plainSigns(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            out.append(sign(raw.charAt(i)));
        }
        return out.toString();
    }

    private static String decomposed(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String split = Normalizer.normalize(raw, Normalizer.Form.NFKD);
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (sign(c) != 0) {
                out.append(sign(c));
                continue;
            }
            switch (c) {
                case '\u0142' -> out.append('l');
                case '\u0141' -> out.append('L');
                case '\u00f8' -> out.append('o');
                case '\u00d8' -> out.append('O');
                case '\u0131' -> out.append('i');
                case '\u0111' -> out.append('d');
                case '\u0110' -> out.append('D');
                case '\u00df' -> out.append("ss");
                case '\u00e6' -> out.append("ae");
                case '\u0259' -> out.append('a');
                case '\u018f' -> out.append('A');
                default -> {
                    c = latin(c);
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
