package dev.readout.app.web.safety;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/**
 * Where templates write. Everything that a page says passes here after it was escaped, so that no template can forget to
 * make hidden characters visible.
 */
public final class Output implements TemplateOutput {
    private final StringBuilder text = new StringBuilder(1 << 14);

    @Override
    public void writeContent(String content) {
        writeContent(content, 0, content.length());
    }

    @Override
    public void writeContent(String content, int from, int to) {
        Visible.append(content, from, to, text);
    }

    /** The page in UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
