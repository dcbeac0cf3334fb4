package dev.readout.store;

import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.store.Store.Added;
import dev.readout.store.terms.ReportTerms;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A report with what was read from it, on its way into the store. */
record Addition(
        Report report,
        List<Mention> mentions,
        List<Statement> statements,
        Optional<ReportTerms> terms,
        String extraction) {
    Addition {
        for (Mention mention : mentions) {
            if (!mention.reportId().equals(report.id())) {
                throw new IllegalArgumentException(
                        "mention " + mention.id() + " is of report " + mention.reportId() + ", not of " + report.id());
            }
        }
        for (Statement statement : statements) {
            if (!statement.reportId().equals(report.id())) {
                throw new IllegalArgumentException(
                        "a statement of report " + statement.reportId() + ", not of " + report.id());
            }
        }
        if (halved(report.text())) {
            throw new IllegalArgumentException("the text has half a surrogate pair: " + report.source());
        }
    }

    private static boolean halved(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    /** @param search is given the terms of what is written */
    Added run(Handle handle, SearchIndex search) {
        FailureRows.delete(handle, report.source());
        if (ReportRows.insert(handle, report, extraction)) {
            ReportRows.source(handle, report, extraction);
            insertFinds(handle);
            terms.ifPresent(cut -> search.take(report.id(), cut));
            PendingRows.note(handle, mentions);
            return Added.ADDED;
        }
        ReportRows.Known known = ReportRows.known(handle, report.id()).orElseThrow();
        Optional<String> before = ReportRows.extraction(handle, report.id(), report.source());
        if (before.filter(extraction::equals).isPresent()) {
            return Added.UNCHANGED;
        }
        ReportRows.source(handle, report, extraction);
        boolean otherExtraction = !known.extraction().equals(extraction);
        boolean earlierSource = report.source().compareTo(known.source()) < 0;
        if (otherExtraction || earlierSource) {
            replace(handle);
            search.forget();
        }
        if (otherExtraction) {
            return Added.REREAD;
        }
        return before.isEmpty() ? Added.SOURCE_ADDED : earlierSource ? Added.REREAD : Added.UNCHANGED;
    }

    /** Puts what was read now in place of what was read before, whatever version that was; the report must be stored. */
    Added again(Handle handle, SearchIndex search) {
        if (ReportRows.known(handle, report.id()).isEmpty()) {
            throw new IllegalArgumentException("not stored, so it cannot be read again: report " + report.id());
        }
        FailureRows.delete(handle, report.source());
        ReportRows.source(handle, report, extraction);
        if (sameFinds(handle)) {
            ReportRows.update(handle, report, extraction);
            return Added.UNCHANGED;
        }
        replace(handle);
        search.forget();
        return Added.REREAD;
    }

    private boolean sameFinds(Handle handle) {
        try {
            return Set.copyOf(MentionRows.of(handle, List.of(report.id()))).equals(Set.copyOf(mentions))
                    && StatementRows.of(handle, report.id()).equals(statements);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            // What is stored cannot be read; the new reading mends it.
            return false;
        }
    }

    private void replace(Handle handle) {
        PendingRows.note(handle, report.id());
        List<String> gone = new ArrayList<>(MentionRows.idsOf(handle, report.id()));
        mentions.forEach(mention -> gone.remove(mention.id()));
        StatementRows.delete(handle, report.id());
        MentionRows.delete(handle, report.id());
        SketchRows.forget(handle, report.id());
        ReportRows.update(handle, report, extraction);
        insertFinds(handle);
        PendingRows.note(handle, report.id());
        ContactRows.forget(handle, report.id(), gone);
    }

    private void insertFinds(Handle handle) {
        if (!mentions.isEmpty()) {
            MentionRows.insert(handle, mentions);
        }
        if (!statements.isEmpty()) {
            StatementRows.insert(handle, statements);
        }
    }
}
