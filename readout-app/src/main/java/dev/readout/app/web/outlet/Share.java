package dev.readout.app.web.outlet;

import dev.readout.analysis.lineage.Families;
import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.List;
import java.util.Set;

/**
 * What an outlet adds to the record. A fact is one field of one contact of which the outlet says something.
 *
 * @param facts how many it gives
 * @param alone those of which nobody says anything but its own texts and those that copy them
 */
public record Share(int facts, int alone) {
    static final Share NONE = new Share(0, 0);

    /**
     * Counts over whole contacts.
     *
     * @param own the outlet's reports
     */
    static Share of(List<Contact> contacts, Set<String> own, Families families) {
        Share share = NONE;
        for (Contact contact : contacts) {
            for (Field<?> field : Field.ALL) {
                share = share.with(field.reading().apply(contact), own, families);
            }
        }
        return share;
    }

    private <V> Share with(Reading<V> reading, Set<String> own, Families families) {
        List<Sourced<V>> claims = reading.claims();
        if (claims.stream().noneMatch(claim -> own.contains(claim.reportId()))) {
            return this;
        }
        boolean only = claims.stream().allMatch(claim -> own.contains(families.family(claim.reportId())));
        return new Share(facts + 1, only ? alone + 1 : alone);
    }

    /** In whole per cent; 0 where it gives none. */
    public long percent() {
        return facts == 0 ? 0 : Math.round(100.0 * alone / facts);
    }
}
