package dev.readout.analysis.statements;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Sentences;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.structure.Block;
import dev.readout.analysis.structure.Structure;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.PrincipalReader;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements without looking for contacts, as the cascade does for reports that have some. */
final class Speaking {
    private final Lexicon lexicon = Lexicon.of("en");
    private final Structure structure = Structure.of("en");
    private final StatementReader reader = StatementReader.english();

    List<Statement> read(String name, String text, @Nullable LocalDate day) {
        Published published = day == null ? null : new Published(day, null, null);
        return read(new Report(name, name, text, null, new Span(0, text.length()), published, null, null, "en"));
    }

    private List<Statement> read(Report report) {
        Published published = report.published();
        Cast cast = new Cast(lexicon, published == null ? null : published.day(), null);
        passages(report, cast);
        cast.rewind();
        return reader.read(report, passages(report, cast));
    }

    private List<Passage> passages(Report report, Cast cast) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : structure.blocks(report)) {
            Span span = block.span();
            if (block.readable()) {
                for (Sentence sentence : Sentences.of(report.text(), span.start(), span.end())) {
                    cast.nextSentence();
                    Spotted spotted = Spotted.of(sentence, lexicon);
                    passages.add(new Passage(block, spotted, PrincipalReader.read(spotted, cast)));
                }
            }
        }
        return passages;
    }
}
