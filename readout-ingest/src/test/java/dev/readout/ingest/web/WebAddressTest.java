package dev.readout.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://2130706433/, http://127.0.0.1/",
        "http://0177.0.0.1/, http://127.0.0.1/",
        "http://017700000001, http://127.0.0.1/",
        "http://0x7f.1/a, http://127.0.0.1/a",
        "http://0X7F000001, http://127.0.0.1/",
        "http://127.1/, http://127.0.0.1/",
        "http://127.0.0.1./, http://127.0.0.1/",
        "http://１２７。０。０。１/, http://127.0.0.1/",
        "http://[::FFFF:127.0.0.1]:8080/, http://127.0.0.1:8080/",
        "http://[0:0:0:0:0:0:0:1]/, 'http://[0:0:0:0:0:0:0:1]/'",
        "HTTPS://News.Example.:443/A?b=c#d, https://news.example/A?b=c",
        "http://news.example:80, http://news.example/",
        "http://bücher.example/новости, http://xn--bcher-kva.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
        "http://news.example/a b%20c%zz, http://news.example/a%20b%20c%25zz",
        "http://news.example/a/../b/./c, http://news.example/b/c",
        "http://news.example//a, http://news.example/a",
        "http://news.example/web/2020/http://old.example//a, http://news.example/web/2020/http://old.example//a",
        "http://news.example/a//b/../c/./d?e=/../f, http://news.example/a//c/d?e=/../f",
        "http://news.example/../a/.., http://news.example/",
        "http://news.example/a/b/., http://news.example/a/b/",
        "http://news.example/.//a, http://news.example/a",
        "http://news.example/a/...b/.c, http://news.example/a/...b/.c",
        "http://news.example?q, http://news.example/?q"
    })
    void every_way_to_write_an_address_has_one_form(String written, String form) throws Refusal {
        assertEquals(form, WebAddress.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/",
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "jar:http://news.example/!/",
                "news.example",
                "http://",
                "http:///a",
                "http://user:word@news.example/",
                "http://good.example@127.0.0.1/",
                "http://127.0.0.1\\@good.example/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://08.1.1.1/",
                "http://a.0xz1.1q.9999999999/",
                "http://4294967296/",
                "http://[::1",
                "http://[fe80::1%25eth0]/",
                "http://news.example:0/",
                "http://news.example:65536/",
                "http://news.example:80:80/",
                "http://a b/",
                "http://127%2e0.0.1/",
                "http://..",
                "http://news..example/",
                "http://a\r\nb/"
            })
    void what_is_no_page_on_the_web_is_refused(String written) {
        Refusal refusal = assertThrows(Refusal.class, () -> WebAddress.of(written));
        assertEquals(Reason.BAD_ADDRESS, refusal.of(written).reason(), written);
    }

    @ParameterizedTest
    @CsvSource({
        "https://b.example/x, https://b.example/x",
        "//b.example/x, http://b.example/x",
        "/x, http://a.example/x",
        "x?y, http://a.example/p/x?y",
        "../x, http://a.example/x",
        "?z, http://a.example/p/q?z",
        "#top, http://a.example/p/q?r"
    })
    void a_redirect_is_resolved_from_where_it_stands(String location, String there) throws Refusal {
        assertEquals(
                there, WebAddress.of("http://a.example/p/q?r").resolve(location).toString());
    }

    @Test
    void a_redirect_to_another_kind_of_address_is_refused() throws Refusal {
        WebAddress here = WebAddress.of("http://a.example/");
        for (String location :
                new String[] {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "http:x"}) {
            assertThrows(Refusal.class, () -> here.resolve(location), location);
        }
    }

    @Test
    void hosts_are_allowed_by_their_names_alone() {
        assertEquals(
                Set.of("news.example", "10.0.0.1", "0:0:0:0:0:0:0:1"),
                new Visitor(Set.of("News.Example.", "0xA.1", "[::1]"), null).allowed());
        for (String name : new String[] {"http://news.example", "news.example/a", "*.example", "", "a b", "[::1"}) {
            assertThrows(IllegalArgumentException.class, () -> new Visitor(Set.of(name), null), name);
        }
    }

    @Test
    void a_contact_cannot_smuggle_header_lines() {
        for (String contact : new String[] {"a@b.example\r\nX: y", "a b", "", "a)b", "ä@b.example", "a".repeat(201)}) {
            assertThrows(IllegalArgumentException.class, () -> new Visitor(Set.of(), contact), contact);
        }
    }
}
