package dev.readout.app.web.sight;

import dev.readout.analysis.lexicon.Outlets;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * One state of the record.
 *
 * @param store to look into; it stays in this state for as long as the request takes
 * @param listing all contacts in outline
 * @param outlets what is known of outlets beforehand
 * @param press who published the reports; made when it is first asked for
 * @param shares what each outlet adds, by its name; looked up when it is first asked for
 * @param ahead what was announced; looked up when it is first asked for
 * @param foreseen the calendar on a day; looked up when it is first asked for
 * @param totals how much there is; counted when it is first asked for
 * @param unsettled what is open, with the words of so many; looked up when it is first asked for
 * @param rulings what analysts decided, bound to the mentions that there are; made when it is first asked for
 * @param officeholders who held which office; read when it is first asked for
 */
public record Sight(
        Store store,
        Listing listing,
        Outlets outlets,
        Supplier<Press> press,
        Supplier<Map<String, Share>> shares,
        Supplier<Ahead> ahead,
        Function<LocalDate, Foreseen> foreseen,
        Supplier<Totals> totals,
        IntFunction<Unsettled> unsettled,
        Supplier<Rulings> rulings,
        Supplier<Officeholders> officeholders) {}
