package dev.readout.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void aPhraseIsFoundWhereverItStands() {
        Phrases phrases = new Phrases(List.of("log in", "lot", "мы"));
        assertTrue(phrases.in("please log in"));
        assertTrue(phrases.in("a lot"));
        assertTrue(phrases.in("и мы"));
        assertFalse(phrases.in("lo"));
        assertFalse(phrases.in(""));
        assertTrue(phrases.begin("lots"));
        assertFalse(phrases.begin("a lot"));
        assertThrows(IllegalArgumentException.class, () -> new Phrases(List.of("a")));
    }

    @Test
    void randomTextsHoldWhatASearchOneByOneFinds() {
        long seed = 20250224;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (List<String> sought :
                List.of(List.of("ab", "bca", "a~", "žb", "ccc"), List.of("bca", "~žb", "abAb", "ccc"))) {
            holds(sought, random);
        }
    }

    private static void holds(List<String> sought, Random random) {
        Phrases phrases = new Phrases(sought);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(8); c >= 0; c--) {
                text.append("abc~žA".charAt(random.nextInt(6)));
            }
            String words = text.toString();
            assertEquals(sought.stream().anyMatch(words::contains), phrases.in(words), words);
            assertEquals(sought.stream().anyMatch(words::startsWith), phrases.begin(words), words);
        }
    }

    @Test
    void bytesOfControlAreSeenAmongOthers() {
        byte[] text = "A page\twith\r\nlines, “quotes” and no fault at all."
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(Controls.few(text));
        for (int at = 0; at < text.length; at++) {
            for (byte control : new byte[] {0, 0x0E, 0x1B, 0x1F}) {
                byte[] broken = text.clone();
                broken[at] = control;
                assertFalse(Controls.few(broken), control + " at " + at);
            }
        }
        assertFalse(Controls.few("\u0085\u007F".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
