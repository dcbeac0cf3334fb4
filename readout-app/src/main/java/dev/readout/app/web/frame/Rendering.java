package dev.readout.app.web.frame;

import dev.readout.app.web.route.Page;
import dev.readout.app.web.safety.Output;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Shows pages by the templates that were compiled with the program. */
public final class Rendering {
    private static final String PACKAGE = "dev.readout.app.web.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Rendering.class.getClassLoader(), PACKAGE);

    /** The page in UTF-8. */
    public byte[] html(Page page, Frame frame) {
        Output out = new Output();
        engine.render(page.template() + ".jte", Map.of("page", page, "frame", frame), out);
        return out.bytes();
    }
}
