package dev.readout.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells what of a page no reader sees, or is a control: none of it is read as text. */
final class Unseen {
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

    private final Called called;

    Unseen(Called called) {
        this.called = called;
    }

    /** Whether a node is so, taken by itself; all in it is too. */
    boolean is(Node node) {
        return node instanceof Comment || (node instanceof Element element && unseen(element));
    }

    private boolean unseen(Element element) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name)) {
            return true;
        }
        if (element.attributesSize() == 0 || name.equals("body") || name.equals("html")) {
            // pages hide themselves whole until their scripts have run
            return false;
        }
        Attributes given = element.attributes();
        if (Given.linkAlone(given)) {
            return false;
        }
        return given.hasKey("hidden") || hidden(given.get("style")) || called.unseen(given);
    }

    private static boolean hidden(String style) {
        return !style.isEmpty()
                && HIDDEN_STYLE.matcher(style.toLowerCase(Locale.ROOT)).find();
    }
}
