package dev.readout.export;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A contact in a few plain lines, for calendars and feed readers. */
public final class Telling {
    private Telling() {}

    /** Who, and how as far as it is known; a status other than held is named. */
    public static String title(Contact contact) {
        List<String> parts = new ArrayList<>();
        parts.add(contact.participants().stream().map(Telling::name).collect(Collectors.joining(" – ")));
        parts.addAll(contact.channel().word().equals("unknown") ? List.of() : List.of(or(Field.CHANNEL, contact)));
        String status = or(Field.STATUS, contact);
        parts.addAll(status.isEmpty() || status.equals("held") ? List.of() : List.of(status));
        return String.join(", ", parts);
    }

    private static String name(Actor actor) {
        return actor.named() ? actor.toString() : actor.party().code();
    }

    private static <V> String or(Field<V> field, Contact contact) {
        return field.values(contact).stream().map(field.words()).collect(Collectors.joining(" or "));
    }

    /** The same with the hedge of each value, as 'more-than PT2H'. */
    private static <V> String hedged(Field<V> field, Contact contact) {
        return field.values(contact).stream()
                .map(value -> {
                    String hedge = field.partsOf(value).getOrDefault("qualifier", Length.Qualifier.EXACT.code());
                    String words = field.words().apply(value);
                    return hedge.equals(Length.Qualifier.EXACT.code()) ? words : hedge + " " + words;
                })
                .collect(Collectors.joining(" or "));
    }

    /** What each field says and how it is read, and the reports that tell of it. */
    public static List<String> lines(Contact contact, Selection selection) {
        List<String> lines = new ArrayList<>();
        for (Field<?> field : Field.ALL) {
            String values = hedged(field, contact);
            if (!values.isEmpty()) {
                lines.add(field.name() + ": " + values + " ("
                        + field.reading().apply(contact).word() + ")");
            }
        }
        lines.add("origins: " + contact.origins());
        for (Report report : selection.reportsOf(contact)) {
            lines.add("report: " + report(report));
        }
        return lines;
    }

    private static String report(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(Optional.ofNullable(report.outlet()).orElse(report.document()));
        Optional.ofNullable(report.published()).map(Published::day).ifPresent(day -> parts.add(day.toString()));
        Optional.ofNullable(report.url()).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
