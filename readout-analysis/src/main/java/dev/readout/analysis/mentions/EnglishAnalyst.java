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
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.structure.Block;
import dev.readout.analysis.structure.Structure;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.PrincipalReader;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.util.List;
import java.util.Optional;

/** The cascade for English: structure, words, things, clauses, mentions. */
public final class EnglishAnalyst implements Analyst {
    private final Lexicon lexicon = Lexicon.of("en");
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
        Drafts drafts = new Drafts(report, cast, times, trace);
        List<Block> blocks = structure.blocks(report);
        introduce(report, blocks, cast);
        for (Block block : blocks) {
            if (!block.readable()) {
                trace.skipped(block.span(), block.kind().reason());
                continue;
            }
            boolean headline = block.kind() == Block.Kind.HEADLINE;
            for (Sentence sentence : Sentences.of(
                    report.text(), block.span().start(), block.span().end())) {
                cast.nextSentence();
                trace.sentence(sentence.span());
                Spotted spotted = Spotted.of(sentence, lexicon);
                List<Principal> principals = PrincipalReader.read(spotted, cast);
                drafts.turn(spotted, principals);
                if (headline) {
                    drafts.headline(spotted, principals);
                }
                List<Candidate> candidates = ContactReader.read(spotted, principals, cast, headline, trace);
                drafts.add(spotted, principals, candidates, block.span().start(), headline);
            }
        }
        return new Analysis(drafts.mentions(), List.of());
    }

    /** Lets the cast know everyone who is named in full anywhere, and the first pair in contact, since headlines and leads
     * speak of 'the two leaders' and use family names. */
    private void introduce(Report report, List<Block> blocks, Cast cast) {
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            for (Sentence sentence : Sentences.of(
                    report.text(), block.span().start(), block.span().end())) {
                cast.nextSentence();
                Spotted spotted = Spotted.of(sentence, lexicon);
                ContactReader.read(spotted, PrincipalReader.read(spotted, cast), cast, false).stream()
                        .filter(c -> !c.weak())
                        .forEach(c -> cast.firstPair(c.actors()));
            }
        }
        cast.rewind();
    }
}
