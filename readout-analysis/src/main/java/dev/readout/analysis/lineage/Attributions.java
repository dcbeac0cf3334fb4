package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.model.Actor;
import dev.readout.model.Attribution;
import dev.readout.model.Mention;
import dev.readout.model.Origin;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells through whom a report knows what it says of a contact: its words lie in what somebody is reported to have said.
 * What the participants say to each other in the contact is the contact, not a source of it. Immutable.
 */
public final class Attributions {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[\"”’)]*\\s|\\R");

    private final Origins origins;
    private final Sources sources;

    private Attributions(Lexicon lexicon) {
        OriginTable table = new OriginTable();
        Outlets outlets = lexicon.allOutlets();
        this.origins = new Origins(table, outlets);
        this.sources = new Sources(table, outlets, lexicon);
    }

    /** For reports in English. Making it takes a moment; share it. */
    public static Attributions english() {
        return new Attributions(Lexicon.english());
    }

    /**
     * The attributions of a report's mentions, by mention and place. A press service's own release has itself as origin
     * (codebook §3), whomever it quotes: there are none.
     *
     * @param mentions of the report
     * @param statements of the report
     */
    public List<Attribution> of(Report report, List<Mention> mentions, List<Statement> statements) {
        List<Attribution> attributions = new ArrayList<>();
        if (statements.isEmpty() || origins.of(report).kind() == Origin.Kind.OFFICIAL) {
            return attributions;
        }
        for (Mention mention : mentions) {
            List<Attribution> own = new ArrayList<>();
            for (Statement statement : statements) {
                if (informs(statement, mention)) {
                    own.add(attribution(report, mention, statement));
                }
            }
            headline(report, mention, own);
            attributions.addAll(own);
        }
        return attributions;
    }

    private static boolean informs(Statement statement, Mention mention) {
        Span content = statement.content().span();
        boolean told = Voices.quotes(mention).anyMatch(q -> content.contains(q.span()));
        boolean infinitive =
                statement.content().words().toLowerCase(Locale.ROOT).startsWith("to ");
        boolean act = mention.evidence().span().overlaps(statement.cue().span());
        boolean inside = statement.speaker().filter(s -> takesPart(s, mention)).isPresent()
                && statement.addressee().filter(a -> takesPart(a, mention)).isPresent();
        return told && !infinitive && !act && !inside && !statement.chain().isEmpty();
    }

    private static boolean takesPart(Actor actor, Mention mention) {
        return mention.participants().stream().anyMatch(p -> p.actor().equals(actor));
    }

    private Attribution attribution(Report report, Mention mention, Statement statement) {
        LocalDate day = report.published() == null ? null : report.published().day();
        String last = statement.chain().get(statement.chain().size() - 1);
        boolean opening = statement
                .speakerWords()
                .filter(words -> !words.words().contains(" ") && opens(report.text(), words.span()))
                .isPresent();
        List<String> origins = opening && statement.speaker().isEmpty() && !sources.known(last)
                ? List.of()
                : sources.of(last, statement.speaker().orElse(null), day);
        return new Attribution(mention.id(), words(report, statement), statement.chain(), origins);
    }

    /** Whether it begins a sentence, where a capital letter makes no name. */
    private static boolean opens(String text, Span words) {
        String before = text.substring(0, words.start()).stripTrailing();
        return before.isEmpty()
                || ".!?\"”“".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), words.start()).contains("\n");
    }

    /** What is said, with the words that say who says it; behind those, to the end of the sentence. */
    private static Span words(Report report, Statement statement) {
        Span content = statement.content().span();
        Span whole = content.to(statement.cue().span());
        whole = statement.speakerWords().map(Quote::span).map(whole::to).orElse(whole);
        if (content.start() == whole.start()) {
            Matcher end = SENTENCE_END
                    .matcher(report.text())
                    .region(Math.max(content.end(), whole.end()), report.body().end());
            whole = new Span(
                    whole.start(), end.find() ? end.start() : report.body().end());
        }
        return whole;
    }

    /**
     * A headline or a header line never says through whom the report knows: where all that the body says of the contact
     * comes through somebody, so do they.
     */
    private static void headline(Report report, Mention mention, List<Attribution> attributions) {
        List<Span> above = new ArrayList<>();
        if (report.headline() != null) {
            above.add(report.headline());
        }
        above.add(new Span(0, report.body().start()));
        List<Span> body = Voices.quotes(mention)
                .map(Quote::span)
                .filter(span -> above.stream().noneMatch(lines -> lines.contains(span)))
                .toList();
        boolean through = !body.isEmpty()
                && body.stream().allMatch(span -> attributions.stream()
                        .anyMatch(a -> !a.origins().isEmpty() && a.words().contains(span)));
        if (through) {
            Attribution lead = attributions.get(0);
            Voices.quotes(mention)
                    .flatMap(q -> above.stream()
                            .filter(lines -> lines.contains(q.span()))
                            .limit(1))
                    .distinct()
                    .forEach(lines ->
                            attributions.add(new Attribution(mention.id(), lines, lead.chain(), lead.origins())));
        }
    }
}
