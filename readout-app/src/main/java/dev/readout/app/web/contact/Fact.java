package dev.readout.app.web.contact;

import dev.readout.app.page.ContactPage;
import dev.readout.app.page.Words;
import dev.readout.app.selection.Whole;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.export.Field;
import dev.readout.model.Claim;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Reading;
import dev.readout.model.RecordField;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field of a contact.
 *
 * @param value what it comes to; the disputed values side by side; empty where nothing is known
 * @param reading the codebook's word
 * @param decision what an analyst decided, where somebody did
 * @param sources what the reports say where an analyst decided, with their reading; else empty
 * @param claims what each report says, those rejected last
 */
public record Fact(
        String name, String value, String reading, Optional<Decision> decision, String sources, List<Said> claims) {
    /** Those that reports dispute come first, then those that say something. */
    static final Comparator<Fact> ORDER = Comparator.comparing((Fact fact) -> !fact.disputed())
            .thenComparing(fact -> fact.reading().equals("unknown"));

    public Fact {
        claims = List.copyOf(claims);
    }

    /**
     * What one report says.
     *
     * @param basis on what it rests, as ' (stated)'; empty for all but dates
     * @param rejected an analyst has rejected it
     */
    public record Said(String value, String basis, boolean rejected, List<Evidence> words) {
        public Said {
            words = List.copyOf(words);
        }
    }

    /** All fields of a contact, disagreements first. */
    static List<Fact> of(Cited cited) {
        return Field.ALL.stream().map(field -> fact(field, cited)).sorted(ORDER).toList();
    }

    private static <V> Fact fact(Field<V> field, Cited cited) {
        Whole whole = cited.whole();
        Reading<V> reading = field.reading().apply(whole.contact());
        List<Said> claims = new ArrayList<>();
        for (Sourced<V> sourced : reading.claims()) {
            claims.add(said(Words.words(field), sourced.claim(), sourced.reportId(), false, cited));
        }
        claims.addAll(rejected(RecordField.named(field.name()), cited));
        Optional<Decision> decision = reading instanceof Reading.Decided<V> decided
                ? whole.rulings().decisions().stream()
                        .filter(made -> made.id().equals(decided.decision()))
                        .findFirst()
                : Optional.empty();
        String sources = reading instanceof Reading.Decided<V> decided
                ? value(field, decided.sources()) + " [" + decided.sources().word() + "]"
                : "";
        return new Fact(field.name(), value(field, reading), reading.word(), decision, sources.strip(), claims);
    }

    private static <V> String value(Field<V> field, Reading<V> reading) {
        List<V> values = field.values(reading);
        return values.isEmpty() ? "" : Words.values(field, values);
    }

    private static <V> List<Said> rejected(RecordField<V> field, Cited cited) {
        Whole whole = cited.whole();
        List<Said> rejected = new ArrayList<>();
        for (Mention mention : whole.selection().mentionsOf(whole.contact())) {
            for (Claim<V> claim : ContactPage.rejected(field, mention, whole.rulings())) {
                rejected.add(said(field.print(), claim, mention.reportId(), true, cited));
            }
        }
        return rejected;
    }

    private static <V> Said said(
            Function<V, String> words, Claim<V> claim, String reportId, boolean rejected, Cited cited) {
        List<Evidence> evidence = new ArrayList<>();
        for (Quote quote : claim.quotes()) {
            evidence.add(cited.words(reportId, quote));
        }
        return new Said(words.apply(claim.value()), ContactPage.basis(claim.value()), rejected, evidence);
    }

    public boolean disputed() {
        return reading.equals("disputed");
    }
}
