package dev.readout.analysis.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A mention as one line of a golden case, expected or read.
 *
 * @param people name and party of each participant
 * @param fields the other fields; empty where not stated
 * @param unsure fields that do not count
 * @param optional coders disagree whether it is a mention
 */
record Line(List<Person> people, Map<String, String> fields, Set<String> unsure, boolean optional) {
    /** The fields that must be equal, in the order of printing. */
    private static final List<String> FIELDS =
            List.of("role", "channel", "status", "date", "place", "duration", "initiative");

    record Person(String name, String party) {
        /** The same party, and a word of the name in common; a name that gold leaves open fits any. */
        boolean is(Person read) {
            Set<String> shared = words(name);
            shared.retainAll(words(read.name));
            return party.equals(read.party) && (name.isEmpty() || !shared.isEmpty());
        }
    }

    static Line of(JsonNode gold) {
        List<Person> people = new ArrayList<>();
        gold.path("participants")
                .forEach(p -> people.add(
                        new Person(p.path("name").asText(), p.path("party").asText())));
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, gold.path(field).asText()));
        Set<String> unsure = new HashSet<>();
        gold.path("unsure").forEach(field -> unsure.add(field.asText()));
        return new Line(people, fields, unsure, gold.path("optional").asBoolean());
    }

    static Line of(Mention mention) {
        List<Person> people = mention.participants().stream()
                .map(p -> new Person(p.actor().name(), p.actor().party().standard()))
                .toList();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", mention.role().code());
        fields.put("channel", mention.channel().code());
        fields.put("status", mention.status().code());
        fields.put("date", mention.date().toString());
        fields.put("place", mention.place().map(Place::words).orElse(""));
        fields.put("duration", mention.length().map(Length::iso).orElse(""));
        fields.put("initiative", mention.initiative().map(p -> p.standard()).orElse(""));
        return new Line(people, fields, Set.of(), false);
    }

    /** In what the mention read differs from this expected one; empty where in nothing. */
    List<String> differences(Line read) {
        List<String> differences = new ArrayList<>();
        if (!unsure.contains("participants") && !samePeople(read)) {
            differences.add("participants");
        }
        for (String field : FIELDS) {
            String expected = fields.getOrDefault(field, "");
            String actual = read.fields.getOrDefault(field, "");
            boolean place = field.equals("place") && !expected.isEmpty();
            boolean same = place ? words(actual).containsAll(words(expected)) : expected.equals(actual);
            if (!same && !unsure.contains(field)) {
                differences.add(field);
            }
        }
        return differences;
    }

    private boolean samePeople(Line read) {
        List<Person> left = new ArrayList<>(read.people);
        for (Person person : people) {
            boolean found = false;
            for (Person other : left) {
                if (person.is(other)) {
                    found = left.remove(other);
                    break;
                }
            }
            if (!found) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static Set<String> words(String text) {
        String plain = Tokenizer.fold(text).toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\d]+")));
        words.removeAll(Set.of("", "the", "of", "in", "at", "a", "on"));
        return words;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        people.forEach(p -> line.append(line.isEmpty() ? "" : " – ")
                .append(p.name.isEmpty() ? "?" : p.name)
                .append(" (")
                .append(p.party)
                .append(')'));
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                line.append(", ")
                        .append(FIELDS.indexOf(field) < 4 ? "" : field + " ")
                        .append(value);
            }
        });
        return line.toString();
    }
}
