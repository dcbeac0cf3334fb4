package dev.readout.export;

import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
                Map.of(call.id(), call, sameCall.id(), sameCall),
                Arrays.stream(contacts).collect(Collectors.toMap(Contact::id, contact -> known(news, release))));
    }

    private static Corroboration known(Report news, Report release) {
        return new Corroboration(List.of(
                new Account(news.id(), news.id(), Optional.empty(), true, List.of(news.document())),
                new Account(release.id(), release.id(), Optional.empty(), true, List.of("Example Press Service"))));
    }

    static String written(Format format, Contact... contacts) throws IOException {
        StringWriter out = new StringWriter();
        format.write(of(contacts), out);
        return out.toString();
    }
}
