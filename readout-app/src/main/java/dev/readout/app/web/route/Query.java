package dev.readout.app.web.route;

import dev.readout.model.Coded;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.store.Search;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands behind the question mark of an address: the whole state of a page. Blank values count as not said.
 *
 * @param values by name, in the order of the route's parameters
 */
public record Query(Map<String, String> values) {
    public static final Query NONE = new Query(Map.of());

    private static final String HEX = "0123456789ABCDEF";

    public Query {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                said.put(name, value.strip());
            }
        });
        values = Collections.unmodifiableMap(said);
    }

    /**
     * What was asked, checked against what can be asked.
     *
     * @throws Refusal if a name is none of the parameters, is said twice, or its value is not one that it can have
     */
    public static Query of(List<Parameter> parameters, Map<String, List<String>> asked) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Parameter> known = parameters.stream()
                .filter(p -> p.where() == Parameter.Where.QUERY)
                .toList();
        for (String name : asked.keySet()) {
            if (known.stream().noneMatch(p -> p.name().equals(name))) {
                throw Refusal.senseless("There is no parameter '" + name + "' here; there "
                        + (known.isEmpty()
                                ? "is none."
                                : "are " + known.stream().map(Parameter::name).collect(Collectors.joining(", "))
                                        + "."));
            }
        }
        for (Parameter parameter : known) {
            List<String> said = asked.getOrDefault(parameter.name(), List.of());
            if (said.size() > 1) {
                throw Refusal.senseless("'" + parameter.name() + "' is said more than once.");
            }
            said.stream().filter(value -> !value.isBlank()).forEach(value -> {
                if (!parameter.values().isEmpty() && !parameter.values().contains(value.strip())) {
                    throw Refusal.senseless("'" + value + "' is no " + parameter.name() + "; there are "
                            + String.join(", ", parameter.values()) + ".");
                }
                values.put(parameter.name(), value);
            });
        }
        return new Query(values);
    }

    public Optional<String> one(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value, or nothing at all: what a form shows. */
    public String or(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public boolean says(String name, String value) {
        return value.equals(values.get(name));
    }

    /**
     * A value that is read.
     *
     * @throws Refusal naming the parameter, the value and what is expected
     */
    public <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return one(name).map(reader);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.senseless(name + ": " + nonsense.getMessage());
        }
    }

    /** A day, month or year. */
    public Optional<PartialDate> date(String name) {
        return read(name, PartialDate::parse);
    }

    /** Codes of parties, joined by commas or blanks. */
    public List<Party> parties(String name) {
        return read(name, codes -> Arrays.stream(codes.split("[,\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .map(Party::new)
                        .toList())
                .orElse(List.of());
    }

    /** Words to search for. */
    public Optional<Search> words(String name) {
        return read(name, typed -> Search.of(typed)
                .orElseThrow(() -> new IllegalArgumentException("'" + typed + "' has no letter and no figure.")));
    }

    public <E extends Enum<E> & Coded> Optional<E> coded(Class<E> type, String name) {
        return read(name, code -> Coded.of(type, code));
    }

    /** The same with one value more, or another one; a blank value takes it out. */
    public Query with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.put(name, value);
        return new Query(other);
    }

    public Query without(String name) {
        return with(name, "");
    }

    /** As it stands in an address, question mark included; empty where nothing is said. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(e -> escaped(e.getKey()) + "=" + escaped(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** A word as it may stand in an address. */
    public static String escaped(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 16);
        for (byte part : word.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (part & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.~".indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return escaped.toString();
    }
}
