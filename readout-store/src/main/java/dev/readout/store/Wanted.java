package dev.readout.store;

import dev.readout.store.terms.Line;
import dev.readout.store.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search in the terms of a store.
 *
 * @param phrases all must be found; each has one or more wordings, which are its terms in the languages of the store, and is
 *     found where the terms of one of them stand side by side
 */
record Wanted(List<List<Line>> phrases) {
    Wanted {
        phrases = phrases.stream().map(List::copyOf).toList();
        if (phrases.isEmpty() || phrases.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a phrase without wording: " + phrases);
        }
    }

    /** Empty where a phrase has no term in any of the languages, so that it stands in no text. */
    static Optional<Wanted> of(Search search, List<String> languages, Terms terms) {
        List<List<Line>> phrases = new ArrayList<>();
        for (String phrase : search.phrases()) {
            List<Line> wordings = terms.wordings(languages, phrase);
            if (wordings.isEmpty()) {
                return Optional.empty();
            }
            phrases.add(wordings);
        }
        return Optional.of(new Wanted(phrases));
    }

    /** All wordings, phrase by phrase. */
    List<Line> wordings() {
        return phrases.stream().flatMap(List::stream).toList();
    }

    /** All terms that they are made of, each once. */
    List<String> terms() {
        return wordings().stream()
                .flatMap(wording -> Stream.of(wording.terms().split(" ", -1)))
                .distinct()
                .toList();
    }

    /** As FTS5 takes it: every wording quoted, so that none of its terms is an operator. */
    String expression() {
        return phrases.stream()
                .map(phrase -> phrase.stream()
                        .map(wording -> '"' + wording.terms().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }
}
