package dev.readout.analysis.statements;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Party;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of a report's statements belong to a contact (codebook §3): those in whose words the report tells of it, whoever
 * speaks; and those of a person or body that acts for a party to it, spokesmen included, where either the report is
 * published to tell of this contact alone, or the words stand in the passage of a mention of it. The passage begins with
 * the sentence of the evidence and ends with the paragraph or where another contact is told, for a background mention with
 * the second sentence after. What the record already has as a topic or outcome of the contact is not said again.
 */
public final class ContactStatements {
    /** Sentences of a background mention's passage behind that of its evidence. */
    private static final int BEHIND = 2;
    /** Characters. */
    private static final int INTRODUCTION = 12;

    private final Report report;
    private final List<Mention> own = new ArrayList<>();
    private final List<Mention> others = new ArrayList<>();
    private final Set<Party> parties = new HashSet<>();
    private final List<Span> known = new ArrayList<>();

    private ContactStatements(Contact contact, Report report, List<Mention> mentions) {
        this.report = report;
        for (Mention mention : mentions) {
            (contact.mentionIds().contains(mention.id()) ? own : others).add(mention);
        }
        for (Mention mention : own) {
            parties.addAll(mention.parties());
            for (Claim<String> topic : mention.topics()) {
                topic.quotes().forEach(quote -> known.add(quote.span()));
            }
            for (Claim<Outcome> outcome : mention.outcomes()) {
                outcome.quotes().forEach(quote -> known.add(quote.span()));
            }
        }
    }

    /**
     * The statements that belong to the contact, in the order in which they are given.
     *
     * @param mentions all mentions of the report
     * @param statements all statements of the report
     */
    public static List<Statement> of(
            Contact contact, Report report, List<Mention> mentions, List<Statement> statements) {
        ContactStatements rule = new ContactStatements(contact, report, mentions);
        return statements.stream().filter(rule::belongs).toList();
    }

    private boolean belongs(Statement statement) {
        Span content = statement.content().span();
        Span cue = statement.cue().span();
        if (known.stream().anyMatch(words -> words.overlaps(cue) || words.contains(content) || opens(content, words))) {
            return false;
        }
        boolean told = own.stream()
                .anyMatch(mention -> content.contains(mention.evidence().span()));
        boolean party = statement.speakers().stream().anyMatch(speaker -> parties.contains(speaker.party()));
        return told
                || party
                        && (alone()
                                || own.stream()
                                        .anyMatch(mention -> passage(mention).overlaps(cue)));
    }

    /** 'Discussed at length the refugee crisis': the words said are the topic, but for what introduces it. */
    private static boolean opens(Span content, Span words) {
        int before = words.start() - content.start();
        return before >= 0 && before <= INTRODUCTION;
    }

    /** Whether the report is published to tell of this contact and of no other. */
    private boolean alone() {
        return own.stream().anyMatch(ContactStatements::main) && others.stream().noneMatch(ContactStatements::main);
    }

    private static boolean main(Mention mention) {
        return mention.role() == Role.MAIN;
    }

    private Span passage(Mention mention) {
        Quote evidence = mention.evidence();
        String text = report.text();
        int start = text.lastIndexOf('\n', evidence.span().start()) + 1;
        int newline = text.indexOf('\n', evidence.span().end());
        int end = newline < 0 ? text.length() : newline;
        int from = start;
        int behind = 0;
        for (Sentence sentence : Sentences.of(text, start, end)) {
            Span span = sentence.span();
            if (span.end() <= evidence.span().start()) {
                continue;
            }
            from = from == start && span.start() <= evidence.span().start() ? span.start() : from;
            boolean more = main(mention) || behind++ <= BEHIND;
            boolean other = span.start() > evidence.span().start()
                    && others.stream().anyMatch(m -> span.contains(m.evidence().span()));
            if (!more || other) {
                return new Span(from, Math.max(from, span.start()));
            }
        }
        return new Span(from, end);
    }
}
