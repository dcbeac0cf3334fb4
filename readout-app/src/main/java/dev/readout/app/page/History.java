package dev.readout.app.page;

import dev.readout.analysis.versions.Comparison;
import dev.readout.model.Appearance;
import dev.readout.model.Report;
import dev.readout.model.Versions.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The texts that stood at one address one after the other, each behind the one that it took the place of.
 *
 * @param texts none where nothing but the one text is known
 */
public record History(List<Text> texts) {
    public History {
        texts = List.copyOf(texts);
    }

    /**
     * One of the texts.
     *
     * @param before what it tells otherwise than the text that it took the place of; empty where it is the first
     * @param now what the text that speaks in its place tells otherwise; empty where it speaks itself
     */
    public record Text(
            Report report,
            Appearance appearance,
            Standing standing,
            Optional<Comparison> before,
            Optional<Comparison> now) {}
}
