package dev.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF expressions. */
final class EdtfReader {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([?~%]?)");

    private EdtfReader() {}

    /** @throws IllegalArgumentException naming the expression and what is wrong with it */
    static Edtf read(String expression) {
        try {
            return any(expression.strip());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("no EDTF: '" + expression + "': " + wrong.getMessage(), wrong);
        }
    }

    private static Edtf any(String text) {
        int both = text.indexOf('&');
        if (both >= 0) {
            return new Edtf.Within(plain(text.substring(0, both)), interval(text.substring(both + 1)));
        }
        return plain(text);
    }

    private static Edtf plain(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            List<Edtf.OneOf.Member> members = new ArrayList<>();
            for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
                members.add(member(part.strip()));
            }
            return new Edtf.OneOf(members);
        }
        return text.indexOf('/') >= 0 ? interval(text) : calendar(text);
    }

    private static Edtf.OneOf.Member member(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? new Edtf.OneOf.Member(calendar(text), calendar(text))
                : new Edtf.OneOf.Member(calendar(text.substring(0, dots)), calendar(text.substring(dots + 2)));
    }

    private static Edtf.Interval interval(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + text + "' is no interval");
        }
        return new Edtf.Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static Edtf.@Nullable Calendar end(String text) {
        return text.equals("..") || text.isEmpty() ? null : calendar(text);
    }

    private static Edtf.Calendar calendar(String text) {
        Matcher parts = CALENDAR.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no date like 2025-02-24, 2025-02 or 2025");
        }
        Edtf.Qualifier qualifier = Edtf.Qualifier.NONE;
        for (Edtf.Qualifier q : Edtf.Qualifier.values()) {
            if (q.sign().equals(parts.group(4))) {
                qualifier = q;
            }
        }
        return new Edtf.Calendar(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), qualifier);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.startsWith("X") ? null : Integer.valueOf(digits);
    }
}
