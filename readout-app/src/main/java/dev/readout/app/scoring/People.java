package dev.readout.app.scoring;

import dev.readout.export.gold.GoldMention;
import dev.readout.export.gold.GoldPerson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How far the participants of two mentions are the same.
 *
 * @param matched how many of gold's have a counterpart
 * @param f1 harmonic mean of precision and recall, 0 to 1
 */
record People(int matched, double f1) {
    static People compare(GoldMention gold, GoldMention predicted) {
        if (gold.participants().isEmpty() || predicted.participants().isEmpty()) {
            return new People(0, 0);
        }
        List<GoldPerson> left = new ArrayList<>(predicted.participants());
        List<GoldPerson> named = new ArrayList<>(gold.participants());
        named.sort(Comparator.comparing(person -> person.name().isEmpty()));
        int matched = 0;
        for (GoldPerson person : named) {
            for (int i = 0; i < left.size(); i++) {
                if (same(person, left.get(i))) {
                    left.remove(i);
                    matched++;
                    break;
                }
            }
        }
        int all = gold.participants().size() + predicted.participants().size();
        return new People(matched, 2.0 * matched / all);
    }

    /** Same party, and a word of more than one letter in both names; a name left open fits any. */
    static boolean same(GoldPerson one, GoldPerson other) {
        if (!one.party().equals(other.party())) {
            return false;
        }
        Set<String> a = Plain.names(one.name());
        Set<String> b = Plain.names(other.name());
        return a.isEmpty()
                || b.isEmpty()
                || a.stream().anyMatch(word -> word.codePointCount(0, word.length()) > 1 && b.contains(word));
    }
}
