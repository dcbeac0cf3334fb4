package dev.readout.app.web.contact;

import dev.readout.app.page.StatementLines;
import dev.readout.app.page.Words;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.evidence.Shown;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the reports of a contact tell beside its fields: who takes part, of what they spoke, what came of it, who said what. */
public record Told(Cited cited) {
    private Whole whole() {
        return cited.whole();
    }

    /** Who takes part, with the words that name them. */
    public List<Shown> participants() {
        List<Shown> shown = new ArrayList<>();
        for (Actor actor : whole().contact().participants()) {
            List<Evidence> words = new ArrayList<>();
            for (Mention mention : whole().selection().mentionsOf(whole().contact())) {
                for (Participant named : mention.participants()) {
                    if (named.actor().equals(actor)) {
                        words.add(cited(mention.reportId(), named.quote()));
                    }
                }
            }
            shown.add(new Shown(actor.toString(), words));
        }
        return shown;
    }

    /** What they spoke of, each topic once. */
    public List<Shown> topics() {
        Map<String, List<Evidence>> topics = new LinkedHashMap<>();
        for (Mention mention : whole().selection().mentionsOf(whole().contact())) {
            for (Claim<String> claim : mention.topics()) {
                List<Evidence> same =
                        topics.computeIfAbsent(claim.value().toLowerCase(Locale.ROOT), topic -> new ArrayList<>());
                claim.quotes().forEach(quote -> same.add(cited(mention.reportId(), quote)));
            }
        }
        List<Shown> shown = new ArrayList<>();
        topics.forEach(
                (topic, words) -> shown.add(new Shown(words.get(0).quote().words(), words)));
        return shown;
    }

    /** What came of it. */
    public List<Shown> outcomes() {
        List<Shown> shown = new ArrayList<>();
        for (Mention mention : whole().selection().mentionsOf(whole().contact())) {
            List<Actor> all =
                    mention.participants().stream().map(Participant::actor).toList();
            for (Claim<Outcome> claim : mention.outcomes()) {
                Outcome outcome = claim.value();
                shown.add(new Shown(
                        outcome.by().containsAll(all) ? outcome.kind().code() : Words.outcome(outcome),
                        claim.quotes().stream()
                                .map(quote -> cited(mention.reportId(), quote))
                                .toList()));
            }
        }
        return shown;
    }

    /** Who said what, through whom; the same words of several reports stand together. */
    public List<Shown> statements() {
        List<Shown> shown = new ArrayList<>();
        for (List<Statement> same : StatementLines.grouped(whole().contact(), whole().selection())) {
            shown.add(new Shown(
                    StatementLines.head(same.get(0)),
                    same.stream()
                            .map(statement -> cited(statement.reportId(), statement.content()))
                            .toList()));
        }
        return shown;
    }

    private Evidence cited(String reportId, Quote quote) {
        return cited.words(reportId, quote);
    }
}
