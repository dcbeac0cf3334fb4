package dev.readout.app.web.table;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Csv;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import dev.readout.model.Quote;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a list tells of each of its rows, under names: from these come its objects in JSON and its rows in CSV, so that both
 * have the same. A page that is one object has columns too. Immutable.
 *
 * @param <R> a row
 */
public final class Columns<R> {
    private final List<Column<R>> all;

    private record Column<R>(String name, Function<R, Cell> cell) {}

    /** What one row has in one column. */
    private sealed interface Cell {
        /** Writes the member of the row's object. */
        void json(String name, JsonGenerator json) throws IOException;

        /** The cell of the row in CSV. */
        String csv();
    }

    private record Text(Optional<String> said) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            Json.stated(name, said.orElse(null), json);
        }

        @Override
        public String csv() {
            return said.orElse("");
        }
    }

    private record Count(int number) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            json.writeNumberField(name, number);
        }

        @Override
        public String csv() {
            return Integer.toString(number);
        }
    }

    private record Texts(List<String> texts) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            Json.strings(name, texts, json);
        }

        @Override
        public String csv() {
            return String.join("; ", texts);
        }
    }

    private record Numbers(Map<String, Integer> numbers) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            Json.numbers(name, numbers, json);
        }

        @Override
        public String csv() {
            return listed(numbers);
        }
    }

    private record Rows<X>(List<X> rows, Columns<X> columns) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            columns.json(name, rows, json);
        }

        @Override
        public String csv() {
            return rows.stream()
                    .map(row -> columns.all.stream()
                            .map(column -> column.cell().apply(row).csv())
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("; "));
        }
    }

    private record Outlines(List<Contact> contacts) implements Cell {
        @Override
        public void json(String name, JsonGenerator json) throws IOException {
            OutlineJson.array(name, contacts, json);
        }

        @Override
        public String csv() {
            return contacts.stream().map(Contact::id).collect(Collectors.joining("; "));
        }
    }

    private Columns(List<Column<R>> all) {
        this.all = List.copyOf(all);
    }

    /** No column yet. */
    public static <R> Columns<R> none() {
        return new Columns<>(List.of());
    }

    private Columns<R> and(String name, Function<R, Cell> cell) {
        if (all.stream().anyMatch(column -> column.name().equals(name))) {
            throw new IllegalArgumentException("two columns " + name);
        }
        List<Column<R>> more = new ArrayList<>(all);
        more.add(new Column<>(name, cell));
        return new Columns<>(more);
    }

    /** And one of which every row has something. */
    public Columns<R> text(String name, Function<R, String> said) {
        return and(name, row -> new Text(Optional.of(said.apply(row))));
    }

    /** And one that some rows do not have: it is missing in their objects and blank in their rows. */
    public Columns<R> stated(String name, Function<R, Optional<?>> said) {
        return and(name, row -> new Text(said.apply(row).map(Object::toString)));
    }

    /** And a number. */
    public Columns<R> number(String name, ToIntFunction<R> number) {
        return and(name, row -> new Count(number.applyAsInt(row)));
    }

    /** And one with any number of words; in a row they stand behind each other, with semicolons between them. */
    public Columns<R> texts(String name, Function<R, List<String>> texts) {
        return and(name, row -> new Texts(texts.apply(row)));
    }

    /** And one with a number for each of several words; in a row it is said as by {@link #listed}. */
    public Columns<R> numbers(String name, Function<R, Map<String, Integer>> numbers) {
        return and(name, row -> new Numbers(numbers.apply(row)));
    }

    /** And one with any number of rows of its own; in CSV their cells stand behind each other, semicolons between the rows. */
    public <X> Columns<R> rows(String name, Function<R, List<X>> rows, Columns<X> columns) {
        return and(name, row -> new Rows<>(rows.apply(row), columns));
    }

    /** And one with contacts in outline; in CSV only their ids. */
    public Columns<R> contacts(String name, Function<R, List<Contact>> contacts) {
        return and(name, row -> new Outlines(contacts.apply(row)));
    }

    /** And those for words of a report and where they stand. */
    public Columns<R> quote(Function<R, Quote> quote) {
        return text("words", row -> quote.apply(row).words())
                .number("start", row -> quote.apply(row).span().start())
                .number("end", row -> quote.apply(row).span().end());
    }

    /** Words with their numbers, as 'de 3, en 10'. */
    public static String listed(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The rows as an array that is all there is. */
    public void json(List<R> rows, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            objects(rows, json);
        }
        out.write('\n');
    }

    /** The rows as a member of an object begun already. */
    public void json(String member, List<R> rows, JsonGenerator json) throws IOException {
        json.writeFieldName(member);
        objects(rows, json);
    }

    private void objects(List<R> rows, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (R row : rows) {
            object(row, json);
        }
        json.writeEndArray();
    }

    /** One row as an object that is all there is. */
    public void json(R row, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            object(row, json);
        }
        out.write('\n');
    }

    /** One row as an object. */
    public void object(R row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column<R> column : all) {
            column.cell().apply(row).json(column.name(), json);
        }
        json.writeEndObject();
    }

    /** The rows, names first. */
    public void csv(List<R> rows, Appendable out) throws IOException {
        Csv.row(all.stream().map(Column::name).toList(), out);
        for (R row : rows) {
            Csv.row(all.stream().map(column -> column.cell().apply(row).csv()).toList(), out);
        }
    }
}
