package dev.readout.app.web.download;

import dev.readout.app.selection.Selections;
import dev.readout.app.web.contacts.Wanted;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.RecordFormat;
import dev.readout.model.Coded;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file with the contacts that a list with the same filter has. Within a day the file of one state of the record is the
 * same to the last byte, so its moment is the beginning of the day.
 */
public record Download(RecordFormat format, Portions portions, Issue issue) implements Page {
    private static final String PATH = "/download/";
    private static final String FORMAT = "format";

    /** The route of the files. */
    public static final Route ROUTE = new Route(
            PATH + "{" + FORMAT + "}",
            "Download",
            "The contacts of a filter as a file, with all that the format has room for; docs/data says what is in it.",
            parameters(),
            Set.of(Form.FILE),
            Download::of);

    private static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        List<String> codes =
                Arrays.stream(RecordFormat.values()).map(Coded::code).toList();
        parameters.add(new Parameter(FORMAT, Parameter.Where.PATH, "What kind of file.", codes, codes.get(0)));
        parameters.addAll(Wanted.PARAMETERS);
        return parameters;
    }

    private static Download of(Ask ask) {
        RecordFormat format = format(ask.part(FORMAT));
        Store store = ask.sight().store();
        Wanted wanted = Wanted.of(ask.query(), ask.sight());
        Listing listing = ask.sight().listing();
        List<Contact> outlines = listing.contacts(wanted.among(listing, ask.today()));
        int most = ask.limits().downloaded();
        if (outlines.size() > most) {
            throw Refusal.senseless("A file has at most " + most + " contacts, and these are " + outlines.size()
                    + "; narrow the list, or use 'readout export'.");
        }
        return new Download(
                format,
                Selections.portions(outlines, format.statements(), store),
                new Issue(
                        ask.today().atStartOfDay().toInstant(ZoneOffset.UTC),
                        Optional.of(URI.create(ask.host() + address(format, ask.query())))));
    }

    private static RecordFormat format(String code) {
        try {
            return Coded.of(RecordFormat.class, code);
        } catch (IllegalArgumentException none) {
            throw Refusal.senseless(String.valueOf(none.getMessage()));
        }
    }

    /** Where the contacts of a filter can be had as a file; what only orders a list makes no difference. */
    public static String address(RecordFormat format, Query query) {
        Query filter = query;
        for (String name : query.values().keySet()) {
            boolean narrows = Wanted.PARAMETERS.stream()
                    .anyMatch(parameter -> parameter.name().equals(name));
            filter = narrows ? filter : filter.without(name);
        }
        return PATH + format.code() + filter;
    }

    @Override
    public String template() {
        throw new UnsupportedOperationException("a file is no page: " + format.code());
    }

    @Override
    public String title() {
        return format.fileName();
    }

    @Override
    public void json(Writer out) {
        throw new UnsupportedOperationException("a file of its own form: " + format.code());
    }

    @Override
    public Optional<Kept> kept() {
        return Optional.of(new Kept(format.fileName(), format.mediaType()));
    }

    @Override
    public void file(OutputStream out) throws IOException {
        format.write(portions, issue, out);
    }
}
