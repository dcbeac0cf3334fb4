package dev.readout.analysis.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds through whom words came: carriers between speaker and report, and sources that a reporter cites. */
final class Links {
    private final Page page;
    private final NounPhrases nouns;
    private final int to;

    Links(Page page, NounPhrases nouns, int to) {
        this.page = page;
        this.nouns = nouns;
        this.to = to;
    }

    /** 'citing Y' and 'in remarks carried by Y' behind the cue. */
    List<Range> of(Cue cue, int limit) {
        List<Range> links = new ArrayList<>();
        for (int i = cue.words().to(); i < to; i++) {
            Range quotation = page.quotations().at(i);
            if (quotation != null) {
                i = quotation.to() - 1;
                continue;
            }
            int carrier = page.of(i, "carrier");
            Range by = carrier > 0 ? nouns.behind(carrier, to) : null;
            if (by != null && i <= limit + 1) {
                links.add(by);
            }
        }
        if (cue.via() != null) {
            links.add(cue.via());
        }
        return links;
    }

    /** 'citing Y', right behind the cue. */
    List<Range> cited(Cue cue, int limit) {
        for (int i = cue.to(); i < Math.min(to, Math.max(limit, cue.to()) + 3); i++) {
            int citing = page.quotations().inside(i) ? -1 : page.of(i, "citing");
            Range source = citing > 0 ? source(citing) : null;
            if (source != null) {
                return List.of(source);
            }
        }
        return List.of();
    }

    /** The source named at a token, or null. */
    @Nullable
    Range source(int i) {
        Range source = nouns.behind(i, to);
        return source != null && nouns.sure(source) ? source : null;
    }
}
