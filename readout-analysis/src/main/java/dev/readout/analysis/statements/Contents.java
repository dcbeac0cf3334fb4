package dev.readout.analysis.statements;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.List;

/** What can be told from the words said alone: their form and where they stand without quotation marks. */
final class Contents {
    private Contents() {}

    /** Direct where all words stand in quotation marks, mixed where some do. */
    static Statement.Form form(Page page, List<Range> contents) {
        boolean all = true;
        boolean some = false;
        for (Range content : contents) {
            for (int i = content.from(); i < content.to(); i++) {
                if (page.get(i).word()) {
                    boolean inside = page.quotations().inside(i);
                    all &= inside;
                    some |= inside;
                }
            }
        }
        return all && some ? Statement.Form.DIRECT : some ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }

    /** The span of the words; without the marks where one quotation holds them all. */
    static Span span(Page page, Range content) {
        Range quotation = page.quotations().at(content.from());
        if (quotation == null || quotation.to() < content.to() || quotation.to() - quotation.from() <= 2) {
            return page.span(content);
        }
        int marks = page.is(quotation.from(), "'") && page.is(quotation.from() + 1, "'") ? 2 : 1;
        int to = page.quotations().open(quotation) ? quotation.to() : quotation.to() - marks;
        int from = quotation.from() + marks;
        return from < Math.min(to, content.to())
                ? page.span(new Range(from, Math.min(to, content.to())))
                : page.span(content);
    }

    /** Whether the words end in a quotation that has no closing mark. */
    static boolean open(Page page, Range content) {
        Range quotation = page.quotations().around(content.to() - 1);
        return quotation != null && page.quotations().open(quotation);
    }

    /** Whether a unit is one quotation and nothing else. */
    static boolean whole(Page page, int from, int to) {
        Range quotation = page.quotations().at(from);
        if (quotation == null || quotation.to() - quotation.from() < 4) {
            return false;
        }
        for (int i = quotation.to(); i < to; i++) {
            if (page.get(i).word() && !page.quotations().inside(i)) {
                return false;
            }
        }
        return true;
    }
}
