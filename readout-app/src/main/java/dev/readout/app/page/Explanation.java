package dev.readout.app.page;

import dev.readout.analysis.Analyst;
import dev.readout.analysis.Trace;
import dev.readout.export.Field;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How one report was read: each field of each mention with its words and rule, and what came to nothing and why.
 *
 * @param sentences where the sentences that were read stand
 * @param again words that speak again of a mention's occasion
 * @param dropped contact words that came to no mention; none inside the words of one
 * @param skipped parts that were not read
 */
public record Explanation(
        Report report,
        List<Mention> mentions,
        List<Span> sentences,
        List<Again> again,
        List<Note> dropped,
        List<Note> skipped) {
    public Explanation {
        mentions = List.copyOf(mentions);
        sentences = sentences.stream().sorted().distinct().toList();
        again = List.copyOf(again);
        dropped = List.copyOf(dropped);
        skipped = List.copyOf(skipped);
    }

    /** Words and what is to be said of them. */
    public record Note(Quote words, String why) {}

    /** Words that speak again of the occasion for which the evidence stands. */
    public record Again(Quote words, Span evidence) {}

    /** One value of a mention: its field, its words, and the pattern and lexicon entry that read it. */
    public record Value(String field, String value, List<Quote> quotes, String rule) {}

    /** Reads the report and keeps what the analyst says on the way. */
    public static Explanation of(Report report, Analyst analyst) {
        Listener listener = new Listener(report);
        List<Mention> mentions = analyst.read(report, listener).mentions();
        List<Span> taken = new ArrayList<>();
        mentions.forEach(m -> values(m).forEach(v -> v.quotes().forEach(q -> taken.add(q.span()))));
        mentions.forEach(m -> taken.add(m.evidence().span()));
        listener.again.forEach(a -> taken.add(a.words().span()));
        List<Note> dropped = listener.dropped.stream()
                .filter(note -> taken.stream().noneMatch(note.words().span()::overlaps))
                .distinct()
                .toList();
        return new Explanation(report, mentions, listener.sentences, listener.again, dropped, listener.skipped);
    }

    /** Everything a mention says, in the order of the codebook's table; the claim that counts comes first. */
    public static List<Value> values(Mention mention) {
        List<Value> values = new ArrayList<>();
        mention.participants()
                .forEach(p -> values.add(new Value("participant", p.actor().toString(), List.of(p.quote()), p.rule())));
        add(Field.CHANNEL.name(), mention.channels(), Channel::code, values);
        add(Field.STATUS.name(), mention.statuses(), Coded::code, values);
        add(
                Field.DATE.name(),
                mention.dates(),
                d -> Words.date(d) + " (" + Field.DATE.partsOf(d).getOrDefault("basis", "") + ")",
                values);
        add(Field.PLACE.name(), mention.places(), Field.PLACE.words(), values);
        add(Field.DURATION.name(), mention.lengths(), Words::length, values);
        add(Field.INITIATIVE.name(), mention.initiatives(), Field.INITIATIVE.words(), values);
        add("topic", mention.topics(), Function.identity(), values);
        add("outcome", mention.outcomes(), Words::outcome, values);
        return values;
    }

    private static <V> void add(String field, List<Claim<V>> claims, Function<V, String> words, List<Value> values) {
        claims.forEach(claim -> values.add(new Value(field, words.apply(claim.value()), claim.quotes(), claim.rule())));
    }

    /** The sentence around a span; its line where the analyst told of no sentences. */
    Span sentence(Span span) {
        Span found = null;
        for (Span sentence : sentences) {
            if (sentence.overlaps(span)) {
                found = found == null ? sentence : found.to(sentence);
            }
        }
        if (found != null) {
            return found.to(span);
        }
        String text = report.text();
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, end < 0 ? text.length() : end)
                .to(span);
    }

    private static final class Listener implements Trace {
        private final Report report;
        private final List<Span> sentences = new ArrayList<>();
        private final List<Again> again = new ArrayList<>();
        private final List<Note> dropped = new ArrayList<>();
        private final List<Note> skipped = new ArrayList<>();

        Listener(Report report) {
            this.report = report;
        }

        @Override
        public void sentence(Span sentence) {
            sentences.add(sentence);
        }

        @Override
        public void skipped(Span part, String why) {
            skipped.add(new Note(report.quote(part), why));
        }

        @Override
        public void dropped(Span words, String why) {
            dropped.add(new Note(report.quote(words), why));
        }

        @Override
        public void again(Span words, Span evidence) {
            again.add(new Again(report.quote(words), evidence));
        }
    }
}
