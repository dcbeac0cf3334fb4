package dev.readout.testkit;

import dev.readout.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Made-up web pages of some 30 kB, as outlets have them: a story among menus, lists of other stories and scripts. Every
 * fiftieth tells of contacts between leaders ({@link Samples}), the others of none ({@link OrdinaryReports}); always the
 * same ones.
 */
public final class OutletPages {
    private static final int LINKS = 120;
    private static final int CONTACT = 50;

    private final OrdinaryReports news = new OrdinaryReports();
    private final List<Report> contacts = List.of(Samples.release(), Samples.news());
    private int made;

    /** Where the last page was found. */
    public String address() {
        return "https://paper.example/story/" + made;
    }

    /** The next page. */
    public byte[] next() {
        made++;
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.append("<title>Report ").append(made).append(" of the day | Paper</title>");
        html.append("<link rel=\"canonical\" href=\"").append(address()).append("\">");
        html.append("<meta property=\"article:published_time\" content=\"2025-02-24T10:00:00Z\">");
        html.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Report ");
        html.append(made).append(" of the day\",\"datePublished\":\"2025-02-24T10:00:00Z\"}</script>");
        html.append("<style>").append(".a{margin:0 auto;padding:4px}\n".repeat(60));
        html.append("</style></head><body>");
        links(html, "nav", made);
        html.append("<main><article><h1>Report ").append(made).append(" of the day</h1>");
        story().lines().forEach(line -> html.append("<p>").append(line).append("</p>\n"));
        html.append("</article></main>");
        links(html, "aside", made + 1);
        html.append("<script>").append("window.queue=window.queue||[];queue.push({a:1});\n".repeat(60));
        html.append("</script><footer><p>Paper, all rights reserved.</p></footer></body></html>");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String story() {
        String ordinary = news.next().text();
        if (made % CONTACT > 0) {
            return ordinary;
        }
        Report contact = contacts.get(made / CONTACT % contacts.size());
        return contact.quote(contact.body()).words() + "\n" + ordinary;
    }

    private static void links(StringBuilder html, String part, int page) {
        html.append('<').append(part).append(" class=\"related-links\"><ul>");
        for (int i = 0; i < LINKS; i++) {
            html.append("<li class=\"item\"><a href=\"/story/").append(page * LINKS + i);
            html.append("\"><span>Other story ").append(i).append("</span></a></li>\n");
        }
        html.append("</ul></").append(part).append('>');
    }
}
