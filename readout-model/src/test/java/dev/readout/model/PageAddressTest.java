package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a/1",
                "http://www.news.example/a/1/",
                "HTTPS://News.Example/a/1#comments",
                "https://news.example/a/1?utm_source=feed&utm_medium=rss"
            })
    void waysOfWritingOneAddressAreOne(String url) {
        assertEquals(Optional.of("news.example/a/1"), PageAddress.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://news.example", "https://www.news.example/", "https://news.example/#top", "file.txt", ""
            })
    void frontPagesAndWhatIsNoAddressAreNone(String url) {
        assertEquals(Optional.empty(), PageAddress.of(url));
    }

    @Test
    void queriesAndRoutesTellPagesApart() {
        assertEquals(Optional.of("news.example?id=7"), PageAddress.of("https://news.example/?id=7"));
        assertNotEquals(PageAddress.of("https://a.example/story?id=1"), PageAddress.of("https://a.example/story?id=2"));
        assertNotEquals(PageAddress.of("https://a.example/#!/1"), PageAddress.of("https://a.example/#!/2"));
        assertNotEquals(PageAddress.of("https://a.example/News"), PageAddress.of("https://a.example/news"));
    }
}
