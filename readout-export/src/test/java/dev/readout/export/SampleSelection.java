package dev.readout.export;

import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** The ready-made call as a selection. */
final class SampleSelection {
    private SampleSelection() {}

    static Selection of(Contact... contacts) {
        Report news = Samples.news();
        Report release = Samples.release();
        Mention call = Samples.newsMention();
        Mention sameCall = Samples.releaseMention();
        return new Selection(
                List.of(contacts),
                Map.of(news.id(), news, release.id(), release),
                Map.of(call.id(), call, sameCall.id(), sameCall));
    }

    static String written(Format format, Contact... contacts) throws IOException {
        StringWriter out = new StringWriter();
        format.write(of(contacts), out);
        return out.toString();
    }
}
