package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.json.Mapping;
import dev.readout.ingest.web.Visitor;
import dev.readout.ingest.web.Web;
import dev.readout.model.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which documents a command reads, and what holds for those that do not say it themselves. */
final class Sources {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders and addresses (http, https) to read; - reads standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.OfPublished.class,
            description = "Day of publication of reports that do not say it, as 2025-02-24.")
    private @Nullable Published published;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Language of reports that do not say it, as en (default: by script and words).")
    private @Nullable String language;

    @Option(
            names = "--fields",
            paramLabel = "M",
            converter = Converters.OfMapping.class,
            description = "What the fields of JSON records are called: pairs such as"
                    + " text=content,title=headline,published=date; or a file with one a line; or ninjs-3, ninjs-2,"
                    + " ninjs-1, news-article, news-please, cc-news, plain (default: the one of these that fits).")
    private @Nullable Mapping fields;

    @Mixin
    private VisitorOptions sites = new VisitorOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** A run over all of them; what the options say is checked at once. */
    Consumer<Consumer<Outcome>> intake(Setting setting) {
        return intake(setting, null, 1);
    }

    /**
     * The same.
     *
     * @param format how the paths are read, whatever their names and content; absent where these decide
     * @param readers how many pages of a web archive are read at the same time
     */
    Consumer<Consumer<Outcome>> intake(Setting setting, @Nullable String format, int readers) {
        Defaults defaults = defaults(format);
        Visitor visitor = sites.visitor(spec);
        boolean visits = paths.stream().anyMatch(Web::means);
        if (visits) {
            sites.remind(spec);
        }
        Web web = visits ? new Web(Limits.STANDARD, visitor, setting.clock()) : null;
        return sink -> new Intake(Limits.STANDARD, web, readers).read(paths, defaults, setting.standardInput(), sink);
    }

    private Defaults defaults(@Nullable String format) {
        try {
            return new Defaults(published, language, fields, format);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--language': " + nonsense.getMessage(), nonsense);
        }
    }

    /** The paths as the user wrote them. */
    @Override
    public String toString() {
        return String.join(", ", paths);
    }
}
