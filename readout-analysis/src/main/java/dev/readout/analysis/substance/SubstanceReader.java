package dev.readout.analysis.substance;

import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a sentence says was discussed and what came of it (codebook §3), precision first: verbs and nouns of
 * substance.tsv with a subject that can take part in a contact. Finite-state and linear in the sentence. Immutable; safe to
 * share between threads.
 */
public final class SubstanceReader {
    private final Vocabulary vocabulary;

    private SubstanceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The reader for English reports.
     *
     * @throws dev.readout.analysis.lexicon.LexiconException naming file, line and problem
     */
    public static SubstanceReader english() {
        return new SubstanceReader(new Vocabulary("en"));
    }

    /**
     * The findings of a sentence: topics, then outcomes, each in the order of the text.
     *
     * @param principals the persons in it
     * @param contacts tokens of the words that name a contact
     */
    public List<Finding> read(Spotted sentence, List<Principal> principals, Set<Integer> contacts) {
        boolean any = false;
        for (int i = 0; i < sentence.size() && !any; i++) {
            any = vocabulary.opens(sentence.sentence().get(i));
        }
        if (!any) {
            return List.of();
        }
        Line line = new Line(vocabulary, sentence, principals, contacts);
        List<Finding> findings = new ArrayList<>(new TopicReader(line).read());
        findings.addAll(new OutcomeReader(line).read());
        return findings;
    }
}
