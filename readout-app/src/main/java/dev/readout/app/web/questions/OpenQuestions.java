package dev.readout.app.web.questions;

import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Unsettled;
import dev.readout.app.web.sight.Unsettled.Undecided;
import dev.readout.app.web.table.Columns;
import dev.readout.export.Field;
import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.PartialDate;
import dev.readout.model.Ruling;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst should look at.
 *
 * @param undecided mentions that fit several contacts; on a page the first of them
 * @param undecidedInAll how many there are
 * @param disputed contacts with a field on which reports disagree, the first of them
 * @param overdue contacts announced for a day that has passed, the first of them
 * @param latest the last decision that was not undone
 */
public record OpenQuestions(
        List<Undecided> undecided,
        int undecidedInAll,
        List<Contact> disputed,
        int disputedInAll,
        List<Contact> overdue,
        int overdueInAll,
        Optional<Decision> latest,
        LocalDate today)
        implements Page {
    /** The route of the open questions. */
    public static final Route ROUTE = new Route(
                    "/questions",
                    "Open questions",
                    "What the evidence does not decide: mentions that fit several contacts, disputed fields, overdue"
                            + " announcements.",
                    List.of(),
                    Route.LIST,
                    OpenQuestions::of)
            .with(Route.Trait.KEYS);

    private static final Columns<OpenQuestions> COLUMNS = Columns.<OpenQuestions>none()
            .rows(
                    "undecided",
                    OpenQuestions::undecided,
                    Columns.<Undecided>none()
                            .text("mention", one -> one.open().mentionId())
                            .text("report", one -> one.evidence().report().id())
                            .texts("candidates", one -> one.open().candidates())
                            .text("reason", one -> one.open().reason())
                            .quote(one -> one.evidence().quote()))
            .contacts("disputed", OpenQuestions::disputed)
            .contacts("overdue", OpenQuestions::overdue);

    /** A question of any kind as a row; only of what is undecided there is a mention. */
    private record Line(String question, List<String> contacts, Optional<Undecided> mention, String what) {
        static Line of(String question, Contact contact, List<String> what) {
            return new Line(question, List.of(contact.id()), Optional.empty(), String.join("; ", what));
        }
    }

    private static final Columns<Line> LINES = Columns.<Line>none()
            .text("question", Line::question)
            .texts("contacts", Line::contacts)
            .stated("mention", line -> line.mention().map(one -> one.open().mentionId()))
            .stated("report", line -> line.mention()
                    .map(one -> one.evidence().report().id()))
            .stated("words", line -> line.mention()
                    .map(one -> one.evidence().quote().words()))
            .text("what", Line::what);

    private static OpenQuestions of(Ask ask) {
        int most = ask.form() == Form.HTML ? ask.limits().rows() : ask.limits().fileRows();
        Unsettled unsettled = ask.sight().unsettled().apply(most);
        Listing listing = ask.sight().listing();
        BitSet disputed = listing.readings().having("disputed");
        BitSet overdue = listing.overdue(ask.today());
        return new OpenQuestions(
                unsettled.first(),
                unsettled.all(),
                listing.contacts(disputed, most),
                disputed.cardinality(),
                listing.contacts(overdue, most),
                overdue.cardinality(),
                latest(ask.sight().rulings().get().decisions()),
                ask.today());
    }

    private static Optional<Decision> latest(List<Decision> decisions) {
        Set<String> undone = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof Ruling.Undo undo) {
                undone.add(undo.decision());
            }
        }
        return decisions.stream()
                .filter(decision -> !(decision.ruling() instanceof Ruling.Undo) && !undone.contains(decision.id()))
                .reduce((before, last) -> last);
    }

    /** The names of the fields on which reports disagree. */
    public static List<String> fields(Contact contact) {
        return Field.ALL.stream()
                .filter(field -> field.reading().apply(contact).word().equals("disputed"))
                .map(Field::name)
                .toList();
    }

    @Override
    public String template() {
        return "questions";
    }

    @Override
    public String title() {
        return "Open questions";
    }

    @Override
    public void json(Writer out) throws IOException {
        COLUMNS.json(this, out);
    }

    @Override
    public void csv(Appendable out) throws IOException {
        List<Line> lines = new ArrayList<>();
        undecided.forEach(one -> lines.add(new Line(
                "undecided",
                one.open().candidates(),
                Optional.of(one),
                one.open().reason())));
        disputed.forEach(contact -> lines.add(Line.of("disputed", contact, fields(contact))));
        overdue.forEach(contact -> lines.add(Line.of(
                "overdue",
                contact,
                Field.DATE.values(contact).stream().map(PartialDate::toString).toList())));
        LINES.csv(lines, out);
    }
}
