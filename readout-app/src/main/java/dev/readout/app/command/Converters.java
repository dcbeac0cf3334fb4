package dev.readout.app.command;

import dev.readout.export.RecordFormat;
import dev.readout.ingest.json.Mapping;
import dev.readout.ingest.json.Mappings;
import dev.readout.model.Channel;
import dev.readout.model.Coded;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Published;
import dev.readout.model.RecordField;
import dev.readout.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words on the command line become values; each refusal names what is expected. */
final class Converters {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([smhd])");

    private Converters() {}

    static final class OfParty implements ITypeConverter<Party> {
        @Override
        public Party convert(String value) {
            return refusing(() -> new Party(value));
        }
    }

    static final class OfDate implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            return refusing(() -> PartialDate.parse(value));
        }
    }

    static final class OfDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return refusing(() -> PartialDate.parse(value))
                    .day()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is not a single day (expected like 2025-02-24)"));
        }
    }

    static final class OfChannel implements ITypeConverter<Channel> {
        @Override
        public Channel convert(String value) {
            return refusing(() -> Coded.of(Channel.class, value));
        }
    }

    static final class OfStatus implements ITypeConverter<Status> {
        @Override
        public Status convert(String value) {
            return refusing(() -> Coded.of(Status.class, value));
        }
    }

    static final class OfField implements ITypeConverter<RecordField<?>> {
        @Override
        public RecordField<?> convert(String value) {
            return refusing(() -> RecordField.named(value));
        }
    }

    static final class OfRecordFormat implements ITypeConverter<RecordFormat> {
        @Override
        public RecordFormat convert(String value) {
            return refusing(() -> Coded.of(RecordFormat.class, value));
        }
    }

    static final class OfPublished implements ITypeConverter<Published> {
        @Override
        public Published convert(String value) {
            return Published.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no date (expected like 2025-02-24 or 2025-02-24T14:30)"));
        }
    }

    static final class OfMapping implements ITypeConverter<Mapping> {
        @Override
        public Mapping convert(String value) {
            return refusing(() ->
                    Mappings.named(value).orElseGet(() -> Mapping.parse(value.contains("=") ? value : file(value))));
        }

        private static String file(String name) {
            try {
                return Files.readString(Path.of(name));
            } catch (IOException | InvalidPathException unreadable) {
                throw new IllegalArgumentException("'" + name + "' is no ready mapping ("
                        + String.join(", ", Mappings.NAMES) + ") and no file that can be read");
            }
        }
    }

    static final class OfDuration implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            return refusing(() -> duration(value));
        }
    }

    /**
     * A time as people write it: a number with s, m, h or d behind it.
     *
     * @throws IllegalArgumentException naming the words and what is expected
     */
    static Duration duration(String words) {
        Matcher time = TIME.matcher(words.strip());
        if (!time.matches()) {
            throw new IllegalArgumentException("'" + words + "' is no time (expected like 90s, 15m, 6h or 2d)");
        }
        long number = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private interface Reader<T> {
        T read();
    }

    private static <T> T refusing(Reader<T> reader) {
        try {
            return reader.read();
        } catch (IllegalArgumentException nonsense) {
            throw new TypeConversionException(String.valueOf(nonsense.getMessage()));
        }
    }
}
