package dev.readout.analysis.mentions;

import dev.readout.analysis.Analysis;
import dev.readout.analysis.Analyst;
import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.clauses.ContactReader;
import dev.readout.analysis.dates.DateReader;
import dev.readout.analysis.dates.DurationReader;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.statements.Passage;
import dev.readout.analysis.statements.StatementReader;
import dev.readout.analysis.structure.Block;
import dev.readout.analysis.structure.Structure;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.PrincipalReader;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Mention;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cascade for English: structure, words, things, clauses, mentions. */
public final class EnglishAnalyst implements Analyst {
    private final Lexicon lexicon = Lexicon.of("en");
    private final StatementReader statements = StatementReader.english();
    private final SubstanceReader substance = SubstanceReader.english();
    private final Structure structure = Structure.of("en");
    private final DateReader dates = DateReader.english();
    private final DurationReader durations = DurationReader.english();

    @Override
    public Analysis read(Report report) {
        return read(report, Trace.NONE);
    }

    @Override
    public Analysis read(Report report, Trace trace) {
        if (!report.language().equals("en")) {
            trace.skipped(report.body(), "no analyst for language " + report.language());
            return Analysis.NOTHING;
        }
        Published published = report.published();
        Optional<Lexicon.Outlet> publisher = lexicon.outlet(report.outlet());
        Cast cast = new Cast(lexicon, published == null ? null : published.day(), publisher.orElse(null));
        Draft.Times times = new Draft.Times(dates, durations, published);
        Drafts drafts = new Drafts(report, cast, times, substance, trace);
        List<Line> lines = lines(report, trace);
        if (lines.stream().noneMatch(line -> vocabulary(line.spotted()))) {
            trace.skipped(report.body(), "no contact vocabulary");
            return Analysis.NOTHING;
        }
        introduce(lines, cast);
        List<Passage> passages = new ArrayList<>();
        for (Line line : lines) {
            boolean headline = line.block().kind() == Block.Kind.HEADLINE;
            cast.nextSentence();
            trace.sentence(line.spotted().sentence().span());
            cast.speaksOf(drafts.past(line.spotted().sentence()));
            List<Principal> principals = PrincipalReader.read(line.spotted(), cast);
            passages.add(new Passage(line.block(), line.spotted(), principals));
            drafts.turn(line.spotted(), principals);
            if (headline) {
                drafts.headline(line.spotted(), principals);
            }
            List<Candidate> candidates = ContactReader.read(line.spotted(), principals, cast, headline, trace);
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
                int start = block.span().start();
                for (Sentence sentence :
                        Sentences.of(report.text(), start, block.span().end())) {
                    lines.add(new Line(block, Spotted.of(sentence, lexicon)));
                }
            } else {
                trace.skipped(block.span(), block.kind().reason());
            }
        }
        return lines;
    }

    /** The gate: without contact vocabulary there is nothing to record. */
    private static boolean vocabulary(Spotted s) {
        for (int i = 0; i < s.size(); i++) {
            Thing thing = s.at(i);
            boolean contact = thing != null
                    && (thing.is(Entry.ContactNoun.class)
                            || thing.is(Entry.ContactVerb.class)
                            || thing.of("speech-act")
                            || thing.of("invite"));
            if (contact) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets the cast know everyone who is named in full anywhere, and the first pair in contact, since headlines and leads
     * speak of 'the two leaders' and use family names.
     */
    private static void introduce(List<Line> lines, Cast cast) {
        for (Line line : lines) {
            if (line.block().kind() == Block.Kind.PARAGRAPH) {
                cast.nextSentence();
                List<Principal> principals = PrincipalReader.read(line.spotted(), cast);
                for (Candidate candidate : ContactReader.read(line.spotted(), principals, cast, false)) {
                    if (!candidate.weak()) {
                        cast.firstPair(candidate.actors());
                    }
                }
            }
        }
        cast.rewind();
    }
}
