package dev.readout.app.web.lineage;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.lineage.Passage;
import dev.readout.analysis.lineage.Passage.Kind;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.export.Json;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a copy did with the report that it copies.
 *
 * @param same sentences taken over word for word
 * @param changes all other sentences, in the order of the copy, what was dropped last
 */
public record Copying(Report copy, Report original, int same, List<Change> changes) {
    public Copying {
        changes = List.copyOf(changes);
    }

    /**
     * A sentence that is not in both.
     *
     * @param now in the copy; empty where it was dropped
     * @param before in the earlier report; empty where it was added
     */
    public record Change(Kind kind, Optional<Quote> now, Optional<Quote> before) {
        /** As 'changed'. */
        public String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** All copies among the reports of a contact. */
    public static List<Copying> of(Whole whole) {
        List<Copying> copies = new ArrayList<>();
        for (Account account :
                whole.selection().corroborationOf(whole.contact()).accounts()) {
            account.copy().ifPresent(copy -> copies.add(of(copy, whole)));
        }
        return copies;
    }

    private static Copying of(Copy copied, Whole whole) {
        return of(whole.selection().report(copied.report()), whole.selection().report(copied.original()));
    }

    /** One report held against an earlier one. */
    public static Copying of(Report copy, Report original) {
        int same = 0;
        List<Change> changes = new ArrayList<>();
        for (Passage passage : Lineage.passages(copy, original)) {
            if (passage.kind() == Kind.COPIED) {
                same++;
            } else {
                changes.add(
                        new Change(passage.kind(), quote(copy, passage.copy()), quote(original, passage.original())));
            }
        }
        return new Copying(copy, original, same, changes);
    }

    private static Optional<Quote> quote(Report report, @Nullable Span span) {
        return Optional.ofNullable(span).map(report::quote);
    }

    /** As '4 sentences as they were, 1 added, 2 dropped'. */
    public String summary() {
        List<String> counts =
                new ArrayList<>(List.of(same + (same == 1 ? " sentence" : " sentences") + " as they were"));
        for (Kind kind : Kind.values()) {
            long number =
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (number > 0) {
                counts.add(number + " " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return counts.stream().collect(Collectors.joining(", "));
    }

    /** Where the words stand in the copy. */
    public String address(Quote quote) {
        return Evidence.address(copy.id(), quote.span());
    }

    /** Where they stand in the earlier report. */
    public String origin(Quote quote) {
        return Evidence.address(original.id(), quote.span());
    }

    /** Writes one object. */
    public void json(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", copy.id());
        json.writeStringField("copies", original.id());
        json.writeNumberField("same", same);
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", change.word());
            quote("now", change.now(), json);
            quote("before", change.before(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quote(String name, Optional<Quote> quote, JsonGenerator json) throws IOException {
        if (quote.isPresent()) {
            json.writeObjectFieldStart(name);
            Json.quote(quote.get(), json);
            json.writeEndObject();
        }
    }
}
