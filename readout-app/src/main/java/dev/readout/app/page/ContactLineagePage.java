package dev.readout.app.page;

import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Corroboration.Account;
import java.util.ArrayList;
import java.util.List;

/** What stands behind a contact, for people: its reports by family, and the independent origins. */
public final class ContactLineagePage {
    private ContactLineagePage() {}

    /**
     * The lines of a contact.
     *
     * @param selection holds the contact with its reports and what stands behind it
     */
    public static List<String> lines(Contact contact, Selection selection) {
        Corroboration corroboration = selection.corroborationOf(contact);
        List<String> lines = new ArrayList<>();
        lines.add(Words.participants(contact.participants()));
        lines.add("contact " + contact.id() + ": " + summary(corroboration));
        for (List<String> family : corroboration.families()) {
            lines.add("");
            for (String id : family) {
                corroboration.of(id).ifPresent(account -> {
                    lines.add((id.equals(family.get(0)) ? "" : "  ") + Words.report(selection.report(id)));
                    lines.add((id.equals(family.get(0)) ? "  " : "    ") + account(account, selection));
                });
            }
        }
        return List.copyOf(lines);
    }

    /** As '4 reports, 3 families, 2 independent origins (Kremlin, Reuters)'. */
    public static String summary(Corroboration corroboration) {
        List<String> origins = corroboration.origins();
        return Words.count(corroboration.accounts().size(), "report") + ", "
                + Words.count(corroboration.families().size(), "family", "families") + ", "
                + Words.count(origins.size(), "independent origin") + " (" + String.join(", ", origins) + ")";
    }

    /** As 'copies agency.txt (83% of the shorter report's own words); through Kremlin'. */
    public static String account(Account account, Selection selection) {
        List<String> said = new ArrayList<>();
        account.copy()
                .ifPresent(copy -> said.add(
                        "copies " + selection.report(copy.original()).document() + " (" + Words.share(copy) + ")"));
        said.add((account.own() ? "origin " : "through ") + String.join(", ", account.origins()));
        return String.join("; ", said);
    }
}
