package dev.readout.app.scoring;

import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares predictions with gold, document by document. A predicted mention is found where it pairs with a gold one;
 * fields are scored on found pairs only, and only where gold states a value.
 */
public final class Scorer {
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final List<Agreement.Clustered> clusters = new ArrayList<>();
    private final List<ScoreError> errors = new ArrayList<>();
    private int found;
    private int predictedAll;
    private int goldAll;
    private int mainFound;
    private int mainGold;
    private int mainRight;
    private int mainPredicted;
    private int record;
    private int recordAll;
    private int clean;
    private int negatives;

    private Scorer() {
        fields.put("participants", new int[3]);
        FieldScore.FIELDS.forEach(field -> fields.put(field, new int[3]));
    }

    /** Scores the predictions; documents that gold does not have are left out, of double ones the last counts. */
    public static Score score(Collection<GoldDocument> gold, Collection<GoldDocument> predicted) {
        Scorer scorer = new Scorer();
        Map<String, List<GoldMention>> predictions = new HashMap<>();
        predicted.forEach(document -> predictions.put(document.doc(), document.contacts()));
        Map<String, List<GoldMention>> documents = new TreeMap<>(Scorer::byCodePoints);
        gold.forEach(document -> documents.put(document.doc(), document.contacts()));
        documents.forEach((doc, mentions) -> scorer.document(doc, mentions, predictions.getOrDefault(doc, List.of())));
        return scorer.result(documents.size());
    }

    private void document(String doc, List<GoldMention> gold, List<GoldMention> predicted) {
        Map<Integer, Integer> pairs = Pairing.of(gold, predicted);
        Set<Integer> waived = new HashSet<>();
        pairs.forEach((g, p) -> {
            if (gold.get(g).optional()) {
                waived.add(p);
            }
        });
        found += pairs.size() - waived.size();
        predictedAll += predicted.size() - waived.size();
        for (int j = 0; j < predicted.size(); j++) {
            mainPredicted += !waived.contains(j) && predicted.get(j).main() ? 1 : 0;
        }
        if (gold.stream().allMatch(GoldMention::optional)) {
            negatives++;
            clean += predicted.size() == waived.size() ? 1 : 0;
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!gold.get(i).optional()) {
                Integer j = pairs.get(i);
                mention(doc, gold.get(i), Optional.ofNullable(j).map(predicted::get));
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!pairs.containsValue(j)) {
                GoldMention spurious = predicted.get(j);
                errors.add(new ScoreError(doc, "spurious", spurious.get("role"), spurious.get("evidence")));
            }
        }
    }

    private void mention(String doc, GoldMention gold, Optional<GoldMention> answer) {
        goldAll++;
        mainGold += gold.main() ? 1 : 0;
        if (answer.isEmpty()) {
            errors.add(new ScoreError(doc, "missed", gold.get("role"), gold.get("evidence")));
            return;
        }
        GoldMention predicted = answer.get();
        mainFound += gold.main() ? 1 : 0;
        mainRight += gold.main() && predicted.main() ? 1 : 0;
        List<String> wrong = wrongFields(gold, predicted);
        boolean people = !wrong.contains("participants");
        if (people
                && right("channel", gold, predicted)
                && right("status", gold, predicted)
                && right("date", gold, predicted)) {
            recordAll++;
            record += gold.main() ? 1 : 0;
        }
        if (gold.main()
                && !gold.text("contact").isEmpty()
                && !predicted.text("contact").isEmpty()) {
            clusters.add(new Agreement.Clustered(gold.text("contact"), predicted.text("contact")));
        }
        if (!wrong.isEmpty()) {
            String detail = String.join("; ", wrong) + " | " + gold.text("evidence");
            errors.add(new ScoreError(doc, "wrong", gold.get("role"), detail));
        }
    }

    private static boolean right(String field, GoldMention gold, GoldMention predicted) {
        return gold.unsure().contains(field) || FieldScore.right(field, gold, predicted);
    }

    private List<String> wrongFields(GoldMention gold, GoldMention predicted) {
        List<String> wrong = new ArrayList<>();
        boolean people =
                People.compare(gold, predicted).f1() == 1.0 || gold.unsure().contains("participants");
        count("participants", true, people, false);
        if (!people) {
            wrong.add("participants");
        }
        for (String field : FieldScore.FIELDS) {
            if (gold.unsure().contains(field)) {
                continue;
            }
            boolean stated = FieldScore.stated(field, gold);
            boolean right = stated && FieldScore.right(field, gold, predicted);
            count(field, stated, right, !stated && FieldScore.stated(field, predicted));
            if (stated && !right) {
                wrong.add(field + ": " + ScoreError.word(gold.get(field)) + " != "
                        + ScoreError.word(predicted.get(field)));
            }
        }
        return wrong;
    }

    private void count(String field, boolean stated, boolean right, boolean spurious) {
        int[] counts = fields.computeIfAbsent(field, name -> new int[3]);
        counts[0] += right ? 1 : 0;
        counts[1] += stated ? 1 : 0;
        counts[2] += spurious ? 1 : 0;
    }

    private Score result(int documents) {
        Map<String, FieldScore> scores = new LinkedHashMap<>();
        fields.forEach((field, counts) -> scores.put(field, new FieldScore(counts[0], counts[1], counts[2])));
        return new Score(
                documents,
                goldAll,
                predictedAll,
                found,
                Agreement.of(found, predictedAll, goldAll),
                mainGold,
                share(mainFound, mainGold),
                Agreement.of(mainRight, mainPredicted, mainGold).f1(),
                share(record, mainGold),
                share(recordAll, goldAll),
                clean,
                negatives,
                scores,
                clusters.isEmpty() ? Optional.empty() : Optional.of(Agreement.bCubed(clusters)),
                clusters.size(),
                List.copyOf(errors));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0.0 : (double) part / whole;
    }

    private static int byCodePoints(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
