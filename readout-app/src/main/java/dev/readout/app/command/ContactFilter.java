package dev.readout.app.command;

import dev.readout.app.selection.Filter;
import dev.readout.model.Channel;
import dev.readout.model.PartialDate;
import dev.readout.model.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which contacts to show. A disputed field fits where one of its values does. */
final class ContactFilter {
    @Mixin
    private PartyOption parties = new PartyOption();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Person who takes part; case and accents do not matter.")
    private @Nullable String person;

    @Option(
            names = "--since",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description =
                    "First day, month or year, as 2025-01-21, 2025-01 or 2025. Contacts with no known date are left out.")
    private @Nullable PartialDate since;

    @Option(
            names = "--until",
            paramLabel = "D",
            converter = Converters.OfDate.class,
            description = "Last day, month or year.")
    private @Nullable PartialDate until;

    @Option(
            names = "--channel",
            paramLabel = "C",
            converter = Converters.OfChannel.class,
            description = "phone, video, in-person, letter or unknown.")
    private @Nullable Channel channel;

    @Option(
            names = "--status",
            paramLabel = "S",
            converter = Converters.OfStatus.class,
            description = "held, planned, proposed, cancelled, postponed or denied.")
    private @Nullable Status status;

    Filter filter() {
        return new Filter(
                parties.parties(),
                Optional.ofNullable(person),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(channel),
                Optional.ofNullable(status));
    }
}
