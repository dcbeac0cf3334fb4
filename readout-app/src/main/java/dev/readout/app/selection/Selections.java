package dev.readout.app.selection;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.statements.ContactStatements;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.store.LineageTables.Told;
import dev.readout.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes from a store what is needed to show contacts; outlets have their usual names. */
public final class Selections {
    /** Contacts that are read together: their reports' texts are in memory at the same time. */
    private static final int PORTION = 100;

    private Selections() {}

    /** The contacts with their reports and mentions: one pass over the store, for many contacts. */
    public static Selection of(List<Contact> contacts, Store store) {
        Set<String> wanted = new HashSet<>();
        contacts.forEach(contact -> wanted.addAll(contact.reportIds()));
        Map<String, Report> reports = new HashMap<>();
        store.eachReport(report -> {
            if (wanted.contains(report.id())) {
                reports.put(report.id(), report);
            }
        });
        Map<String, Mention> mentions = store.mentions().stream()
                .filter(mention -> wanted.contains(mention.reportId()))
                .collect(Collectors.toMap(Mention::id, mention -> mention));
        return selection(contacts, reports, mentions, store);
    }

    /** The same with the statements that belong to the contacts. */
    public static Selection withStatements(Selection selection, Store store) {
        Map<String, List<Mention>> mentions = new HashMap<>();
        Map<String, List<Statement>> statements = new HashMap<>();
        return withStatements(
                selection,
                report -> mentions.computeIfAbsent(report, store::mentionsOf),
                report -> statements.computeIfAbsent(report, store::statementsOf));
    }

    private static Selection withStatements(
            Selection selection,
            Function<String, List<Mention>> mentions,
            Function<String, List<Statement>> statements) {
        Map<String, List<Statement>> belonging = new HashMap<>();
        for (Contact contact : selection.contacts()) {
            for (Report report : selection.reportsOf(contact)) {
                List<Statement> own = ContactStatements.of(
                        contact, report, mentions.apply(report.id()), statements.apply(report.id()));
                belonging.computeIfAbsent(contact.id(), id -> new ArrayList<>()).addAll(own);
            }
        }
        return selection.with(belonging);
    }

    /** The contacts with these reports and all mentions of them; only these are looked up. */
    public static Selection with(List<Contact> contacts, Set<String> reportIds, Store store) {
        return with(contacts, store.contacts().told(reportIds), store);
    }

    /**
     * Contacts to be written portion by portion, whole and in the same order.
     *
     * @param outlines what is known of them
     * @param statements whether those that belong to them are wanted
     */
    public static Portions portions(List<Contact> outlines, boolean statements, Store store) {
        return new Portions(outlines, PORTION, some -> cited(some, statements, store));
    }

    /**
     * Contacts of which only the outlines are known, whole and in the same order.
     *
     * @param statements whether those that belong to them are wanted
     */
    public static Selection cited(List<Contact> outlines, boolean statements, Store store) {
        List<String> mentions =
                outlines.stream().map(contact -> contact.mentionIds().get(0)).toList();
        Map<String, Contact> whole =
                store.contactsOf(mentions).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        List<Contact> contacts = outlines.stream()
                .flatMap(outline -> Optional.ofNullable(whole.get(outline.id())).stream())
                .toList();
        Set<String> reports = new TreeSet<>();
        contacts.forEach(contact -> reports.addAll(contact.reportIds()));
        List<Told> told = store.contacts().told(reports);
        Selection plain = with(contacts, told, store);
        return statements ? withStatements(plain, told) : plain;
    }

    /**
     * One contact with the statements that belong to it.
     *
     * @param told its reports at least
     */
    static Selection whole(Contact contact, List<Told> told, Store store) {
        return withStatements(with(List.of(contact), told, store), told);
    }

    private static Selection withStatements(Selection selection, List<Told> told) {
        Map<String, Told> byReport =
                told.stream().collect(Collectors.toMap(each -> each.report().id(), Function.identity()));
        return withStatements(
                selection,
                report -> byReport.containsKey(report) ? byReport.get(report).mentions() : List.of(),
                report -> byReport.containsKey(report) ? byReport.get(report).statements() : List.of());
    }

    private static Selection with(List<Contact> contacts, List<Told> told, Store store) {
        Map<String, Report> reports = new HashMap<>();
        Map<String, Mention> mentions = new HashMap<>();
        for (Told each : told) {
            reports.put(each.report().id(), each.report());
            each.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        }
        return selection(contacts, reports, mentions, store);
    }

    private static Selection selection(
            List<Contact> contacts, Map<String, Report> reports, Map<String, Mention> mentions, Store store) {
        Map<String, Corroboration> corroboration =
                contacts.isEmpty() ? Map.of() : Lineages.behind(contacts, reports, mentions, store);
        corroboration.values().stream()
                .flatMap(behind -> behind.accounts().stream())
                .flatMap(account -> account.copy().stream())
                .map(Copy::original)
                .distinct()
                .filter(original -> !reports.containsKey(original))
                .forEach(original -> store.report(original).ifPresent(report -> reports.put(original, report)));
        Outlets outlets = Usual.OUTLETS;
        reports.replaceAll((id, report) -> outlets.shown(report));
        return new Selection(contacts, reports, mentions, corroboration);
    }
}
