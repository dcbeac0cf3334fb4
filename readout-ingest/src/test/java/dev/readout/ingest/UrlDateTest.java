package dev.readout.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.model.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDateTest {
    @ParameterizedTest
    @CsvSource({
        "https://paper.example/world/2019/12/03/summit-opens, 2019-12-03",
        "https://paper.example/news/2014/jul/28/leaders-speak/, 2014-07-28",
        "https://weekly.example/World/2014/0903/Call-between-presidents, 2014-09-03",
        "https://tv.example/news/2020/06/leaders-talk-200603073013954.html, 2020-06-03",
        "https://agency.example/article/20250224-leaders-talk, 2025-02-24",
        "https://paper.example/story/2025/02/leaders-talk, ''",
        "https://paper.example/story/2025/13/45/x, ''",
        "https://paper.example/id/20251, ''",
    })
    void readsTheDayThatAnAddressNames(String url, String day) {
        assertEquals(day, UrlDate.of(url).map(Published::toString).orElse(""));
    }
}
