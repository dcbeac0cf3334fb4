package dev.readout.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses without what does not tell one page from another. */
public final class PageAddress {
    private static final Pattern SHAPE =
            Pattern.compile("https?://(?:www\\.)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.CASE_INSENSITIVE);

    /** What campaigns and counters add. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:utm_\\w+|fbclid|gclid|yclid|mc_[ce]id)(?:=.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile("&");

    private PageAddress() {}

    /**
     * The address without its scheme, 'www.', a slash at its end, what counts visitors, and a part of the page; empty for a
     * site's front page, where every day another story stands, and for what is no address.
     */
    public static Optional<String> of(String url) {
        Matcher shape = SHAPE.matcher(url.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String path = shape.group(2).replaceFirst("/+$", "");
        String query = shape.group(3) == null
                ? ""
                : Arrays.stream(AND.split(shape.group(3), -1))
                        .filter(part ->
                                !part.isEmpty() && !COUNTED.matcher(part).matches())
                        .collect(Collectors.joining("&"));
        String fragment = shape.group(4);
        // some sites keep every story behind such a mark
        String route = fragment != null && fragment.matches("[!/].*") ? "#" + fragment : "";
        if (path.isEmpty() && query.isEmpty() && route.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                shape.group(1).toLowerCase(Locale.ROOT) + path + (query.isEmpty() ? "" : "?" + query) + route);
    }
}
