package dev.readout.app.scoring;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A score as text and as JSON. */
public final class ScorePage {
    private ScorePage() {}

    public static List<String> lines(Score score) {
        List<String> lines = new ArrayList<>();
        lines.add("documents " + score.documents() + "  gold " + score.gold() + "  predicted " + score.predicted()
                + "  found " + score.found());
        lines.add("all    P " + three(score.all().precision()) + "  R "
                + three(score.all().recall()) + "  F1 " + three(score.all().f1()));
        lines.add("main   R " + three(score.mainRecall()) + "  F1 " + three(score.mainF1()) + "   record "
                + three(score.record()) + " (all mentions " + three(score.recordAll()) + ")   clean negatives "
                + score.clean() + "/" + score.negatives());
        for (Map.Entry<String, FieldScore> entry : score.fields().entrySet()) {
            FieldScore field = entry.getValue();
            String name = entry.getKey() + " ".repeat(13 - entry.getKey().length());
            OptionalDouble accuracy = field.accuracy();
            lines.add("  " + name + " " + (accuracy.isPresent() ? three(accuracy.getAsDouble()) : "   - ") + "  ("
                    + field.right() + "/" + field.stated() + " stated, " + field.spurious() + " spurious)");
        }
        score.clusters()
                .ifPresent(c -> lines.add("contacts B3 P " + three(c.precision()) + " R " + three(c.recall()) + " F1 "
                        + three(c.f1()) + " over " + score.clustered() + " mentions"));
        return lines;
    }

    /** Three decimals, the exact value rounded, halves to the even digit. */
    private static String three(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    public static String json(Score score) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("documents", score.documents());
            json.writeNumberField("gold", score.gold());
            json.writeNumberField("predicted", score.predicted());
            json.writeNumberField("found", score.found());
            json.writeNumberField("precision", score.all().precision());
            json.writeNumberField("recall", score.all().recall());
            json.writeNumberField("f1", score.all().f1());
            json.writeNumberField("main_gold", score.mainGold());
            json.writeNumberField("main_recall", score.mainRecall());
            json.writeNumberField("main_f1", score.mainF1());
            json.writeNumberField("record", score.record());
            json.writeNumberField("record_all", score.recordAll());
            json.writeStringField("clean_negatives", score.clean() + "/" + score.negatives());
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, FieldScore> field : score.fields().entrySet()) {
                json.writeObjectFieldStart(field.getKey());
                write(field.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndObject();
            if (score.clusters().isPresent()) {
                Agreement contacts = score.clusters().get();
                json.writeObjectFieldStart("clusters");
                json.writeNumberField("mentions", score.clustered());
                json.writeNumberField("b3_precision", contacts.precision());
                json.writeNumberField("b3_recall", contacts.recall());
                json.writeNumberField("b3_f1", contacts.f1());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(FieldScore field, JsonGenerator json) throws IOException {
        json.writeNumberField("right", field.right());
        json.writeNumberField("stated", field.stated());
        OptionalDouble accuracy = field.accuracy();
        if (accuracy.isPresent()) {
            json.writeNumberField("accuracy", accuracy.getAsDouble());
        } else {
            json.writeNullField("accuracy");
        }
        json.writeNumberField("spurious", field.spurious());
    }
}
