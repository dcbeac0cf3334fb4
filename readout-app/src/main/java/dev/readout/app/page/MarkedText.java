package dev.readout.app.page;

import dev.readout.model.Span;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stretch of text with labelled brackets in it, as {@code [1 Putin] called [2 Macron]}. Spans that cross are cut where
 * they cross, so that each bracket closes the one last opened.
 */
final class MarkedText {
    private final String text;
    private final Span stretch;
    /** The labels of each span, outer spans first. */
    private final Map<Span, String> labels =
            new TreeMap<>(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));

    MarkedText(String text, Span stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    /** Puts brackets around a span; one that is not inside the stretch is left out. */
    void mark(Span span, String label) {
        if (stretch.contains(span) && span.length() > 0) {
            labels.merge(span, label, (before, more) -> before.isEmpty() ? more : before + "," + more);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        Deque<Span> open = new ArrayDeque<>();
        for (int i = stretch.start(); i <= stretch.end(); i++) {
            close(i, open, out);
            for (Map.Entry<Span, String> mark : labels.entrySet()) {
                if (mark.getKey().start() == i) {
                    open.push(mark.getKey());
                    open(mark.getKey(), out);
                }
            }
            if (i < stretch.end()) {
                char c = text.charAt(i);
                out.append(c == '\n' || c == '\r' ? '↵' : c);
            }
        }
        return out.toString();
    }

    private void open(Span span, StringBuilder out) {
        String label = labels.getOrDefault(span, "");
        out.append('[').append(label).append(label.isEmpty() ? "" : " ");
    }

    private void close(int at, Deque<Span> open, StringBuilder out) {
        while (open.stream().anyMatch(span -> span.end() == at)) {
            Deque<Span> crossed = new ArrayDeque<>();
            for (Span top = open.pop(); top.end() != at; top = open.pop()) {
                out.append(']');
                crossed.push(top);
            }
            out.append(']');
            for (Span span : List.copyOf(crossed)) {
                open.push(span);
                open(span, out);
            }
        }
    }
}
