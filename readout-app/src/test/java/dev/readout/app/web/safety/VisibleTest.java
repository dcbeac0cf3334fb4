package dev.readout.app.web.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleTest {
    private static String shown(String text) {
        Output out = new Output();
        out.writeContent("[");
        out.writeContent("<" + text + ">", 1, 1 + text.length());
        out.writeContent("]");
        String written = new String(out.bytes(), StandardCharsets.UTF_8);
        assertTrue(written.startsWith("[") && written.endsWith("]"), written);
        return written.substring(1, written.length() - 1);
    }

    @Test
    void whatTurnsTheWritingIsShown() {
        assertEquals("a⟨U+202E⟩b⟨U+2066⟩c⟨U+061C⟩", shown("a\u202Eb\u2066c\u061C"));
    }

    @Test
    void controlsAndSignsWithoutAPictureAreShown() {
        assertEquals(
                "⟨U+0000⟩⟨U+001B⟩⟨U+007F⟩⟨U+0085⟩⟨U+FEFF⟩⟨U+2028⟩⟨U+E0041⟩",
                shown("\0\u001B\u007F\u0085\uFEFF\u2028\uDB40\uDC41"));
        assertEquals("⟨U+D800⟩x", shown("\uD800x"));
    }

    @Test
    void wordsOfEveryScriptStayAsTheyAre() {
        String words = "Grüße, Москва, 北京, القاهرة, می\u200Cخواهم, क्\u200Dष 🤝\n\tnext";
        assertEquals(words, shown(words));
    }

    @Test
    void howLongAPageIsMakesNoDifference() {
        String words = "plain <b>words</b>, Grüße, Москва, 北京 🤝 \u202E\n";
        String page = words.repeat(5000);
        assertEquals(page.replace("\u202E", "⟨U+202E⟩"), shown(page));
    }
}
