package dev.readout.app.web.sides;

import dev.readout.model.Coded;
import dev.readout.model.Party;
import dev.readout.model.Report;
import java.util.List;

/**
 * A party with the reports that give its account of a contact.
 *
 * @param basis why they count as its account
 * @param reports without those that copy one of them
 */
public record Side(Party party, Basis basis, List<Report> reports) {
    public Side {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a side without a report gives no account: " + party);
        }
    }

    /** Why a report counts as a party's account; the stronger first. */
    public enum Basis implements Coded {
        /** It is the party's own release. */
        OFFICIAL("official", "its own release"),
        /** It knows it through the party's press service or spokesmen, and through nobody of the other parties. */
        THROUGH("through", "through its spokesmen"),
        /** An outlet at home in the state tells it in its own voice. */
        HOME("home", "an outlet at home there");

        private final String code;
        private final String words;

        Basis(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        /** As a page says it. */
        public String words() {
            return words;
        }
    }

    boolean has(String reportId) {
        return reports.stream().anyMatch(report -> report.id().equals(reportId));
    }
}
