package dev.readout.analysis.resolution;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports and mentions for a test, told in a few words. */
final class Story {
    final List<Report> reports = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    /**
     * Adds a report with its mentions.
     *
     * @param published as {@link Published} reads it, or empty
     * @param mentions each 'role | persons | channel | status | date | place | length | initiative'; what is unknown may
     *     be empty or left out at the end; a date is EDTF or a weekday; persons are 'RU Vladimir Putin', or 'RU' alone
     */
    Story report(String name, String published, String text, String... mentions) {
        Report report = new Report(
                name,
                name + ".txt",
                text,
                null,
                new Span(0, text.length()),
                Published.parse(published).orElse(null),
                null,
                name,
                "en");
        reports.add(report);
        for (int i = 0; i < mentions.length; i++) {
            this.mentions.add(mention(report, i, mentions[i]));
        }
        return this;
    }

    private static Mention mention(Report report, int index, String words) {
        String[] cells = words.split("\\|", -1);
        Quote quote = report.quote(new Span(index, report.text().length()));
        List<Participant> people = new ArrayList<>();
        for (String person : cells[1].split(",", -1)) {
            String[] both = person.strip().split(" ", 2);
            people.add(
                    new Participant(new Actor(both.length > 1 ? both[1] : "", new Party(both[0])), "", quote, "told"));
        }
        List<Claim<Channel>> channels = new ArrayList<>();
        for (String channel : cell(cells, 2).orElse("unknown").split("/", -1)) {
            channels.add(new Claim<>(Coded.of(Channel.class, channel), quote, "told"));
        }
        return new Mention(
                report.id() + "#" + index,
                report.id(),
                Coded.of(Role.class, cells[0].strip()),
                people,
                channels,
                List.of(new Claim<>(Coded.of(Status.class, cell(cells, 3).orElse("held")), quote, "told")),
                claims(cell(cells, 4).map(Story::date), quote),
                claims(cell(cells, 5).map(place -> new Place(place, "")), quote),
                claims(cell(cells, 6).map(l -> new Length(Duration.parse(l), Length.Qualifier.EXACT)), quote),
                claims(cell(cells, 7).map(Party::new), quote),
                List.of(),
                List.of(),
                quote);
    }

    private static <V> List<Claim<V>> claims(Optional<V> value, Quote quote) {
        return value.map(v -> new Claim<>(v, quote, "told")).stream().toList();
    }

    private static Optional<String> cell(String[] cells, int index) {
        return index < cells.length ? Optional.of(cells[index].strip()).filter(w -> !w.isEmpty()) : Optional.empty();
    }

    private static PartialDate date(String words) {
        return words.endsWith("day")
                ? PartialDate.of(DayOfWeek.valueOf(words.toUpperCase(Locale.ROOT)))
                : PartialDate.parse(words, PartialDate.Basis.STATED);
    }

    Resolved resolve() {
        return new Resolver().resolve(reports, mentions);
    }

    /** The contacts as the reports that tell of each, in order of ids: 'kremlin+elysee'. */
    List<String> groups() {
        return resolve().contacts().stream()
                .map(c -> String.join("+", c.mentionIds()))
                .toList();
    }

    Contact only() {
        Resolved resolved = resolve();
        if (resolved.contacts().size() != 1 || !resolved.unresolved().isEmpty()) {
            throw new AssertionError("not one contact: " + resolved);
        }
        return resolved.contacts().get(0);
    }
}
