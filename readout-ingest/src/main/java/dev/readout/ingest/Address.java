package dev.readout.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page on the web.
 *
 * @param url http or https
 * @param host in lower case, without 'www.'
 */
public record Address(String url, String host) {
    private static final Pattern WEB =
            Pattern.compile("https?://(?:[^/?#@\\s]*@)?([^/?#:@\\s]+)\\S*", Pattern.CASE_INSENSITIVE);

    /** The address that the words are; empty for anything else. */
    public static Optional<Address> of(String words) {
        Matcher web = WEB.matcher(words);
        return web.matches() ? Optional.of(new Address(web.group(), bare(web.group(1)))) : Optional.empty();
    }

    private static String bare(String host) {
        String low = host.toLowerCase(Locale.ROOT);
        return low.startsWith("www.") ? low.substring("www.".length()) : low;
    }
}
