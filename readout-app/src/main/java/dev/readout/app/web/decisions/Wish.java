package dev.readout.app.web.decisions;

import dev.readout.app.deciding.Drafts;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants decided, as a form says it.
 *
 * @param ruling same, different, set, reject or undo
 * @param ids of contacts or mentions, or of the decision to undo; at least one
 */
public record Wish(String ruling, List<String> ids, Optional<String> field, Optional<String> value) {
    public Wish {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("What is it about? Give the id of a contact, a mention or a decision.");
        }
    }

    /**
     * The ruling that is wanted.
     *
     * @throws IllegalArgumentException where it makes no sense
     */
    Ruling draft(Drafts drafts) {
        return switch (ruling) {
            case "same" -> drafts.same(ids);
            case "different" -> drafts.different(ids);
            case "set" ->
                drafts.set(
                        ids.get(0),
                        RecordField.named(field.orElse("")),
                        value.orElseThrow(() -> new IllegalArgumentException("Which value?")));
            case "reject" -> drafts.reject(ids.get(0), field.map(RecordField::named), value);
            case "undo" -> drafts.undo(ids.get(0));
            default -> throw new IllegalArgumentException("There is no ruling '" + ruling + "'.");
        };
    }

    /** Where to look afterwards. */
    String where() {
        return ruling.equals("undo") ? "/decisions" : "/contacts/" + ids.get(0);
    }
}
