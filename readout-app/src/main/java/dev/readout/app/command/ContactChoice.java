package dev.readout.app.command;

import dev.readout.app.Setting;
import dev.readout.app.calendar.Announcement;
import dev.readout.app.selection.Filter;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The contacts that a list or a file is to have: the same options give the same contacts. */
final class ContactChoice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ContactFilter filter = new ContactFilter();

    @Mixin
    private OfficialOption official = new OfficialOption();

    @Option(
            names = "--overdue",
            description =
                    "Only what stands as planned or proposed for a day that has passed: no report tells it as held,"
                            + " cancelled, postponed or denied.")
    private boolean overdue;

    @Mixin
    private AsOf asOf = new AsOf();

    /**
     * Those of the store, by day, the undated last.
     *
     * @throws ParameterException where the options do not go together
     */
    List<Contact> of(Store open, Setting setting) {
        return among(() -> open.resolved().contacts(), open, setting);
    }

    /** The same in outline. */
    List<Contact> outlines(Store open, Setting setting) {
        return among(open::outlines, open, setting);
    }

    private List<Contact> among(Supplier<List<Contact>> all, Store open, Setting setting) {
        if (asOf.given() && !overdue) {
            throw new ParameterException(command.commandLine(), "--as-of says what is overdue; it goes with --overdue");
        }
        LocalDate day = asOf.or(setting.today());
        Filter wanted = filter.filter();
        List<Contact> fitting = Filter.byDate(all.get().stream()
                .filter(wanted::admits)
                .filter(contact -> !overdue || Announcement.overdue(contact, day))
                .toList());
        return official.admitted(fitting, open);
    }
}
