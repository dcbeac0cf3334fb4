package dev.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an analyst rules about the record. Rulings are input to resolution; what reports say stays as it is. */
public sealed interface Ruling {
    /** The word that the command line and files use. */
    String word();

    /** What it is about; nothing where it takes another decision back. */
    default List<Subject> subjects() {
        return List.of();
    }

    /**
     * They are one contact. A contact goes as a whole, a mention alone, to where the first of them is.
     *
     * @param subjects at least two, each once
     */
    record Same(List<Subject> subjects) implements Ruling {
        public Same {
            subjects = several("same", subjects);
        }

        @Override
        public String word() {
            return "same";
        }
    }

    /**
     * No two of them are one contact.
     *
     * @param subjects at least two, each once; none has a mention of another
     */
    record Different(List<Subject> subjects) implements Ruling {
        public Different {
            subjects = several("different", subjects);
            List<String> mentions = new ArrayList<>();
            subjects.forEach(subject -> subject.anchors().forEach(anchor -> mentions.add(anchor.mentionId())));
            if (mentions.stream().distinct().count() < mentions.size()) {
                throw new IllegalArgumentException("different from itself: a mention of two of " + names(subjects));
            }
        }

        @Override
        public String word() {
            return "different";
        }
    }

    /**
     * The contact has this value, whatever reports say.
     *
     * @param value one that prints and is read back as the same
     */
    record Set<V>(Subject subject, RecordField<V> field, V value) implements Ruling {
        public Set {
            if (!field.parse().apply(field.print().apply(value)).equals(value)) {
                throw new IllegalArgumentException("no line says this " + field.name() + ": " + value);
            }
        }

        /**
         * The ruling that a line says.
         *
         * @throws IllegalArgumentException naming the value and what is expected
         */
        public static <V> Set<V> of(Subject subject, RecordField<V> field, String line) {
            return new Set<>(subject, field, field.parse().apply(line));
        }

        @Override
        public String word() {
            return "set";
        }

        @Override
        public List<Subject> subjects() {
            return List.of(subject);
        }

        /** The value on one line. */
        public String printed() {
            return field.print().apply(value);
        }
    }

    /**
     * The mentions tell of no contact; or, where a field is given, what they say of it is read wrongly.
     *
     * @param value only claims of this value, as it prints; absent means all
     */
    record Reject(Subject subject, Optional<RecordField<?>> field, Optional<String> value) implements Ruling {
        public Reject {
            if (value.isPresent() && field.isEmpty()) {
                throw new IllegalArgumentException("the value '" + value.get() + "' of no field");
            }
        }

        @Override
        public String word() {
            return "reject";
        }

        @Override
        public List<Subject> subjects() {
            return List.of(subject);
        }
    }

    /**
     * The other decision holds no longer.
     *
     * @param decision its id
     */
    record Undo(String decision) implements Ruling {
        @Override
        public String word() {
            return "undo";
        }
    }

    /** The ruling as the command line says it. */
    default String words() {
        StringBuilder words = new StringBuilder(word());
        subjects().forEach(subject -> words.append(' ').append(subject.named()));
        if (this instanceof Set<?> set) {
            words.append(' ').append(set.field().name()).append(' ').append(set.printed());
        } else if (this instanceof Reject reject) {
            reject.field().ifPresent(field -> words.append(' ').append(field.name()));
            reject.value().ifPresent(value -> words.append(' ').append(value));
        } else if (this instanceof Undo undo) {
            words.append(' ').append(undo.decision());
        }
        return words.toString();
    }

    private static List<Subject> several(String word, List<Subject> subjects) {
        if (subjects.size() < 2) {
            throw new IllegalArgumentException(
                    word + " needs at least two contacts or mentions, not " + names(subjects));
        }
        if (subjects.stream().map(Subject::named).distinct().count() < subjects.size()) {
            throw new IllegalArgumentException(word + " names something twice: " + names(subjects));
        }
        return List.copyOf(subjects);
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::named).collect(Collectors.joining(" "));
    }
}
