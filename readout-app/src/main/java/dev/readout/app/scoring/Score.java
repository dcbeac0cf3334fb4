package dev.readout.app.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well predictions agree with gold.
 *
 * @param documents documents in gold
 * @param gold mentions in gold that count
 * @param predicted mentions predicted that count
 * @param found predicted mentions that pair with gold
 * @param all over all mentions
 * @param mainGold main mentions in gold
 * @param mainRecall share of gold's main mentions that are found
 * @param mainF1 over mentions called main
 * @param record share of gold's main mentions found with participants, channel, status and date right
 * @param recordAll the same over all mentions
 * @param clean documents without a mention in gold in which none is predicted
 * @param negatives documents without a mention in gold
 * @param fields participants and fields by name, in the order of output
 * @param clusters how well contacts agree; absent where not both sides give contacts
 * @param clustered over how many mentions
 * @param errors what is missed, wrong or spurious, in the order of documents
 */
public record Score(
        int documents,
        int gold,
        int predicted,
        int found,
        Agreement all,
        int mainGold,
        double mainRecall,
        double mainF1,
        double record,
        double recordAll,
        int clean,
        int negatives,
        Map<String, FieldScore> fields,
        Optional<Agreement> clusters,
        int clustered,
        List<ScoreError> errors) {}
