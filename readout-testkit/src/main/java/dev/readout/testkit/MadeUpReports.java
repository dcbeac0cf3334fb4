package dev.readout.testkit;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An endless run of reports in invented words for measurements: thirty a day, a third of them copies of one of the last ten. */
public final class MadeUpReports {
    private static final int RECENT = 10;

    private final Random random = new Random(11);
    private final List<String> recent = new ArrayList<>();
    private int made;

    public Report next() {
        boolean copies = made > RECENT && random.nextInt(3) == 0;
        String text = copies ? "A different beginning. " + recent.get(random.nextInt(recent.size())) : text();
        recent.add(text);
        if (recent.size() > RECENT) {
            recent.remove(0);
        }
        Published published = new Published(LocalDate.of(2015, 1, 1).plusDays(made / 30), null, null);
        String id = String.format("r%07d", made++);
        Span all = new Span(0, text.length());
        return new Report(id, id, text, null, all, published, null, "o" + random.nextInt(500), "en");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 15; sentence++) {
            for (int word = 0; word < 18; word++) {
                text.append(word == 0 ? "W" : " w").append((int) (8000 * Math.pow(random.nextDouble(), 3)));
            }
            text.append(". ");
        }
        return text.toString();
    }
}
