package dev.readout.app.web.pair;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.calendar.Announcement;
import dev.readout.app.selection.Filter;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.table.Columns;
import dev.readout.app.web.words.Names;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.export.Settled;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Status;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What two parties have to do with each other, alone or with others.
 *
 * @param months those in which contacts were held, the latest first
 * @param undated contacts held whose month is not known
 * @param last held last, as far as days are known
 * @param since days from then to today; empty where no day is settled
 * @param overdue what was announced for a day that has passed, and not told of since
 * @param ahead what is announced, the next first
 * @param silence the longest between two contacts held
 * @param recent the latest contacts
 */
public record PairPage(
        Party one,
        Party other,
        int all,
        List<Month> months,
        int undated,
        Optional<Contact> last,
        Optional<Long> since,
        List<Contact> overdue,
        List<Contact> ahead,
        Optional<Silence> silence,
        List<Contact> recent,
        LocalDate today)
        implements Page {
    private static final int RECENT = 20;

    /** The route of a pair. */
    public static final Route ROUTE = new Route(
            "/pairs/{one}/{other}",
            "A pair",
            "Two parties: contacts held by month and channel, the last one and how long ago, what is announced or overdue,"
                    + " the longest silence.",
            List.of(
                    Parameter.path("one", "Code of a party.", "RU"),
                    Parameter.path("other", "Code of the other party.", "CN")),
            Route.LIST,
            PairPage::of);

    /** A contact held, with the days on which it may have been; they are worked out once. */
    private record Dated(Contact contact, DaySet days) {
        static Dated of(Contact contact) {
            List<PartialDate> dates = Field.DATE.values(contact);
            return new Dated(
                    contact, dates.isEmpty() ? DaySet.ALL : dates.get(0).days());
        }

        /** The month in which it was, where only one is possible. */
        Optional<YearMonth> month() {
            if (days.isEmpty() || !days.bounded()) {
                return Optional.empty();
            }
            YearMonth first = YearMonth.from(LocalDate.ofEpochDay(days.earliest()));
            return days.latest() == days.earliest() || first.equals(YearMonth.from(LocalDate.ofEpochDay(days.latest())))
                    ? Optional.of(first)
                    : Optional.empty();
        }

        boolean settled() {
            return days.bounded() && days.earliest() == days.latest();
        }

        Channel channel() {
            List<Channel> channels = Field.CHANNEL.values(contact);
            return channels.isEmpty() ? Channel.UNKNOWN : channels.get(0);
        }
    }

    private static PairPage of(Ask ask) {
        Party one = ask.party("one");
        Party other = ask.party("other");
        if (one.equals(other)) {
            throw Refusal.senseless("A pair is of two parties; " + one + " is one.");
        }
        Listing listing = ask.sight().listing();
        BitSet both = listing.parties().having(Filter.same(one));
        both.and(listing.parties().having(Filter.same(other)));
        if (both.isEmpty()) {
            throw Refusal.missing(
                    "The record has no contact of " + Names.full(one) + " with " + Names.full(other) + ".");
        }
        List<Dated> held = listing.contacts(with(both, listing, Set.of(Status.HELD))).stream()
                .filter(PairPage::held)
                .map(Dated::of)
                .toList();
        List<Month> months = months(held);
        int counted = months.stream().mapToInt(Month::total).sum();
        List<Dated> dated = held.stream().filter(Dated::settled).toList();
        List<Contact> announced = listing.contacts(with(both, listing, Announcement.STANDING));
        Optional<Contact> last = dated.isEmpty()
                ? Optional.empty()
                : Optional.of(dated.get(dated.size() - 1).contact());
        return new PairPage(
                one,
                other,
                both.cardinality(),
                months,
                held.size() - counted,
                last,
                last.flatMap(Settled::day).map(day -> ChronoUnit.DAYS.between(day, ask.today())),
                announced.stream()
                        .filter(contact -> Announcement.overdue(contact, ask.today()))
                        .toList(),
                announced.stream()
                        .filter(contact -> ahead(contact, ask.today()))
                        .toList(),
                silence(dated),
                listing.latest(both, RECENT),
                ask.today());
    }

    /** Those of some places whose contacts have one of some statuses. */
    private static BitSet with(BitSet among, Listing listing, Set<Status> statuses) {
        BitSet having = new BitSet();
        statuses.forEach(status -> having.or(listing.statuses().having(status.code())));
        having.and(among);
        return having;
    }

    private static boolean held(Contact contact) {
        return Field.STATUS.values(contact).stream()
                .findFirst()
                .filter(Status.HELD::equals)
                .isPresent();
    }

    private static boolean ahead(Contact contact, LocalDate today) {
        return Announcement.announced(contact)
                && Field.DATE.values(contact).stream()
                        .allMatch(date -> date.days().latest() >= today.toEpochDay());
    }

    private static List<Month> months(List<Dated> held) {
        Map<YearMonth, Map<Channel, Integer>> months = new TreeMap<>(Comparator.reverseOrder());
        for (Dated dated : held) {
            dated.month().ifPresent(month -> months.computeIfAbsent(month, first -> new EnumMap<>(Channel.class))
                    .merge(dated.channel(), 1, Integer::sum));
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static Optional<Silence> silence(List<Dated> dated) {
        int longest = 0;
        long most = -1;
        for (int i = 1; i < dated.size(); i++) {
            long days = dated.get(i).days().earliest() - dated.get(i - 1).days().earliest();
            if (days > most) {
                longest = i;
                most = days;
            }
        }
        return longest == 0 ? Optional.empty() : Optional.of(silence(dated.get(longest - 1), dated.get(longest)));
    }

    private static Silence silence(Dated from, Dated to) {
        long first = from.days().earliest();
        long last = to.days().earliest();
        return new Silence(
                from.contact(), to.contact(), LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), last - first);
    }

    /** The next of what is announced, as many as a page shows. */
    public List<Contact> next() {
        return ahead.subList(0, Math.min(RECENT, ahead.size()));
    }

    /** The latest of what is overdue, as many as a page shows. */
    public List<Contact> lapsed() {
        return overdue.subList(Math.max(0, overdue.size() - RECENT), overdue.size());
    }

    /** The channels that occur. */
    public List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> months.stream().anyMatch(month -> month.count(channel) > 0))
                .toList();
    }

    /** The most contacts of one month. */
    public int peak() {
        return months.stream().mapToInt(Month::total).max().orElse(1);
    }

    @Override
    public String template() {
        return "pair";
    }

    @Override
    public String title() {
        return Names.of(one) + " and " + Names.of(other);
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            Json.strings("parties", List.of(one.code(), other.code()), json);
            json.writeNumberField("contacts", all);
            columns().json("months", months, json);
            json.writeNumberField("month_unknown", undated);
            OutlineJson.array("last", last.stream().toList(), json);
            if (since.isPresent()) {
                json.writeNumberField("days_since_last", since.get());
            }
            OutlineJson.array("overdue", overdue, json);
            OutlineJson.array("ahead", ahead, json);
            if (silence.isPresent()) {
                json.writeObjectFieldStart("longest_silence");
                json.writeNumberField("days", silence.get().days());
                json.writeStringField("from", silence.get().from().toString());
                json.writeStringField("to", silence.get().to().toString());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        columns().csv(months, out);
    }

    private static Columns<Month> columns() {
        Columns<Month> columns =
                Columns.<Month>none().text("month", month -> month.month().toString());
        for (Channel channel : Channel.values()) {
            columns = columns.number(channel.code(), month -> month.count(channel));
        }
        return columns;
    }
}
