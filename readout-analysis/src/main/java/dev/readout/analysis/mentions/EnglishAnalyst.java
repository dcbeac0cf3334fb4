package dev.readout.analysis.mentions;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.clauses.ContactReader;
import dev.readout.analysis.dates.DateReader;
import dev.readout.analysis.dates.DurationReader;
import dev.readout.analysis.gate.Gate;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.statements.Passage;
import dev.readout.analysis.statements.StatementReader;
import dev.readout.analysis.structure.Block;
import dev.readout.analysis.structure.Structure;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Namesakes;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.PrincipalReader;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cascade for English: gate, structure, words, things, clauses, mentions. Statements are read only where a mention
 * was: they belong to the record of a contact, and a report without one pays neither for them nor, behind the gate, for
 * anything.
 */
public final class EnglishAnalyst implements Analyst {
    private final Lexicon lexicon = Lexicon.english();
    private final Gate gate = Gate.of(lexicon);
    private final StatementReader statements = StatementReader.english();
    private final SubstanceReader substance = SubstanceReader.english();
    private final Structure structure = Structure.of("en");
    private final DateReader dates = DateReader.english();
    private final DurationReader durations = DurationReader.english();

    @Override
    public boolean reads(String language) {
        return language.equals("en");
    }

    @Override
    public Analysis read(Report report) {
        return read(report, Trace.NONE);
    }

    @Override
    public Analysis read(Report report, Trace trace) {
        if (!reads(report.language())) {
            trace.skipped(report.body(), "no analyst for language " + report.language());
            return Analysis.NOTHING;
        }
        Outlet publisher = lexicon.outlet(report).orElse(null);
        Gate.Verdict verdict = gate.verdict(report, publisher);
        if (verdict == Gate.Verdict.NO_CONTACT_WORD) {
            trace.skipped(report.body(), verdict.reason());
            return Analysis.NOTHING;
        }
        // whoever follows the reading is told sentence by sentence why it comes to nothing
        return verdict == Gate.Verdict.OPEN || trace != Trace.NONE
                ? cascade(report, publisher, trace)
                : Analysis.NOTHING;
    }

    /** Everything behind the gate. */
    Analysis cascade(Report report, @Nullable Outlet publisher, Trace trace) {
        Published published = Dateline.published(report);
        Cast cast = new Cast(lexicon, published == null ? null : published.day(), publisher);
        cast.readAt(lexicon.allOutlets().of(report).map(Outlet::party).orElse(null));
        Draft.Times times = new Draft.Times(dates, durations, published);
        Drafts drafts = new Drafts(report, cast, times, substance, trace);
        List<Line> lines = lines(report, trace);
        List<Passage> known = new ArrayList<>();
        Set<Party> parties = introduce(lines, cast, known);
        if (parties.size() < 2 && trace == Trace.NONE) {
            // the gate counts the states that are named; persons of two of them come up in half of what it lets in
            return Analysis.NOTHING;
        }
        Quoted quoted = publisher == null ? Quoted.of(report, known, statements) : Quoted.NOBODY;
        List<Passage> passages = new ArrayList<>();
        for (Line line : lines) {
            boolean headline = line.block().kind() == Block.Kind.HEADLINE;
            cast.nextSentence();
            trace.sentence(line.spotted().sentence().span());
            cast.conversation().quoted(quoted.in(line.spotted().sentence().span()));
            cast.speaksOf(drafts.past(line.spotted().sentence()));
            List<Principal> principals = PrincipalReader.read(line.spotted(), cast);
            passages.add(new Passage(line.block(), line.spotted(), principals));
            if (drafts.turn(line.spotted(), principals, headline)) {
                // 'I' is whose turn has just begun
                principals = PrincipalReader.read(line.spotted(), cast);
            }
            if (headline) {
                drafts.headline(line.spotted(), principals);
            }
            List<Candidate> candidates = ContactReader.read(line.spotted(), principals, cast, headline, trace);
            cast.named(principals);
            drafts.add(
                    line.spotted(), principals, candidates, line.block().span().start(), headline);
        }
        List<Mention> mentions = drafts.mentions();
        return mentions.isEmpty() ? Analysis.NOTHING : new Analysis(mentions, statements.read(report, passages));
    }

    private record Line(Block block, Spotted spotted) {}

    private List<Line> lines(Report report, Trace trace) {
        List<Line> lines = new ArrayList<>();
        for (Block block : structure.blocks(report)) {
            if (block.readable()) {
                for (Sentence sentence : Sentences.of(report.text(), block.span(), block.insets())) {
                    lines.add(new Line(block, Spotted.of(sentence, lexicon)));
                }
            } else {
                trace.skipped(block.span(), block.kind().reason());
            }
        }
        return lines;
    }

    /**
     * Lets the cast know everyone who is named in full anywhere, and the first pair in contact, since headlines and leads
     * speak of 'the two leaders' and use family names.
     *
     * @param passages takes the sentences of the body with whom they name
     * @return for whom they and the publisher act: whoever takes part in a contact acts for one of these
     */
    private static Set<Party> introduce(List<Line> lines, Cast cast, List<Passage> passages) {
        Set<Party> parties = new HashSet<>();
        if (cast.publisher() != null) {
            parties.add(cast.publisher().party());
        }
        lines.forEach(line -> Namesakes.note(line.spotted(), cast));
        for (Line line : lines) {
            if (line.block().kind() == Block.Kind.PARAGRAPH) {
                cast.nextSentence();
                List<Principal> principals = PrincipalReader.read(line.spotted(), cast);
                note(principals, parties);
                passages.add(new Passage(line.block(), line.spotted(), principals));
                for (Candidate candidate : ContactReader.read(line.spotted(), principals, cast, false)) {
                    if (!candidate.weak()) {
                        cast.firstPair(candidate.actors());
                    }
                }
            }
        }
        for (Line line : lines) {
            if (line.block().kind() == Block.Kind.HEADLINE) {
                List<Principal> principals = PrincipalReader.read(line.spotted(), cast);
                note(principals, parties);
                cast.headed(principals);
            }
        }
        cast.rewind();
        return parties;
    }

    private static void note(List<Principal> principals, Set<Party> parties) {
        for (Principal principal : principals) {
            for (Actor actor : principal.counts() ? principal.actors() : List.<Actor>of()) {
                parties.add(actor.party());
            }
        }
    }
}
