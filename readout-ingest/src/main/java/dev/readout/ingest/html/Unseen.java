package dev.readout.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what no reader sees or what is a control, so that none of it is read as text. */
final class Unseen implements NodeFilter {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "datalist",
            "dialog",
            "head",
            "title",
            "meta",
            "link",
            "map",
            "area",
            "applet",
            "frameset",
            "noframes");
    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");

    private final Clutter clutter;

    private Unseen(Clutter clutter) {
        this.clutter = clutter;
    }

    static void remove(Element root, Clutter clutter) {
        root.filter(new Unseen(clutter));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Comment) {
            return FilterResult.REMOVE;
        }
        return node instanceof Element element && unseen(element) ? FilterResult.REMOVE : FilterResult.CONTINUE;
    }

    private boolean unseen(Element element) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name)) {
            return true;
        }
        if (name.equals("body") || name.equals("html")) {
            // pages hide themselves whole until their scripts have run
            return false;
        }
        return element.hasAttr("hidden")
                || HIDDEN_STYLE
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find()
                || clutter.unseen(element);
    }
}
