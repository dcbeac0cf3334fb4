package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Coded;
import dev.readout.model.Edtf;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Status;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A codebook field (§3) and how its values stand in columns.
 *
 * @param code the field's name in the database
 * @param claims where a mention keeps its claims
 * @param write value to columns
 * @param read columns to value; throws IllegalArgumentException or DateTimeException where they hold none
 */
record Field<V>(
        String code, Function<Mention, List<Claim<V>>> claims, Function<V, Cells> write, Function<Cells, V> read) {

    /**
     * The columns of a value and its rows of table claim_actor. The migrations that create these tables say what stands
     * in each.
     */
    record Cells(
            String value, @Nullable String detail, @Nullable String basis, List<Actor> actors) {
        Cells {
            actors = List.copyOf(actors);
        }

        Cells(String value, @Nullable String detail, @Nullable String basis) {
            this(value, detail, basis, List.of());
        }

        private Cells(String value) {
            this(value, null, null);
        }

        Cells with(List<Actor> others) {
            return new Cells(value, detail, basis, others);
        }
    }

    static final Field<Channel> CHANNEL = coded("channel", Channel.class, Mention::channels);
    static final Field<Status> STATUS = coded("status", Status.class, Mention::statuses);
    static final Field<PartialDate> DATE = new Field<>("date", Mention::dates, Field::date, Field::date);
    static final Field<Place> PLACE = new Field<>(
            "place",
            Mention::places,
            p -> new Cells(p.words(), p.country(), null),
            c -> new Place(c.value(), present(c.detail())));
    static final Field<Length> DURATION = new Field<>(
            "duration",
            Mention::lengths,
            l -> new Cells(l.iso(), l.qualifier().code(), null),
            c -> new Length(Duration.parse(c.value()), Coded.of(Length.Qualifier.class, present(c.detail()))));
    static final Field<Party> INITIATIVE =
            new Field<>("initiative", Mention::initiatives, p -> new Cells(p.code()), c -> new Party(c.value()));
    static final Field<String> TOPIC = new Field<>("topic", Mention::topics, Cells::new, Cells::value);
    static final Field<Outcome> OUTCOME = new Field<>(
            "outcome",
            Mention::outcomes,
            o -> new Cells(o.words(), o.kind().code(), null, o.by()),
            c -> new Outcome(Coded.of(Outcome.Kind.class, present(c.detail())), c.actors(), c.value()));

    /** Every field. */
    static final List<Field<?>> ALL = List.of(CHANNEL, STATUS, DATE, PLACE, DURATION, INITIATIVE, TOPIC, OUTCOME);

    private static <E extends Enum<E> & Coded> Field<E> coded(
            String code, Class<E> type, Function<Mention, List<Claim<E>>> claims) {
        return new Field<>(code, claims, e -> new Cells(e.code()), c -> Coded.of(type, c.value()));
    }

    private static Cells date(PartialDate date) {
        DayOfWeek weekday = date.weekday();
        return new Cells(
                date.edtf().toString(),
                weekday == null ? null : weekday.name().toLowerCase(Locale.ROOT),
                date.basis().stream().sorted().map(Coded::code).collect(Collectors.joining(",")));
    }

    private static PartialDate date(Cells cells) {
        String weekday = cells.detail();
        String basis = present(cells.basis());
        return new PartialDate(
                Edtf.parse(cells.value()),
                weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                basis.isEmpty()
                        ? Set.of()
                        : List.of(basis.split(",", -1)).stream()
                                .map(b -> Coded.of(PartialDate.Basis.class, b))
                                .collect(Collectors.toSet()));
    }

    private static String present(@Nullable String cell) {
        if (cell == null) {
            throw new IllegalArgumentException("an empty column that the field needs");
        }
        return cell;
    }
}
